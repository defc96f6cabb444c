import { meaningIn } from '../../catalogue/meanings.ts';
import type { KeySign, RuleData, ValueKind } from '../../diagnostics/rules.ts';
import { lastOf, plain, type DiagnosticWords } from '../../diagnostics/words.ts';
import { meanings } from './meanings.ts';
import { asComment, asObject, didYouMean, doubleMarks, kinds, number } from './rule-phrases.ts';

const signs: Record<KeySign, string> = {
  'no-break-space': 'er enthält ein geschütztes Leerzeichen, das wie ein gewöhnliches aussieht',
  'other-space': 'er enthält ein Leerzeichen, das kein gewöhnliches ist',
  invisible: 'er enthält ein Zeichen, das niemand sieht',
  'other-letter':
    'einer seiner Buchstaben stammt aus einem anderen Alphabet und sieht nur aus wie einer von unseren',
};

/** Why a version of an earlier year cannot be had. */
const whyNot: Record<Exclude<RuleData['year-version']['why'], 'errors'>, string> = {
  'no-git': 'Git ist nicht installiert',
  'other-owner': 'Git liest kein Repository eines anderen Benutzers',
  'no-repository': 'der Inhaltsordner liegt in keinem Git-Repository',
  unknown: 'Git kennt keine Version dieses Namens',
  'no-folder': 'diese Version hat keinen solchen Inhaltsordner',
  unreadable: 'ein Teil des Verlaufs fehlt hier oder ist beschädigt',
  'too-large': 'er ist zu groß',
  shallow: 'hier ist nur ein Teil des Verlaufs (ein flacher Klon)',
};

function wrongType({
  key,
  kind,
  text,
  choices,
  quoted,
  entry,
  many,
}: RuleData['wrong-type']): string {
  const name = entry ? `Ein Eintrag von „${key}“` : `„${key}“`;
  const wanted = choices ? `eines von ${choices.join(', ')}` : kinds[kind];
  const marks = quoted ? ' in Anführungszeichen und damit ein Text' : '';
  if (text === '') return `${name} ist leer.`;
  if (many) return `„${key}“ ist eine Liste: ${text}; nötig ist ${wanted}.`;
  return `${name} ist „${text}“${marks}; nötig ist ${wanted}.`;
}

function rightType({ key, kind, text, fix, choices, entry, many }: RuleData['wrong-type']): string {
  const typed = lastOf(key);
  if (text === '' && entry)
    return 'Schreiben Sie, was hierher gehört, oder nehmen Sie diesen leeren Eintrag weg.';
  if (text === '' && fix) return `Schreiben Sie: ${fix}`;
  if (text === '')
    return `Schreiben Sie ${choices ? `eines von ${choices.join(', ')}` : asObject(kind)}, oder löschen Sie die Zeile, wenn der Schlüssel nicht verpflichtend ist.`;
  if (fix) return `Schreiben Sie: ${fix}`;
  if (many)
    return 'Lassen Sie nur einen Eintrag stehen, in der Zeile des Schlüssels und ohne Bindestrich.';
  if (kind === 'number' || kind === 'whole-number')
    return `Schreiben Sie nur Ziffern, etwa „${typed}: ${kind === 'number' ? 6 : 1}“; alles Weitere gehört in den Text.`;
  if (kind === 'yes-no') return `Schreiben Sie „${typed}: true“ oder „${typed}: false“.`;
  if (kind === 'id' && !/[\p{L}\p{N}]/u.test(text))
    return 'Verwenden Sie Buchstaben oder Ziffern; aus Zeichen allein wird keine Adresse.';
  if (kind === 'text' || kind === 'id' || kind === 'text-or-list')
    return `Schreiben Sie alles als einen Text${entry ? '' : ' in die Zeile des Schlüssels'}, und setzen Sie ihn in ${doubleMarks}.`;
  return choices
    ? `Schreiben Sie eines davon, etwa „${typed}: ${choices[0]}“.`
    : `Schreiben Sie ${asObject(kind)}.`;
}

