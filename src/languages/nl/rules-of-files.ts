import type { RuleData } from '../../diagnostics/rules.ts';
import { courseKeys, kib, type DiagnosticWords } from '../../diagnostics/words.ts';
import { nameOfSign, turnsText, type NamedSign } from '../sign-names.ts';
import { whatToType } from './rule-phrases.ts';

const namedSigns: Record<NamedSign, string> = {
  'U+2028': 'regelscheiding',
  'U+2029': 'alineascheiding',
  'U+202A': 'insluiting van links naar rechts',
  'U+202B': 'insluiting van rechts naar links',
  'U+202C': 'einde van een schrijfrichting',
  'U+202D': 'gedwongen van links naar rechts',
  'U+202E': 'gedwongen van rechts naar links',
  'U+2066': 'afzondering van links naar rechts',
  'U+2067': 'afzondering van rechts naar links',
  'U+2068': 'afzondering in eigen richting',
  'U+2069': 'einde van een afzondering',
};
function unseen(sign: number, isLoose: boolean): string {
  const name = nameOfSign(sign, namedSigns, { half: 'een halve letter', none: 'niet toegewezen' });
  if (isLoose && sign === 0x2069)
    return `Hier eindigt een andere schrijfrichting die in deze tekst nergens begint: ${name}.`;
  if (isLoose)
    return `Hier verandert een teken de schrijfrichting, en niets in deze tekst sluit dat weer af: ${name}.`;
  return turnsText(sign)
    ? `Hier staat een onzichtbaar teken dat de schrijfrichting verandert: ${name}.`
    : `Hier staat een teken dat niet getoond kan worden: ${name}.`;
}
const bothVersions =
  'Tussen de regels “<<<<<<<” en “>>>>>>>” staan twee versies, een boven “=======” en een eronder. Houd er een, en verwijder deze regels; wat onder een regel “|||||||” staat, is hoe het eerst was, en gaat ook weg.';

/** What the entries of a list start with. */
function bulletName(sign: string): string {
  if (sign === '*') return 'een sterretje';
  if (sign === '-') return 'een koppelteken zonder spatie';
  return /^\d/.test(sign) ? 'nummers' : `“${sign}”`;
}
function otherBullet(sign: string): string {
  if (sign === '-') return 'Zet een spatie achter het koppelteken vooraan op deze regels.';
  if (/^\d/.test(sign)) return 'Typ “- ” in de plaats van elk nummer vooraan op deze regels.';
  const bullet = sign === '*' ? '-' : '- ';
  return `Typ “${bullet}” in de plaats van elke “${sign}” vooraan op deze regels.`;
}
function otherIndent(spaces: number | undefined): string {
  if (spaces === undefined) return 'Geef de regel evenveel spaties vooraan als de regels ernaast.';
  if (spaces === 0) return 'Verwijder de spaties vooraan op de regel.';
  return `Laat de regel beginnen met ${spaces} ${spaces === 1 ? 'spatie' : 'spaties'}.`;
}
/** “de sleutels (title, pillar)”, or what one key needs. */
const keyLines = (keys: readonly string[]) =>
  keys.length === 1 ? `een regel “${keys.join(', ')}: …”` : `de sleutels (${keys.join(', ')})`;

/** Of files that need not be there. */
const skippedHints: Partial<Record<RuleData['skipped-file']['why'], string>> = {
  index:
    'Verwijder het, of maak er een eigen pagina van in de map pages; is het een vak, voeg dan zijn sleutels toe.',
  ending: 'Laat de naam op .md eindigen als het een vak is.',
};

