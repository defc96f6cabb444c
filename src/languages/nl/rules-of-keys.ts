import { meaningIn } from '../../catalogue/meanings.ts';
import type { KeySign, RuleData, ValueKind } from '../../diagnostics/rules.ts';
import { lastOf, type DiagnosticWords } from '../../diagnostics/words.ts';
import { meanings } from './meanings.ts';
import { asComment, didYouMean, kinds, number } from './rule-phrases.ts';

const signs: Record<KeySign, string> = {
  'no-break-space': 'hij bevat een vaste spatie, die op een gewone lijkt',
  'other-space': 'hij bevat een spatie die geen gewone is',
  invisible: 'hij bevat een teken dat niemand ziet',
  'other-letter': 'een van de letters komt uit een ander alfabet en lijkt alleen op de onze',
};

/** Why a version of an earlier year cannot be had. */
const whyNot: Record<Exclude<RuleData['year-version']['why'], 'errors'>, string> = {
  'no-git': 'git is niet geïnstalleerd',
  'other-owner': 'git leest geen repository van een andere gebruiker',
  'no-repository': 'de map met inhoud zit in geen git-repository',
  unknown: 'git kent geen versie met die naam',
  'no-folder': 'die versie heeft die map met inhoud niet',
  unreadable: 'een deel van de geschiedenis is hier niet, of is beschadigd',
  'too-large': 'ze is te groot',
  shallow: 'hier is maar een deel van de geschiedenis (een ondiepe kloon)',
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
  const name = entry ? `Een onderdeel van “${key}”` : `“${key}”`;
  const wanted = choices ? `een van deze: ${choices.join(', ')}` : kinds[kind];
  const marks = quoted ? ' tussen aanhalingstekens, en daardoor een tekst' : '';
  if (text === '') return `${name} is leeg.`;
  if (many) return `“${key}” is een lijst: ${text}; hier hoort ${wanted}.`;
  return `${name} is “${text}”${marks}; hier hoort ${wanted}.`;
}

function rightType({ key, kind, text, fix, choices, entry, many }: RuleData['wrong-type']): string {
  const typed = lastOf(key);
  if (text === '' && entry) return 'Typ wat hier hoort, of haal dit lege onderdeel weg.';
  if (text === '' && fix) return `Typ: ${fix}`;
  if (text === '')
    return `Typ ${choices ? choices.join(', ') : kinds[kind]}, of verwijder de regel als de sleutel niet verplicht is.`;
  if (fix) return `Typ: ${fix}`;
  if (many) return 'Houd er een, op de regel van de sleutel en zonder koppelteken.';
  if (kind === 'number' || kind === 'whole-number')
    return `Typ alleen cijfers, zoals “${typed}: ${kind === 'number' ? 6 : 1}”; wat er nog staat, hoort in de tekst.`;
  if (kind === 'yes-no') return `Typ “${typed}: true” of “${typed}: false”.`;
  if (kind === 'id' && !/[\p{L}\p{N}]/u.test(text))
    return 'Gebruik letters of cijfers: van tekens alleen kan geen adres gemaakt worden.';
  if (kind === 'text' || kind === 'id' || kind === 'text-or-list')
    return `Schrijf het als één tekst${entry ? '' : ' op de regel van de sleutel'}, tussen dubbele aanhalingstekens.`;
  return choices ? `Typ een van deze, zoals “${typed}: ${choices[0]}”.` : `Typ ${kinds[kind]}.`;
}

function rightSize({ low, high, step, tooLong }: RuleData['out-of-range']): string {
  if (tooLong)
    return `Gebruik hoogstens ${(high ?? 0).toLocaleString('nl')} letters en tekens; de rest hoort in de tekst.`;
  const whole = step === 1 ? ', in hele getallen' : '';
  if (low === undefined) return `Gebruik hoogstens ${number(high ?? 0)}.`;
  if (high === undefined) return `Gebruik ${number(low)} of meer${whole}.`;
  return `Gebruik ${number(low)} tot ${number(high)}${step === 0.5 ? ', in hele of halve getallen' : whole}.`;
}

function otherKey({
  near,
  legacy,
  taken,
  wants,
  fix,
}: RuleData['unknown-key']): string | undefined {
  if (fix) return `Typ: ${fix}`;
  if (taken)
    return `De sleutel “${near ?? legacy?.instead ?? ''}” staat er ook: laat een van de twee alles zeggen, en ${asComment} bij de andere.`;
  if (legacy) return newKey(legacy.instead, wants);
  if (near && wants) return `Bedoel je “${near}”? Daar hoort ${kinds[wants]}.`;
  return didYouMean(
    near,
    `Zeg het in de tekst of met een sleutel uit de gids voor medewerkers; moet het hier blijven staan voor collega’s, ${asComment}.`,
  );
}
/** In the place of a key of another site program. */
function newKey(instead: string | undefined, wants: ValueKind | undefined): string {
  if (instead === 'aliases')
    return `Gaf hij de pagina een adres dat moet blijven werken, zet dat dan bij “aliases”; ${asComment} hier.`;
  if (instead === 'draft')
    return `Staat er false, schrijf dan “draft: true” in de plaats; ${asComment} als dat niet zo is.`;
  return instead && !wants
    ? `Gebruik “${instead}” in de plaats.`
    : `Een ander siteprogramma had dit nodig, deze catalogus niet: ${asComment}.`;
}