/** Numbers stand as they must be typed: with a point. */
function rightSize({ low, high, step, tooLong }: RuleData['out-of-range']): string {
  if (tooLong)
    return `Verwenden Sie höchstens ${(high ?? 0).toLocaleString('de')} Buchstaben und Zeichen; alles Weitere gehört in den Text.`;
  const whole = step === 1 ? ', in ganzen Zahlen' : '';
  if (low === undefined) return `Verwenden Sie höchstens ${plain(high ?? 0)}.`;
  if (high === undefined) return `Verwenden Sie ${plain(low)} oder mehr${whole}.`;
  const halves = ', in ganzen oder halben Zahlen (mit Punkt, etwa 7.5)';
  return `Verwenden Sie ${plain(low)} bis ${plain(high)}${step === 0.5 ? halves : whole}.`;
}

function otherKey({
  near,
  legacy,
  taken,
  wants,
  fix,
}: RuleData['unknown-key']): string | undefined {
  if (fix) return `Schreiben Sie: ${fix}`;
  if (taken)
    return `Den Schlüssel „${near ?? legacy?.instead ?? ''}“ gibt es hier auch; sagen Sie alles bei einem von beiden, und ${asComment} des anderen.`;
  if (legacy) return newKey(legacy.instead, wants);
  if (near && wants) return `Meinten Sie „${near}“? Nötig ist dort ${kinds[wants]}.`;
  return didYouMean(
    near,
    `Schreiben Sie es in den Text, oder verwenden Sie einen Schlüssel aus dem Leitfaden für Mitarbeitende; soll es nur für das Kollegium hier stehen bleiben, ${asComment}.`,
  );
}
/** In the place of a key of another site program. */
function newKey(instead: string | undefined, wants: ValueKind | undefined): string {
  if (instead === 'aliases')
    return `Gab er der Seite eine Adresse, die weiter funktionieren muss, fügen Sie diese bei „aliases“ hinzu; hier ${asComment}.`;
  if (instead === 'draft')
    return `Steht hier false, schreiben Sie stattdessen „draft: true“; sonst ${asComment}.`;
  return instead && !wants
    ? `Verwenden Sie stattdessen „${instead}“.`
    : `Ein anderes Website-Programm brauchte das, dieser Katalog nicht; ${asComment}.`;
}

const ofTypes = {
  choices: 'hat Auswahlmöglichkeiten',
  filter: 'ist kein Filter',
  row: 'ist zu lang für die Zeilen von Listen',
};

function unusableField({ name, why, type = '' }: RuleData['unusable-field']): string {
  if (why === 'name') return `„${name}“ kann kein Name eines Feldes sein.`;
  if (why === 'key') return `„${name}“ ist schon ein Schlüssel von Kursdateien.`;
  if (why === 'address') return `„${name}“ ist ein Name, den die Website selbst verwendet.`;
  if (why === 'word')
    return `„${name}“ ist selbst ein Schlüssel und kann deshalb kein Wort für einen anderen sein.`;
  const but = why === 'choices' ? `nur „choice“ ${ofTypes.choices}` : `„${type}“ ${ofTypes[why]}`;
  return `Das Feld „${name}“ hat den Typ „${type}“, und ${but}.`;
}

function usableField({ why, instead, fix }: RuleData['unusable-field']): string {
  if (instead) return `Verwenden Sie stattdessen „${instead}“.`;
  if (fix) return `Schreiben Sie: ${fix}`;
  return why === 'word'
    ? 'Nehmen Sie diese Zeile weg, oder wählen Sie ein anderes Wort.'
    : 'Verwenden Sie mindestens zwei Zeichen aus Kleinbuchstaben, Ziffern und Bindestrichen, mit einem Buchstaben am Anfang.';
}