/** What is wrong with a file as a whole, or with how it is written. */
export const rulesOfFiles = {
  'not-utf8': ({ encoding }) => ({
    message:
      encoding === 'utf-16'
        ? 'Dit bestand is bewaard als UTF-16.'
        : 'Dit bestand is niet bewaard als UTF-8; letters met accenten zouden verloren gaan.',
    hint: 'Bewaar het opnieuw met de codering UTF-8: in Kladblok met Opslaan als, in VS Code met een klik op de codering onderaan.',
  }),
  'too-large': ({ what, bytes, limit }) => ({
    message: `${what === 'front-matter' ? 'De front matter van dit bestand' : 'Dit bestand'} is ${kib(bytes)} groot; de grens is ${kib(limit)}.`,
    hint: {
      picture:
        'Maak de afbeelding kleiner: een breedte van 1600 pixels is genoeg; of zet een groot bestand elders en link ernaar.',
      file: 'Kort de tekst in, of verdeel hem over twee bestanden.',
      drawing:
        'Bewaar de tekening opnieuw als “geoptimaliseerde” SVG, zonder afbeeldingen erin; of als PNG.',
      style: 'Haal weg wat deze pagina’s niet gebruiken.',
      font: 'Bewaar het lettertype met minder letters (een “subset”), of met één gewicht.',
      'front-matter': 'Zet lange teksten onder de tweede regel met drie koppeltekens.',
    }[what],
  }),
  'unusable-file': ({ why }) => ({
    message: {
      link: 'Dit is een koppeling naar een andere plaats op de schijf; alleen echte bestanden en mappen worden gelezen.',
      device: 'Dit is geen bestand en geen map.',
      name: 'De naam van dit bestand bevat een teken dat geen webadres of andere computer kan bewaren.',
      windows:
        'Computers met Windows kunnen deze naam niet bewaren: Windows houdt hem vrij voor een apparaat (zoals con, nul of aux), of hij eindigt op een punt of een spatie.',
      long: 'De naam van dit bestand is te lang, op zichzelf of samen met de mappen waarin het staat.',
      folder: 'Deze map heeft een naam die op .md eindigt, alsof het een bestand is.',
      disguised:
        'Dit bestand is niet wat het einde van zijn naam zegt: de inhoud is van een andere soort.',
      'no-font': 'Dit bestand is geen WOFF2-lettertype, al zegt de naam van wel.',
      'cut-off': 'Dit bestand is niet volledig: het einde ontbreekt, of het is beschadigd.',
      pixels:
        'Deze afbeelding vermeldt een grootte die geen pagina kan tonen: geen enkele pixel, meer dan 50 miljoen, of een zijde van meer dan 16.384.',
      private:
        'Deze afbeelding bevat verborgen gegevens: waar ze gemaakt is, of met wiens camera. Elke lezer zou die kunnen zien.',
      active:
        'Deze pdf kan meer dan gelezen worden: hij start een script of een programma, of speelt iets af.',
      sealed: 'Delen van deze pdf zijn niet te bekijken, dus niemand weet wat hij zou doen.',
    }[why],
    hint: {
      link: 'Zet het bestand zelf hier.',
      device: 'Verwijder het.',
      name: 'Hernoem het met letters, cijfers en koppeltekens.',
      windows: 'Geef het een andere naam, bijvoorbeeld met een woord erbij.',
      long: 'Geef het een kortere naam.',
      folder: 'Hernoem de map.',
      disguised:
        'Bewaar het opnieuw als PNG-, JPEG-, WebP- of AVIF-afbeelding of als pdf, met de extensie die erbij hoort.',
      'no-font': 'Bewaar het lettertype als WOFF2, of vraag het in die vorm waar het vandaan kwam.',
      'cut-off': 'Zet het bestand hier nog eens neer vanwaar het kwam, of bewaar het opnieuw.',
      pixels: 'Bewaar de afbeelding opnieuw, kleiner: een breedte van 1600 pixels is genoeg.',
      private:
        'Bewaar ze opnieuw zonder die gegevens: kies “exporteren voor het web”, of “eigenschappen en persoonlijke gegevens verwijderen”.',
      active: 'Druk hem af naar een nieuwe pdf en zet die hier.',
      sealed: 'Druk hem af naar een nieuwe pdf, zonder wachtwoord, en zet die hier.',
    }[why],
  }),
  'skipped-file': ({ why }) => ({
    message: {
      type: 'Dit bestand is geen vak: het eindigt niet op .md.',
      place: 'Dit bestand ligt buiten de mappen met vakken, trajecten, pijlers en pagina’s.',
      readme: 'Deze README heeft geen front matter en is dus geen vak.',
      underscore:
        'De naam van dit bestand, of van een map waarin het zit, begint met een liggend streepje; het wordt niet gelezen.',
      index:
        'Dit is de pagina van een lijst, geen vak: het heeft geen semester, studiepunten of pijler.',
      ending: 'Dit bestand wordt niet gelezen: de naam van een vak eindigt op .md.',
    }[why],
    hint: skippedHints[why],
  }),
  'no-front-matter': ({ why, text, line, keys = courseKeys }) => ({
    message: {
      none: 'Dit bestand begint niet met front matter.',
      'blank-line': 'Er staat iets voor de eerste regel met drie koppeltekens.',
      dashes: `De eerste regel is “${text}”; dat moeten precies drie koppeltekens zijn.`,
      'after-dashes': `“${text}” heeft iets na de drie koppeltekens.`,
      'not-closed': 'De front matter heeft geen tweede regel met drie koppeltekens.',
      'closing-line': `“${text}” lijkt het einde van de front matter, maar is niet precies drie koppeltekens.`,
      'line-ends':
        'De regels van dit bestand eindigen op een oude manier (alleen CR), zodat het als één lange regel leest.',
      'two-marks': 'Dit bestand begint met meer dan één onzichtbare byte order mark.',
      toml: 'De sleutels staan tussen regels met drie plustekens, zoals een ander siteprogramma het heeft; hier staan ze tussen regels met drie koppeltekens.',
    }[why],
    hint: {
      none: `Begin het bestand met een regel “---”, dan ${keyLines(keys)}, dan een tweede regel “---”.`,
      'blank-line':
        'Laat het bestand beginnen met de regel “---”: verwijder de lege regels erboven.',
      dashes: 'Typ “---” en niets anders op de eerste regel.',
      'after-dashes': 'Typ “---” en niets anders op die regel.',
      'not-closed': line
        ? `Typ een regel “---” boven regel ${line}, tussen de laatste sleutel en de tekst.`
        : 'Typ een regel “---” tussen de laatste sleutel en de tekst.',
      'closing-line': 'Typ “---” en niets anders op die regel.',
      'line-ends': 'Bewaar het bestand met regeleinden LF of CRLF.',
      'two-marks': 'Bewaar het opnieuw als UTF-8 zonder byte order mark.',
      toml: 'Typ “---” in de plaats van beide regels “+++”, en schrijf elke sleutel met een dubbelepunt: “title: …” in de plaats van “title = …”.',
    }[why],
  }),
  'invalid-yaml': ({ cause, text, fix, spaces, wants, stray, sign = '*' }) => ({
    message: {
      colon: `“${text}” bevat een dubbelepunt, en de computer ziet dat als een nieuwe sleutel.`,
      quote: `Een aanhalingsteken in “${text}” wordt nooit gesloten.`,
      'inner-quote': `“${text}” heeft aanhalingstekens binnen de aanhalingstekens.`,
      backslash: `“${text}” bevat een backslash; die betekent iets anders tussen dubbele aanhalingstekens.`,
      bracket: `Een haakje in “${text}” wordt nooit gesloten.`,
      bullet: `De onderdelen van “${text}” beginnen met ${bulletName(sign)}; hier begint een onderdeel met een koppelteken${sign === '*' ? '' : ' en een spatie'}.`,
      tab: 'Deze regel springt in met een tab.',
      'no-space': `Er staat geen spatie na de dubbelepunt in “${text}”.`,
      'no-space-hyphen': `Er staat geen spatie na het koppelteken in “${text}”.`,
      reserved: `De waarde in “${text}” begint met een teken dat hier iets anders betekent.`,
      'other-space': `“${text}” bevat een vaste spatie, of een andere die alleen op een gewone lijkt.`,
      'merge-marker': 'Deze regel bleef achter bij het samenvoegen van twee versies.',
      indent: `“${text}” springt meer of minder in dan de regels ernaast.`,
      'not-keys': `“${text}” is geen sleutel met een waarde.`,
      other: `De front matter is vanaf hier niet te lezen: “${text}”.`,
    }[cause],
    hint:
      whatToType(cause === 'tab' ? { wants, stray } : { fix, wants, stray }) ??
      {
        colon: 'Zet de hele waarde tussen dubbele aanhalingstekens.',
        quote: 'Voeg het ontbrekende aanhalingsteken achteraan toe.',
        'inner-quote': 'Zet andere aanhalingstekens rond de waarde.',
        backslash: 'Zet enkele aanhalingstekens rond de waarde.',
        bracket: 'Voeg het ontbrekende haakje toe aan het einde van de lijst.',
        tab: spaces
          ? `Typ ${spaces} spaties in de plaats van de tab.`
          : 'Verwijder de tab, zodat de regel met de sleutel begint.',
        'no-space-hyphen': 'Zet een spatie na het koppelteken.',
        bullet: otherBullet(sign),
        'no-space': 'Zet een spatie na de dubbelepunt.',
        'other-space': 'Typ er een gewone spatie in de plaats.',
        reserved: 'Zet de hele waarde tussen dubbele aanhalingstekens.',
        indent: otherIndent(spaces),
        'merge-marker': bothVersions,
        'not-keys':
          'Schrijf een sleutel, een dubbelepunt, een spatie en een waarde, zoals “title: Web Development”.',
        other:
          'Zet de hele waarde tussen dubbele aanhalingstekens; helpt dat niet, vergelijk de regel dan met dezelfde regel van een ander bestand.',
      }[cause],
  }),
  'unsafe-yaml': ({ text, fix, wants, stray }) => ({
    message: `“${text}” is hier een opdracht aan de computer, geen tekst.`,
    hint:
      whatToType({ fix, wants, stray }) ??
      'Zet de hele waarde tussen dubbele aanhalingstekens, of schrijf ze zonder dit teken.',
  }),
  'too-deep': ({ limit }) => ({
    message: `Dit zit meer dan ${limit} niveaus diep.`,
    hint: 'Gebruik minder niveaus van lijsten, citaten of haakjes.',
  }),
  'control-character': ({ sign, code, loose = false }) => ({
    message: unseen(sign, loose),
    hint: code
      ? `Verwijder “${code}”.`
      : 'Verwijder het: zet de cursor er vlak achter en druk een keer op Backspace, of typ de woorden eromheen opnieuw.',
  }),
  'merge-marker': () => ({
    message: 'Deze regel bleef achter bij het samenvoegen van twee versies.',
    hint: bothVersions,
  }),
  'too-heavy': ({ why, limit }) => ({
    message: {
      time: `Van deze tekst een pagina maken duurde langer dan ${limit} seconden en is gestopt.`,
      memory: `Van deze tekst een pagina maken vroeg meer dan ${limit} MB geheugen en is gestopt.`,
      output: `Deze tekst zou een pagina van meer dan ${limit} MB worden.`,
      depth: `Lijsten, citaten of haakjes in deze tekst zitten meer dan ${limit} niveaus diep.`,
    }[why],
    hint: 'Zoek heel lange lijsten, tabellen of rijen haakjes, en maak ze eenvoudiger.',
  }),
  'nothing-to-publish': ({ courses }) => ({
    message:
      courses === 0
        ? 'In deze map staat geen enkele cursus, dus er is niets om te publiceren.'
        : 'Geen enkele cursus in deze map wordt aangeboden, dus er is niets om te publiceren.',
    hint:
      courses === 0
        ? 'Staan de cursussen in een andere map, noem die dan met --content; voeg anders een eerste cursus toe.'
        : 'Haal “hide”, “draft” of “default” weg bij de cursussen die studenten kunnen volgen.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