const ofTypes = {
  choices: 'heeft keuzes',
  filter: 'is geen filter',
  row: 'is te lang voor rijen van lijsten',
};

function unusableField({ name, why, type = '' }: RuleData['unusable-field']): string {
  if (why === 'name') return `“${name}” kan geen naam van een veld zijn.`;
  if (why === 'key') return `“${name}” is al een sleutel van cursusbestanden.`;
  if (why === 'address') return `“${name}” is een naam die de site zelf gebruikt.`;
  if (why === 'word')
    return `“${name}” is zelf een sleutel, en kan dus geen woord voor een andere zijn.`;
  const but =
    why === 'choices' ? `alleen “choice” ${ofTypes.choices}` : `“${type}” ${ofTypes[why]}`;
  return `Het veld “${name}” heeft het type “${type}”, en ${but}.`;
}

function usableField({ why, instead, fix }: RuleData['unusable-field']): string {
  if (instead) return `Gebruik “${instead}” in de plaats.`;
  if (fix) return `Typ: ${fix}`;
  return why === 'word'
    ? 'Haal deze regel weg, of kies een ander woord.'
    : 'Gebruik twee of meer kleine letters, cijfers en koppeltekens, met een letter vooraan.';
}

/** What is wrong with keys and their values. */
export const rulesOfKeys = {
  'duplicate-key': ({ key, other, isWord }) => ({
    message:
      other === undefined
        ? `De sleutel “${key}” staat er twee keer.`
        : `“${key}” en “${other}” zijn één ${isWord ? 'sleutel met twee namen' : 'id: hoofdletters, accenten en tekens tellen niet mee'}.`,
    hint: 'Houd een van de twee.',
  }),
  'missing-field': ({ key, meaning, group, sample = '…' }) => ({
    message: `De sleutel “${key}” ontbreekt.`,
    hint: group
      ? `Voeg een regel “${key}: ${sample}” toe onder “${group}”, met spaties ervoor. ${meaningIn(meanings, meaning)}`
      : `Voeg een regel “${key}: ${sample}” toe boven deze regel. ${meaningIn(meanings, meaning)}`,
  }),
  'wrong-type': (data) => ({ message: wrongType(data), hint: rightType(data) }),
  'out-of-range': (data) => ({
    message: data.tooLong
      ? `“${data.key}” is te lang: “${data.text}”.`
      : `“${data.key}” is ${data.text}.`,
    hint: rightSize(data),
  }),
  'unknown-key': (data) => ({
    message: `De sleutel “${data.key}” betekent hier niets${data.sign ? `: ${signs[data.sign]}` : ''}.`,
    hint: otherKey(data),
  }),
  'unusable-field': (data) => ({ message: unusableField(data), hint: usableField(data) }),
  'uneven-shares': ({ key, sum, fix }) => ({
    message: `De aandelen van “${key}” zijn samen ${number(sum)}, geen 100.`,
    hint: fix ? `Typ: ${fix}` : 'Verander ze zodat ze samen 100 zijn.',
  }),
  'legacy-choice': ({ value }) => ({
    message: `“choice: ${value}” is een oude manier om de kant van een keuze te schrijven.`,
    hint: `Typ: option: ${value}`,
  }),
  'text-lost-to-comment': ({ text, fix }) => ({
    message: `“${text}” gaat verloren: na een spatie begint # een opmerking die niemand ziet.`,
    hint: fix
      ? `Typ: ${fix}`
      : 'Zet de hele waarde, met de opmerking, tussen dubbele aanhalingstekens.',
  }),
  'translated-fact': ({ key, original }) => ({
    message: `“${key}” is anders dan in ${original}.`,
    hint: 'Een vertaling bevat alleen teksten: verwijder de regel hier, of maak beide gelijk.',
  }),
  'unknown-rule': ({ name, near }) => ({
    message: `Er is geen regel “${name}” die je kunt instellen.`,
    hint: didYouMean(near, 'De gids voor medewerkers noemt elke regel.'),
  }),
  'year-version': ({ year, version, why, errors = 0, first = '' }) =>
    why === 'errors'
      ? {
          message: `De inhoud van “${version}”, voor het jaar ${year}, heeft ${errors} ${errors === 1 ? 'fout' : 'fouten'}. De eerste: ${first}`,
          hint: 'Herstel dat in die versie, en noem de versie waarin het hersteld is; of laat het jaar weg.',
        }
      : {
          message: `“${version}” kan niet gebouwd worden voor het jaar ${year}: ${whyNot[why]}.`,
          hint:
            why === 'shallow'
              ? 'Haal de hele geschiedenis op (fetch-depth: 0), met haar tags.'
              : 'Noem een tag, een branch of een commit van deze repository met de inhoud van dat jaar.',
        },
  'no-base-url': () => ({
    message:
      'Er is geen “base-url”: pagina’s hebben geen vast adres voor zoekmachines en er is geen sitemap.',
    hint: 'Voeg “base-url: https://…” toe aan catalogue.yaml.',
  }),
  'no-contact-url': () => ({
    message: 'Er is geen “contact-url”: geen enkele pagina zegt waar je een vraag kunt stellen.',
    hint: 'Voeg “contact-url: https://…” toe aan catalogue.yaml, of “contact-url: mailto:…”.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
