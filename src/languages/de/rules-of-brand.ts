import type { RuleData } from '../../diagnostics/rules.ts';
import { quotedWhereNeeded, type DiagnosticWords } from '../../diagnostics/words.ts';

const either = (endings: readonly string[]) => endings.join(' oder ');

function otherFile({ key, why, endings, near }: RuleData['brand-file']): string {
  if (near) return `Schreiben Sie: ${key}: ${quotedWhereNeeded(near)}`;
  if (why === 'square')
    return 'Speichern Sie es neu, als PNG mit 512 mal 512 Pixeln oder als Zeichnung (.svg), die so breit wie hoch ist.';
  if (why === 'font')
    return 'Legen Sie die Schrift als .woff2 in den Inhaltsordner, und schreiben Sie ihren Pfad; oder schreiben Sie archivo oder system.';
  const example = `etwa „${key}: brand/${key}${endings[0] ?? ''}“`;
  return why === 'kind'
    ? `Speichern Sie die Datei so, dass ihr Name auf ${either(endings)} endet, und schreiben Sie den neuen Namen.`
    : `Legen Sie die Datei in den Inhaltsordner, und schreiben Sie ihren Pfad von dort aus, ${example}.`;
}

/** What is wrong with a school’s logo, icon, colour, font and style sheet. */
export const rulesOfBrand = {
  'brand-file': (data) => ({
    message: {
      missing: `Im Inhaltsordner gibt es keine Datei „${data.path}“.`,
      elsewhere: `„${data.path}“ führt aus dem Inhaltsordner hinaus, und von anderswo wird nichts geladen.`,
      kind: `Bei „${data.key}“ muss der Name der Datei auf ${either(data.endings)} enden; „${data.path}“ ist von anderer Art.`,
      font: `„${data.path}“ ist keine Schrift, die hier bekannt ist: archivo, system oder eine Datei, deren Name auf .woff2 endet.`,
      square: `„${data.path}“ taugt nicht als Symbol: Es muss so breit wie hoch sein, und als PNG 512 bis 2048 Pixel breit.`,
    }[data.why],
    hint: otherFile(data),
  }),
  'unsafe-drawing': ({ what, text }) => ({
    message: {
      script: `„${text}“ würde ein Programm ausführen; ein Logo ist nur eine Zeichnung.`,
      handler: `„${text}“ würde ein Programm ausführen, sobald etwas geschieht; ein Logo ist nur eine Zeichnung.`,
      foreign: `„${text}“ ist kein Teil einer Zeichnung.`,
      reference: `„${text}“ lädt etwas von außerhalb dieser Datei oder verlinkt darauf.`,
      style: 'Der Stil in dieser Zeichnung nennt etwas außerhalb dieser Datei.',
      entity: `„${text}“ ist ein Befehl für das Programm, das die Datei liest, und kein Teil der Zeichnung.`,
      'no-drawing': 'Das ist keine SVG-Zeichnung, oder ihr Ende fehlt.',
      'no-size': 'Diese Zeichnung sagt nicht, wie groß sie ist.',
    }[what],
    hint: {
      script: 'Löschen Sie es, bis zum Ende seines Elements.',
      handler: 'Löschen Sie es.',
      foreign:
        'Löschen Sie es, bis zum Ende seines Elements; oder speichern Sie die Zeichnung neu, als „normales“ oder „optimiertes“ SVG.',
      reference: 'Zeichnen Sie es in dieser Datei, und verweisen Sie mit # und seiner ID darauf.',
      style: 'Nehmen Sie Adressen und @import heraus; „url(#…)“ darf bleiben.',
      entity: 'Löschen Sie es.',
      'no-drawing': 'Speichern Sie die Zeichnung neu, als „normales SVG“.',
      'no-size':
        'Schreiben Sie in ihr erstes Element viewBox="0 0 200 40", mit ihrer eigenen Breite und Höhe.',
    }[what],
  }),
  'unsafe-style': ({ what, text }) => ({
    message: {
      import: `„${text}“ lädt ein anderes Stylesheet.`,
      elsewhere: `„${text}“ lädt von anderswo; alles, was eine Seite zeigt, kommt von der Website selbst.`,
      url: `„${text}“ ist keine Adresse, die sich lesen lässt.`,
      function: `„${text}“ nimmt eine Adresse, in die niemand hineinsehen kann.`,
      unclosed: `„${text}“ wird hier geöffnet und nie geschlossen.`,
      unopened: `„${text}“ schließt, was nie geöffnet wurde.`,
      markup: `„${text}“ gehört in eine Seite, nicht in ein Stylesheet.`,
    }[what],
    hint: {
      import:
        'Kopieren Sie die Regeln jenes Stylesheets an den Anfang von diesem, anstelle dieser Zeile.',
      elsewhere:
        'Legen Sie das Bild in den Inhaltsordner, und nennen Sie es mit seinem Pfad von dieser Datei aus, etwa url(muster.png).',
      url: 'Setzen Sie sie in gerade Anführungszeichen, etwa url("muster.png").',
      function: 'Verwenden Sie stattdessen url(…) mit dem Pfad eines Bildes.',
      unclosed: 'Fügen Sie das Zeichen hinzu, das es schließt.',
      unopened: 'Löschen Sie es.',
      markup: 'Löschen Sie es.',
    }[what],
  }),
  'accent-shade': ({ given, light, dark }) => ({
    message: `Nicht jeder Text in ${given} wäre lesbar: Helle Seiten verwenden ${light}, dunkle ${dark}.`,
    hint:
      light === given || dark === given
        ? undefined
        : `Eine Farbe, die auf hellen Seiten bleiben kann, wie sie ist: ${light}.`,
  }),
  'icon-sizes': ({ icon }) => ({
    message: `Startbildschirme brauchen Bilder, und „${icon}“ ist eine Zeichnung; sie zeigen also ein eigenes Zeichen.`,
    hint: 'Nennen Sie bei „icon“ ein PNG mit 512 mal 512 Pixeln, oder installieren Sie neben diesem Programm das Paket @resvg/resvg-js.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