/** What is wrong with keys and their values. */
export const rulesOfKeys = {
  'duplicate-key': ({ key, other, isWord }) => ({
    message:
      other === undefined
        ? `Der Schlüssel „${key}“ steht zweimal da.`
        : `„${key}“ und „${other}“ sind ${isWord ? 'zwei Namen desselben Schlüssels' : 'dieselbe ID: Großbuchstaben, Akzente und Zeichen zählen nicht'}.`,
    hint: 'Lassen Sie nur eines von beiden stehen.',
  }),
  'missing-field': ({ key, meaning, group, sample = '…' }) => ({
    message: `Der Schlüssel „${key}“ fehlt.`,
    hint: group
      ? `Fügen Sie unter „${group}“ eine Zeile „${key}: ${sample}“ hinzu, mit Leerzeichen davor. ${meaningIn(meanings, meaning)}`
      : `Fügen Sie über dieser Zeile eine Zeile „${key}: ${sample}“ hinzu. ${meaningIn(meanings, meaning)}`,
  }),
  'wrong-type': (data) => ({ message: wrongType(data), hint: rightType(data) }),
  'out-of-range': (data) => ({
    message: data.tooLong
      ? `„${data.key}“ ist zu lang: „${data.text}“.`
      : `„${data.key}“ ist ${data.text}.`,
    hint: rightSize(data),
  }),
  'unknown-key': (data) => ({
    message: `Der Schlüssel „${data.key}“ bedeutet hier nichts${data.sign ? `; ${signs[data.sign]}` : ''}.`,
    hint: otherKey(data),
  }),
  'unusable-field': (data) => ({ message: unusableField(data), hint: usableField(data) }),
  'uneven-shares': ({ key, sum, fix }) => ({
    message: `Die Anteile von „${key}“ ergeben zusammen ${number(sum)}, nicht 100.`,
    hint: fix
      ? `Schreiben Sie: ${fix}`
      : 'Ändern Sie die Anteile so, dass sie zusammen 100 ergeben.',
  }),
  'legacy-choice': ({ value }) => ({
    message: `„choice: ${value}“ ist eine alte Schreibweise für den Zweig einer Wahl.`,
    hint: `Schreiben Sie: option: ${value}`,
  }),
  'text-lost-to-comment': ({ text, fix }) => ({
    message: `„${text}“ geht verloren: Nach einem Leerzeichen beginnt # eine Anmerkung, die niemand zu lesen bekommt.`,
    hint: fix
      ? `Schreiben Sie: ${fix}`
      : `Setzen Sie den ganzen Wert, samt der Anmerkung, in ${doubleMarks}.`,
  }),
  'translated-fact': ({ key, original }) => ({
    message: `„${key}“ ist anders als in ${original}.`,
    hint: 'Eine Übersetzung enthält nur Texte: Löschen Sie die Zeile hier, oder gleichen Sie beide an.',
  }),
  'unknown-rule': ({ name, near }) => ({
    message: `Eine Regel „${name}“, die sich einstellen lässt, gibt es nicht.`,
    hint: didYouMean(near, 'Der Leitfaden für Mitarbeitende nennt alle Regeln.'),
  }),
  'year-version': ({ year, version, why, errors = 0, first = '' }) =>
    why === 'errors'
      ? {
          message: `Der Inhalt von „${version}“ für das Jahr ${year} hat ${errors} Fehler. Der erste: ${first}`,
          hint: 'Beheben Sie das in dieser Version und nennen Sie die Version, in der es behoben ist; oder lassen Sie das Jahr weg.',
        }
      : {
          message: `„${version}“ kann für das Jahr ${year} nicht gebaut werden: ${whyNot[why]}.`,
          hint:
            why === 'shallow'
              ? 'Holen Sie den ganzen Verlauf (fetch-depth: 0) mit seinen Tags.'
              : 'Nennen Sie ein Tag, einen Branch oder einen Commit dieses Repositorys mit dem Inhalt jenes Jahres.',
        },
  'no-base-url': () => ({
    message:
      'Es gibt keine „base-url“; die Seiten haben also keine feste Adresse für Suchmaschinen, und es gibt keine Sitemap.',
    hint: 'Fügen Sie in catalogue.yaml „base-url: https://…“ hinzu.',
  }),
  'no-contact-url': () => ({
    message: 'Es gibt keine „contact-url“; keine Seite sagt also, wo man eine Frage stellen kann.',
    hint: 'Fügen Sie in catalogue.yaml „contact-url: https://…“ hinzu, oder „contact-url: mailto:…“.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
