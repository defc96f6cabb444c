import type { RuleData } from '../../diagnostics/rules.ts';
import { quotedWhereNeeded, type DiagnosticWords } from '../../diagnostics/words.ts';

const either = (endings: readonly string[]) => endings.join(' of ');

function otherFile({ key, why, endings, near }: RuleData['brand-file']): string {
  if (near) return `Typ: ${key}: ${quotedWhereNeeded(near)}`;
  if (why === 'square')
    return 'Bewaar het opnieuw als PNG van 512 bij 512 pixels, of als tekening (.svg) die even breed als hoog is.';
  if (why === 'font')
    return 'Zet het lettertype als .woff2 in de map met de inhoud en typ het pad, of typ archivo of system.';
  const example = `zoals “${key}: brand/${key}${endings[0] ?? ''}”`;
  return why === 'kind'
    ? `Bewaar het opnieuw zodat de naam eindigt op ${either(endings)}, en typ de nieuwe naam.`
    : `Zet het bestand in de map met de inhoud en typ het pad van daaruit, ${example}.`;
}

/** What is wrong with a school’s logo, icon, colour, font and style sheet. */
export const rulesOfBrand = {
  'brand-file': (data) => ({
    message: {
      missing: `Er is geen bestand “${data.path}” in de map met de inhoud.`,
      elsewhere: `“${data.path}” leidt buiten de map met de inhoud, en van elders wordt niets geladen.`,
      kind: `Bij “${data.key}” hoort een bestand waarvan de naam eindigt op ${either(data.endings)}; “${data.path}” is van een andere soort.`,
      font: `“${data.path}” is geen lettertype dat hier bekend is: archivo, system, of een bestand dat eindigt op .woff2.`,
      square: `“${data.path}” is geen pictogram: even breed als hoog, en een PNG met zijden van 512 tot 2048 pixels.`,
    }[data.why],
    hint: otherFile(data),
  }),
  'unsafe-drawing': ({ what, text }) => ({
    message: {
      script: `“${text}” zou een programma starten; een logo tekent alleen.`,
      handler: `“${text}” zou een programma starten als er iets gebeurt; een logo tekent alleen.`,
      foreign: `“${text}” is geen deel van een tekening.`,
      reference: `“${text}” laadt iets van buiten dit bestand, of leidt daarheen.`,
      style: 'De stijl in deze tekening noemt iets buiten dit bestand.',
      entity: `“${text}” is een opdracht aan het programma dat het bestand leest, geen deel van de tekening.`,
      'no-drawing': 'Dit is geen SVG-tekening, of het einde ontbreekt.',
      'no-size': 'Deze tekening zegt niet hoe groot ze is.',
    }[what],
    hint: {
      script: 'Verwijder het, tot en met de sluittag.',
      handler: 'Verwijder het.',
      foreign:
        'Verwijder het, tot en met de sluittag; of bewaar de tekening opnieuw als “gewone” of “geoptimaliseerde” SVG.',
      reference: 'Teken het in dit bestand, en wijs ernaar met # en de id.',
      style: 'Haal adressen en @import eruit; “url(#…)” mag blijven.',
      entity: 'Verwijder het.',
      'no-drawing': 'Bewaar de tekening opnieuw als “gewone SVG”.',
      'no-size': 'Zet viewBox="0 0 200 40" in de eerste tag, met de eigen breedte en hoogte.',
    }[what],
  }),
  'unsafe-style': ({ what, text }) => ({
    message: {
      import: `“${text}” laadt een ander stijlblad.`,
      elsewhere: `“${text}” laadt van elders; alles wat een pagina toont, komt van de site zelf.`,
      url: `“${text}” is geen adres dat te lezen is.`,
      function: `“${text}” neemt een adres dat niemand kan nakijken.`,
      unclosed: `“${text}” wordt hier geopend en nooit gesloten.`,
      unopened: `“${text}” sluit iets dat nooit geopend werd.`,
      markup: `“${text}” hoort in een pagina, niet in een stijlblad.`,
    }[what],
    hint: {
      import:
        'Kopieer de regels van dat blad naar het begin van dit blad, in plaats van deze regel.',
      elsewhere:
        'Zet de afbeelding in de map met de inhoud en noem ze met haar pad vanuit dit bestand, zoals url(patroon.png).',
      url: 'Zet het tussen aanhalingstekens, zoals url("patroon.png").',
      function: 'Gebruik in plaats daarvan url(…) met het pad van een afbeelding.',
      unclosed: 'Voeg het teken toe dat het sluit.',
      unopened: 'Verwijder het.',
      markup: 'Verwijder het.',
    }[what],
  }),
  'accent-shade': ({ given, light, dark }) => ({
    message: `Niet elke tekst in ${given} zou te lezen zijn: lichte pagina’s gebruiken ${light}, donkere ${dark}.`,
    hint:
      light === given || dark === given
        ? undefined
        : `Een kleur die op lichte pagina’s kan blijven zoals ze is: ${light}.`,
  }),
  'icon-sizes': ({ icon }) => ({
    message: `Startschermen hebben afbeeldingen nodig, en “${icon}” is een tekening, dus tonen ze een eigen teken.`,
    hint: 'Geef bij “icon” een PNG van 512 bij 512 pixels, of installeer het pakket @resvg/resvg-js naast dit programma.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
