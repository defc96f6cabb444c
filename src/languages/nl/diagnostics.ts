import { about } from './about-rules.ts';
import { trouble } from './trouble.ts';
import type { KeySign, ValueKind } from '../../diagnostics/rules.ts';
import { nameOfSign, turnsText, type NamedSign } from '../sign-names.ts';
import {
  clock,
  between,
  courseKeys,
  kib,
  lastOf,
  plain,
  titleWithoutChoice,
  type DiagnosticWords,
} from '../../diagnostics/words.ts';

const tekennamen: Record<NamedSign, string> = {
  0x2028: 'regelscheiding',
  0x2029: 'alineascheiding',
  0x202a: 'insluiting van links naar rechts',
  0x202b: 'insluiting van rechts naar links',
  0x202c: 'einde van een schrijfrichting',
  0x202d: 'gedwongen van links naar rechts',
  0x202e: 'gedwongen van rechts naar links',
  0x2066: 'afzondering van links naar rechts',
  0x2067: 'afzondering van rechts naar links',
  0x2068: 'afzondering in eigen richting',
  0x2069: 'einde van een afzondering',
};
function onzichtbaar(sign: number, isLoose: boolean): string {
  const naam = nameOfSign(sign, tekennamen, { half: 'een halve letter', none: 'niet toegewezen' });
  if (isLoose && sign === 0x2069)
    return `Hier eindigt een andere schrijfrichting die in deze tekst nergens begint: ${naam}.`;
  if (isLoose)
    return `Hier verandert een teken de schrijfrichting, en niets in deze tekst sluit dat weer af: ${naam}.`;
  return turnsText(sign)
    ? `Hier staat een onzichtbaar teken dat de schrijfrichting verandert: ${naam}.`
    : `Hier staat een teken dat niet getoond kan worden: ${naam}.`;
}
const beideVersies =
  'Tussen de regels “<<<<<<<” en “>>>>>>>” staan twee versies, een boven “=======” en een eronder. Houd er een, en verwijder deze regels; wat onder een regel “|||||||” staat, is hoe het eerst was, en gaat ook weg.';

const tekens: Record<KeySign, string> = {
  'no-break-space': 'hij bevat een vaste spatie, die op een gewone lijkt',
  'other-space': 'hij bevat een spatie die geen gewone is',
  invisible: 'hij bevat een teken dat niemand ziet',
  'other-letter': 'een van de letters komt uit een ander alfabet en lijkt alleen op de onze',
};
/** Wat woorden in het bestand laat staan en buiten de catalogus houdt. */
const alsOpmerking = 'typ “# ” vooraan op de regels';

const bedoelJe = (near: string | undefined, otherwise?: string) =>
  near ? `Bedoel je “${near}”?` : otherwise;
const getal = (value: number) => plain(value, ',');

const soorten: Record<ValueKind, string> = {
  text: 'een tekst',
  number: 'een getal',
  'whole-number': 'een geheel getal',
  'yes-no': 'true of false',
  list: 'een lijst, met elk onderdeel op een eigen regel na een koppelteken',
  'text-or-list': 'een tekst of een lijst van teksten',
  id: 'een id, zoals “ai-engineer”',
  address: 'een adres dat begint met https://',
  date: 'een datum, zoals 2026-11-23',
  language: 'een taalcode, zoals “en” of “nl”',
  settings: 'een groep ingesprongen sleutels',
  'one-of': 'een van een paar woorden',
};

/** What the entries of a list start with. */
function bulletName(sign: string): string {
  if (sign === '*') return 'een sterretje';
  if (sign === '-') return 'een koppelteken zonder spatie';
  return /^\d/.test(sign) ? 'nummers' : `“${sign}”`;
}

/** Nederlandse woorden voor elke regel: wat er mis is, in de woorden van de school; dan wat je doet. */
export const diagnostics: DiagnosticWords = {
  language: 'nl',
  rules: {
    'not-utf8': ({ encoding }) => ({
      message:
        encoding === 'utf-16'
          ? 'Dit bestand is bewaard als UTF-16.'
          : 'Dit bestand is niet bewaard als UTF-8; letters met accenten zouden verloren gaan.',
      hint: 'Bewaar het opnieuw met de codering UTF-8: in Kladblok met Opslaan als, in VS Code met een klik op de codering onderaan.',
    }),
    'too-large': ({ what, bytes, limit }) => ({
      message: `${what === 'front-matter' ? 'De front matter van dit bestand' : 'Dit bestand'} is ${kib(bytes)} groot; de grens is ${kib(limit)}.`,
      hint:
        what === 'picture'
          ? 'Maak de afbeelding kleiner: een breedte van 1600 pixels is genoeg; of zet een groot bestand elders en link ernaar.'
          : what === 'file'
            ? 'Kort de tekst in, of verdeel hem over twee bestanden.'
            : 'Zet lange teksten onder de tweede regel met drie koppeltekens.',
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
        'cut-off': 'Zet het bestand hier nog eens neer vanwaar het kwam, of bewaar het opnieuw.',
        pixels: 'Bewaar de afbeelding opnieuw, kleiner: een breedte van 1600 pixels is genoeg.',
        private:
          'Bewaar ze opnieuw zonder die gegevens: kies “exporteren voor het web”, of “eigenschappen en persoonlijke gegevens verwijderen”.',
        active: 'Druk hem af naar een nieuwe pdf en zet die hier.',
        sealed: 'Druk hem af naar een nieuwe pdf, zonder wachtwoord, en zet die hier.',
      }[why],
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
        none: `Begin het bestand met een regel “---”, dan ${keys.length === 1 ? `een regel “${keys.join(', ')}: …”` : `de sleutels (${keys.join(', ')})`}, dan een tweede regel “---”.`,
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
        fix && cause !== 'tab'
          ? `Typ: ${fix}`
          : stray
            ? `De sleutel “${stray}” betekent hier ook niets: ${alsOpmerking}.`
            : wants
              ? `Typ ${soorten[wants]} na de dubbelepunt.`
              : {
                  colon: 'Zet de hele waarde tussen dubbele aanhalingstekens.',
                  quote: 'Voeg het ontbrekende aanhalingsteken achteraan toe.',
                  'inner-quote': 'Zet andere aanhalingstekens rond de waarde.',
                  backslash: 'Zet enkele aanhalingstekens rond de waarde.',
                  bracket: 'Voeg het ontbrekende haakje toe aan het einde van de lijst.',
                  tab: spaces
                    ? `Typ ${spaces} spaties in de plaats van de tab.`
                    : 'Verwijder de tab, zodat de regel met de sleutel begint.',
                  'no-space-hyphen': 'Zet een spatie na het koppelteken.',
                  bullet:
                    sign === '-'
                      ? 'Zet een spatie achter het koppelteken vooraan op deze regels.'
                      : /^\d/.test(sign)
                        ? 'Typ “- ” in de plaats van elk nummer vooraan op deze regels.'
                        : `Typ “${sign === '*' ? '-' : '- '}” in de plaats van elke “${sign}” vooraan op deze regels.`,
                  'no-space': 'Zet een spatie na de dubbelepunt.',
                  'other-space': 'Typ er een gewone spatie in de plaats.',
                  reserved: 'Zet de hele waarde tussen dubbele aanhalingstekens.',
                  indent:
                    spaces === undefined
                      ? 'Geef de regel evenveel spaties vooraan als de regels ernaast.'
                      : spaces === 0
                        ? 'Verwijder de spaties vooraan op de regel.'
                        : `Laat de regel beginnen met ${spaces} ${spaces === 1 ? 'spatie' : 'spaties'}.`,
                  'merge-marker': beideVersies,
                  'not-keys':
                    'Schrijf een sleutel, een dubbelepunt, een spatie en een waarde, zoals “title: Web Development”.',
                  other:
                    'Zet de hele waarde tussen dubbele aanhalingstekens; helpt dat niet, vergelijk de regel dan met dezelfde regel van een ander bestand.',
                }[cause],
    }),
    'unsafe-yaml': ({ text, fix, wants, stray }) => ({
      message: `“${text}” is hier een opdracht aan de computer, geen tekst.`,
      hint: fix
        ? `Typ: ${fix}`
        : stray
          ? `De sleutel “${stray}” betekent hier ook niets: ${alsOpmerking}.`
          : wants
            ? `Typ ${soorten[wants]} na de dubbelepunt.`
            : 'Zet de hele waarde tussen dubbele aanhalingstekens, of schrijf ze zonder dit teken.',
    }),
    'too-deep': ({ limit }) => ({
      message: `Dit zit meer dan ${limit} niveaus diep.`,
      hint: 'Gebruik minder niveaus van lijsten, citaten of haakjes.',
    }),
    'control-character': ({ sign, code, loose = false }) => ({
      message: onzichtbaar(sign, loose),
      hint: code
        ? `Verwijder “${code}”.`
        : 'Verwijder het: zet de cursor er vlak achter en druk een keer op Backspace, of typ de woorden eromheen opnieuw.',
    }),
    'merge-marker': () => ({
      message: 'Deze regel bleef achter bij het samenvoegen van twee versies.',
      hint: beideVersies,
    }),
    'duplicate-key': ({ key, other }) => ({
      message:
        other === undefined
          ? `De sleutel “${key}” staat er twee keer.`
          : `“${key}” en “${other}” zijn één id: hoofdletters, accenten en tekens tellen niet mee.`,
      hint: 'Houd een van de twee.',
    }),
    'missing-field': ({ key, group }) => ({
      message: `De sleutel “${key}” ontbreekt.`,
      hint: group
        ? `Voeg een regel “${key}: …” toe onder “${group}”, met spaties ervoor.`
        : `Voeg een regel “${key}: …” toe boven deze regel.`,
    }),
    'wrong-type': ({ key, kind, text, fix, choices, quoted, entry, many }) => ({
      message:
        text === ''
          ? entry
            ? `Een onderdeel van “${key}” is leeg.`
            : `“${key}” is leeg.`
          : many
            ? `“${key}” is een lijst: ${text}; hier hoort ${choices ? `een van deze: ${choices.join(', ')}` : soorten[kind]}.`
            : `${entry ? `Een onderdeel van “${key}”` : `“${key}”`} is “${text}”${quoted ? ' tussen aanhalingstekens, en daardoor een tekst' : ''}; hier hoort ${choices ? `een van deze: ${choices.join(', ')}` : soorten[kind]}.`,
      hint:
        text === ''
          ? entry
            ? 'Typ wat hier hoort, of haal dit lege onderdeel weg.'
            : `Typ ${choices ? choices.join(', ') : soorten[kind]}, of verwijder de regel als de sleutel niet verplicht is.`
          : fix
            ? `Typ: ${fix}`
            : many
              ? 'Houd er een, op de regel van de sleutel en zonder koppelteken.'
              : kind === 'number' || kind === 'whole-number'
                ? `Typ alleen cijfers, zoals “${lastOf(key)}: ${kind === 'number' ? 6 : 1}”; wat er nog staat, hoort in de tekst.`
                : kind === 'yes-no'
                  ? `Typ “${lastOf(key)}: true” of “${lastOf(key)}: false”.`
                  : kind === 'id' && !/[\p{L}\p{N}]/u.test(text)
                    ? 'Gebruik letters of cijfers: van tekens alleen kan geen adres gemaakt worden.'
                    : kind === 'text' || kind === 'id' || kind === 'text-or-list'
                      ? `Schrijf het als één tekst${entry ? '' : ' op de regel van de sleutel'}, tussen dubbele aanhalingstekens.`
                      : choices
                        ? `Typ een van deze, zoals “${lastOf(key)}: ${choices[0]}”.`
                        : `Typ ${soorten[kind]}.`,
    }),
    'out-of-range': ({ key, text, low, high, step, tooLong }) => ({
      message: tooLong ? `“${key}” is te lang: “${text}”.` : `“${key}” is ${text}.`,
      hint: tooLong
        ? `Gebruik hoogstens ${(high ?? 0).toLocaleString('nl')} letters en tekens; de rest hoort in de tekst.`
        : low !== undefined && high !== undefined
          ? `Gebruik ${getal(low)} tot ${getal(high)}${step === 0.5 ? ', in hele of halve getallen' : step === 1 ? ', in hele getallen' : ''}.`
          : low !== undefined
            ? `Gebruik ${getal(low)} of meer${step === 1 ? ', in hele getallen' : ''}.`
            : `Gebruik hoogstens ${getal(high ?? 0)}.`,
    }),
    'unknown-key': ({ key, near, legacy, sign, taken, wants, fix }) => ({
      message: `De sleutel “${key}” betekent hier niets${sign ? `: ${tekens[sign]}` : ''}.`,
      hint: fix
        ? `Typ: ${fix}`
        : taken
          ? `De sleutel “${near ?? legacy?.instead ?? ''}” staat er ook: laat een van de twee alles zeggen, en ${alsOpmerking} bij de andere.`
          : !legacy
            ? near && wants
              ? `Bedoel je “${near}”? Daar hoort ${soorten[wants]}.`
              : bedoelJe(
                  near,
                  `Zeg het in de tekst of met een sleutel uit de gids voor medewerkers; moet het hier blijven staan voor collega’s, ${alsOpmerking}.`,
                )
            : legacy.instead === 'aliases'
              ? `Gaf hij de pagina een adres dat moet blijven werken, zet dat dan bij “aliases”; ${alsOpmerking} hier.`
              : legacy.instead === 'draft'
                ? `Staat er false, schrijf dan “draft: true” in de plaats; ${alsOpmerking} als dat niet zo is.`
                : legacy.instead && !wants
                  ? `Gebruik “${legacy.instead}” in de plaats.`
                  : `Een ander siteprogramma had dit nodig, deze catalogus niet: ${alsOpmerking}.`,
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
    'legacy-choice': ({ value }) => ({
      message: `“choice: ${value}” is een oude manier om de kant van een keuze te schrijven.`,
      hint: `Typ: option: ${value}`,
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
    'unusable-address': ({ address }) => ({
      message: `“${address}” kan geen oud adres van deze site zijn.`,
      hint: 'Gebruik letters, cijfers, koppeltekens en schuine strepen, zoals “/programma/data-management”, en geen heel lange namen of namen die Windows zelf nodig heeft, zoals con.',
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
      ...(why === 'index'
        ? {
            hint: 'Verwijder het, of maak er een eigen pagina van in de map pages; is het een vak, voeg dan zijn sleutels toe.',
          }
        : why === 'ending'
          ? { hint: 'Laat de naam op .md eindigen als het een vak is.' }
          : {}),
    }),
    'duplicate-id': ({ id, other, twin }) => ({
      message: twin
        ? `Dit bestand en ${other} hebben dezelfde naam, op twee manieren geschreven: een accent als deel van zijn letter of als apart teken, of twee soorten spaties.`
        : `Twee bestanden hebben de id “${id}”: dit en ${other}.`,
      hint: twin
        ? 'Verwijder een van de twee, of geef het een andere naam.'
        : 'Hernoem een van de twee.',
    }),
    'duplicate-text': ({ id, language, other }) => ({
      message: `“${id}” heeft twee teksten in de taal “${language}”: deze en ${other}.`,
      hint: 'Houd een van de twee.',
    }),
    'lonely-translation': ({ expected, near }) => ({
      message: `Dit is een vertaling, maar ${expected} bestaat niet.`,
      hint: near
        ? `Hernoem dit bestand naar ${near}.`
        : `Hernoem dit bestand naar ${expected.split('/').at(-1) ?? expected}, of voeg dat bestand toe.`,
    }),
    'translated-fact': ({ key, original }) => ({
      message: `“${key}” is anders dan in ${original}.`,
      hint: 'Een vertaling bevat alleen teksten: verwijder de regel hier, of maak beide gelijk.',
    }),
    'unknown-track': ({ id, near }) => ({
      message: `Er is geen traject “${id}”.`,
      hint: bedoelJe(
        near,
        `Voeg het bestand tracks/${id}.md toe, of gebruik de id van een traject dat bestaat.`,
      ),
    }),
    'unknown-pillar': ({ id, near }) => ({
      message: `Er is geen pijler “${id}”.`,
      hint: bedoelJe(
        near,
        `Voeg het bestand pillars/${id}.md toe, of gebruik de id van een pijler die bestaat.`,
      ),
    }),
    'unknown-programme': ({ id, near }) => ({
      message: `Er is geen programma “${id}”.`,
      hint: bedoelJe(near, 'Zet het onder “programmes” in catalogue.yaml.'),
    }),
    'unknown-alternate': ({ id, near }) => ({
      message: `Er is geen vak “${id}” om in de plaats van dit vak te kiezen.`,
      hint: bedoelJe(
        near,
        'Gebruik de id van een vak: het pad van zijn bestand onder de map courses, zonder .md; of verwijder de regel.',
      ),
    }),
    'unknown-prerequisite': ({ text, near }) => ({
      message: `“${text}” is bijna, maar niet helemaal, de id van een vak.`,
      hint: bedoelJe(near),
    }),
    'track-in-two-programmes': ({ track, programmes }) => ({
      message: `Het traject “${track}” wordt gebruikt door vakken van meer dan één programma: ${programmes.join(', ')}.`,
      hint: 'Geef elk programma een eigen traject, of verbeter de map of de sleutel “programme” van deze vakken.',
    }),
    'dead-link': ({ href, near, section }) =>
      section
        ? {
            message: `De link naar “${href}” leidt nergens heen: de pagina’s onder “${section.from.slice(0, -1)}” staan nu onder “${section.to.slice(0, -1)}”.`,
            hint: `Typ in catalogue.yaml, onder een regel “redirects:” en met twee spaties ervoor: ${section.from}: ${section.to}`,
          }
        : {
            message: `De link naar “${href}” leidt nergens heen.`,
            hint: bedoelJe(near, 'Verbeter het adres, of verwijder de link.'),
          },
    'dead-anchor': ({ href, anchor, near }) => ({
      message: `De link naar “${href}” leidt naar een pagina zonder “#${anchor}”.`,
      hint: near ? `Bedoel je “#${near}”?` : 'Verbeter wat na de # staat, of verwijder het.',
    }),
    'address-taken': ({ address }) => ({
      message: `De site heeft het adres ${address} zelf nodig.`,
      hint: 'Hernoem dit bestand.',
    }),
    'alias-is-a-page': ({ address }) => ({
      message: `Het oude adres ${address} is het adres van een andere pagina die bestaat.`,
      hint: 'Verwijder deze alias; is het de enige, dan ook de regel “aliases”.',
    }),
    'alias-is-own-address': ({ address }) => ({
      message: `Het oude adres ${address} is het adres van deze pagina zelf.`,
      hint: 'Verwijder deze alias; is het de enige, dan ook de regel “aliases”.',
    }),
    'duplicate-alias': ({ address, other }) => ({
      message: `Het oude adres ${address} is ook een alias van ${other}.`,
      hint: 'Houd het in een van de twee bestanden.',
    }),
    'alias-chain': ({ address }) => ({
      message: `De doorverwijzing naar ${address} leidt naar een andere doorverwijzing.`,
      hint: 'Laat ze naar de pagina zelf leiden.',
    }),
    'lost-address': ({ address, source }) => ({
      message: `Het adres ${address} is gepubliceerd${source ? ` (${source})` : ''} en zou nu nergens meer naartoe leiden.`,
      hint: `Zet het bij “aliases” van wat ervoor in de plaats kwam, of bij “redirects” in catalogue.yaml. Een vak dat nu niet aangeboden wordt, houdt zijn pagina met “hide: true”.`,
    }),
    'semester-credits': ({ track, semester, low, high, target, courses }) => ({
      message: `Semester ${semester} van ${track} telt ${between(low, high, 'tot', ',')} studiepunten in plaats van ${getal(target)}.`,
      hint: `Verbeter de studiepunten, het semester of de trajecten van een vak. Geteld: ${courses.map(({ title, credits }) => `${title} (${getal(credits)})`).join(', ')}.`,
    }),
    'unknown-rule': ({ name, near }) => ({
      message: `Er is geen regel “${name}” die je kunt instellen.`,
      hint: bedoelJe(near, 'De gids voor medewerkers noemt elke regel.'),
    }),
    'no-base-url': () => ({
      message:
        'Er is geen “base-url”: pagina’s hebben geen vast adres voor zoekmachines en er is geen sitemap.',
      hint: 'Voeg “base-url: https://…” toe aan catalogue.yaml.',
    }),
    'text-lost-to-comment': ({ text, fix }) => ({
      message: `“${text}” gaat verloren: na een spatie begint # een opmerking die niemand ziet.`,
      hint: fix
        ? `Typ: ${fix}`
        : 'Zet de hele waarde, met de opmerking, tussen dubbele aanhalingstekens.',
    }),
    'placeholder-text': ({ text }) => ({
      message: `“${text}” lijkt een tekst die nog geschreven moet worden.`,
      hint: 'Schrijf de tekst, of haal dit weg tot hij er is.',
    }),
    'choice-in-title': ({ title, alone }) =>
      alone
        ? {
            message: `De titel “${title}” zegt dat dit een keuze is, maar dit vak staat in geen keuze.`,
            hint: 'Noem bij “alternates” de vakken die in de plaats gekozen kunnen worden; dan toont de pagina de keuze vanzelf.',
          }
        : {
            message: `De titel “${title}” zegt dat dit een keuze is; de pagina toont dat vanzelf.`,
            hint: `Typ: title: ${titleWithoutChoice(title)}`,
          },
    'raw-html': ({ text, as }) => ({
      message: {
        tag: `“${text}” is HTML; dat staat niet op de pagina.`,
        word: `Niet alles van “${text}” staat op de pagina: wat tussen “<” en “>” staat, geldt als HTML.`,
        orphan: `“${text}” is HTML die iets afsluit dat nooit begon; dat staat niet op de pagina.`,
        break: `“${text}” is HTML; het wordt het einde van een regel.`,
      }[as ?? 'tag'],
      hint: {
        tag: 'Schrijf het in markdown, of verwijder het.',
        word: `Typ: \`${text}\``,
        orphan:
          'Verwijder het; hoorde het bij een link, schrijf die dan in markdown: [woorden](adres).',
        break:
          'Eindig de regel in de plaats met een backslash (\\), of laat een regel leeg voor een nieuwe alinea.',
      }[as ?? 'tag'],
    }),
    'template-syntax': ({ text }) => ({
      message: `“${text}” is een opdracht van een ander siteprogramma; dat staat niet op de pagina.`,
      hint: 'Verwijder het, of schrijf de tekst ervan in markdown.',
    }),
    'unread-syntax': ({ what, text, fix }) => ({
      message: {
        heading: `“${text}” is geen kop: die begint met een of meer “#” en dan een gewone spatie.`,
        item: `“${text}” is geen onderdeel van een lijst: dat begint met een koppelteken of een nummer en dan een gewone spatie.`,
        items: `“${text}” heeft meer dan één opsommingsteken, en die maken hier geen lijst.`,
        note: `“${text}” verwijst naar een noot die er niet is.`,
        'lost-note': `De noot “${text}” staat niet op de pagina: niets verwijst ernaar, of een andere heet ook zo.`,
        reference: `“${text}” is geen link: nergens staat naar welk adres hij leidt.`,
        alert: `“${text}” begint een kader van een ander programma en staat zo op de pagina.`,
        box: `“${text}” begint een kader van een ander programma en staat zo op de pagina.`,
        formula: `“${text}” is een formule in tekens die zo op de pagina staan.`,
        'wiki-link': `“${text}” is een link van een ander programma en staat zo op de pagina.`,
        table: `“${text}” begint geen tabel: de regel met koppeltekens eronder ontbreekt.`,
        'table-head': `“${text}” begint geen tabel: de regel met de koppen van de kolommen erboven ontbreekt.`,
        'table-columns': `“${text}” heeft niet evenveel kolommen als de regel erboven, en dus is dit geen tabel.`,
        'link-blanks': `“${text}” is geen link: in het adres staat een spatie.`,
        'link-gap': `“${text}” is geen link: tussen de haken staat een spatie.`,
        'link-turned': `“${text}” is geen link: de soorten haken zijn omgewisseld.`,
        marked: `“${text}” staat zo op de pagina: gelijkheidstekens markeren hier niets.`,
        contents: `“${text}” is een opdracht van een ander programma en staat zo op de pagina.`,
        emoji: `“${text}” is de naam van een teken en staat zo op de pagina.`,
        'other-marks': `“${text}” is een teken van een ander programma en staat zo op de pagina.`,
        comment: `“${text}” begint een opmerking die nergens eindigt, en dus ziet iedereen ze.`,
        'open-comment': `“${text}” begint een opmerking die nergens eindigt, en dus staat de rest van de tekst niet op de pagina.`,
      }[what],
      hint:
        fix === undefined || what === 'table'
          ? {
              heading: 'Zet een gewone spatie na de laatste “#”.',
              item: 'Laat het beginnen met “- ”, of met een nummer, een punt en een spatie.',
              items: 'Zet elk onderdeel op een eigen regel die begint met “- ”.',
              note: `Schrijf de noot op een eigen regel onder de tekst, als “${text}: …”, of haal dit weg.`,
              'lost-note': `Zet “${text}” in de tekst waar de noot hoort, of verwijder de noot.`,
              reference: 'Schrijf het adres tussen ronde haken: [woorden](adres).',
              alert: 'Schrijf een woord in de plaats, zoals **Tip:**.',
              box: 'Verwijder deze regel en die waarmee het kader eindigt, en laat de regels ertussen beginnen met “> ”.',
              formula:
                'Schrijf ze in woorden en gewone tekens, zoals x², of zet er backticks omheen om ze als code te tonen.',
              'wiki-link':
                'Schrijf de link als [woorden](adres), of een afbeelding als ![wat erop staat](adres).',
              table: fix
                ? `Typ onder deze regel: ${fix}`
                : 'Zet eronder een regel met “---” voor elke kolom, tussen verticale strepen.',
              'table-head':
                'Zet vlak erboven een regel met een kop voor elke kolom, zoals “| Wanneer | Wat |”.',
              'table-columns': 'Zet er één keer “---” voor elke kolom van de regel erboven.',
              'link-blanks': 'Zet het adres tussen “<” en “>”.',
              'link-gap': 'Haal de spatie tussen “]” en “(” weg.',
              'link-turned': 'Schrijf het als [woorden](adres).',
              marked: 'Zet aan beide kanten twee sterretjes in de plaats van de gelijkheidstekens.',
              contents: 'Verwijder het.',
              emoji: 'Typ het teken zelf, zoals 🙂, of haal dit weg.',
              'other-marks':
                'Schrijf het in markdown, zoals **vet**, *benadrukt* of [woorden](adres).',
              comment: 'Typ “-->” waar de opmerking eindigt.',
              'open-comment': 'Typ “-->” waar de opmerking eindigt.',
            }[what]
          : `Typ: ${fix}`,
    }),
    'heading-level': ({ text, signs: start = '##', underlined }) => ({
      message: `De kop “${text}” slaat een niveau over.`,
      hint: underlined
        ? `Haal de lijn eronder weg, en laat hem beginnen met “${start} ”.`
        : `Laat hem beginnen met “${start} ”.`,
    }),
    'image-without-alt': ({ text }) => ({
      message: `De afbeelding “${text}” heeft geen beschrijving voor wie ze niet kan zien.`,
      hint: 'Schrijf tussen de vierkante haken wat erop staat: ![Een robotarm](…).',
    }),
    'remote-image': ({ text }) => ({
      message: `De afbeelding “${text}” staat op een andere site; de pagina toont in de plaats een link.`,
      hint: 'Zet de afbeelding in de map met inhoud en noem dat bestand.',
    }),
    'title-repeated-in-text': ({ title }) => ({
      message: `De tekst begint met de titel “${title}”, die de pagina al toont.`,
      hint: 'Verwijder deze kop.',
    }),
    'empty-body': () => ({
      message: 'Dit vak heeft geen tekst.',
      hint: 'Schrijf enkele zinnen onder de tweede regel met drie koppeltekens.',
    }),
    'self-alternate': ({ id }) => ({
      message: `“${id}” is dit vak zelf.`,
      hint: 'Noem het vak dat je in de plaats kunt nemen, of verwijder de regel.',
    }),
    'prerequisite-cycle': ({ titles }) => ({
      message: `Deze vakken hebben elkaar nodig, dus niemand kan beginnen: ${titles.join(' → ')}.`,
      hint: 'Neem een van deze vereisten weg.',
    }),
    'misspelt-id': ({ kind, id, near, count }) => ({
      message: `${kind === 'track' ? 'Het traject' : 'De pijler'} “${id}” wordt één keer gebruikt; “${near}” ${count} keer.`,
      hint: `Bedoel je “${near}”?`,
    }),
    'unused-track': ({ id }) => ({
      message: `Geen enkel vak hoort bij het traject “${id}”.`,
      hint: `Zet “${id}” bij tracks in zijn vakken, of verwijder dit bestand.`,
    }),
    'unused-pillar': ({ id }) => ({
      message: `Geen enkel vak hoort bij de pijler “${id}”.`,
      hint: `Gebruik “${id}” als pillar van een vak, of verwijder dit bestand.`,
    }),
    'one-sided-alternate': ({ by, id, missing, file }) => ({
      message: `“${by}” noemt dit vak als alternatief, maar wordt hier niet terug genoemd.`,
      hint: `Zet “${id}” hier bij alternates, of haal “${missing}” weg uit ${file}.`,
    }),
    'alternate-elsewhere': ({ other, why, semester, otherSemester }) => ({
      message:
        why === 'semester'
          ? `“${other}” wordt in semester ${otherSemester} gegeven, dit vak in semester ${semester}: niemand kan ertussen kiezen.`
          : why === 'programme'
            ? `“${other}” hoort bij een ander programma: niemand kan ertussen kiezen.`
            : `“${other}” deelt geen traject met dit vak: niemand kan ertussen kiezen.`,
      hint: 'Verbeter het semester of de trajecten, of neem dit alternatief weg.',
    }),
    'ambiguous-lanes': ({ why, titles }) => ({
      message:
        why === 'mixed'
          ? `In deze keuze hebben sommige vakken een option en andere niet: ${titles.join(', ')}.`
          : `Alle vakken van deze keuze hebben dezelfde option; er valt dus niets te kiezen: ${titles.join(', ')}.`,
      hint: 'Geef elk een “option”: hetzelfde getal voor vakken die je samen neemt.',
    }),
    'unequal-lanes': ({ lanes }) => ({
      message: `De kanten van deze keuze zijn niet evenveel waard: ${lanes.map(({ titles, credits }) => `${titles.join(' + ')} (${getal(credits)})`).join(' of ')}.`,
      hint: 'Verbeter “studycredits”, of voeg een vak toe aan de lichtste kant.',
    }),
    'no-track-in-split-semester': ({ semester, others }) => ({
      message: `Dit vak heeft geen traject, dus iedereen volgt het; de ${others} andere van semester ${semester} noemen er wel een.`,
      hint: 'Voeg “tracks” toe, of laat het zo als iedereen het echt volgt.',
    }),
    'prerequisite-too-late': ({ other, semester, otherSemester }) => ({
      message: `“${other}” moet eerst komen, maar wordt in semester ${otherSemester} gegeven en dit vak in semester ${semester}.`,
      hint: 'Verbeter het semester van een van de twee; volg je ze samen, verplaats deze regel dan naar “corequisites”.',
    }),
    'duplicate-title': ({ title, semester }) => ({
      message: `Twee vakken van semester ${semester} heten “${title}”.`,
      hint: 'Geef een van de twee een andere titel, of verwijder hem als het een kopie is die per ongeluk is gemaakt.',
    }),
    'tag-variants': ({ tag, common, count }) => ({
      message: `De tag “${tag}” staat in ${count} ${count === 1 ? 'ander vak' : 'andere vakken'} als “${common}”.`,
      hint: `Typ: ${common}`,
    }),
    'copied-tags': ({ other, tags }) => ({
      message: `Deze tags zijn dezelfde als die van “${other}”: ${tags.join(', ')}.`,
      hint: 'Noem waar dit vak zelf over gaat.',
    }),
    'hidden-but-referenced': ({ other, why }) => ({
      message: `“${other}” ${{ hidden: 'wordt nu niet aangeboden', draft: 'is een ontwerp', placeholder: 'houdt alleen een plaats vrij' }[why]}, maar dit vak verwijst ernaar.`,
      hint: 'Verwijs naar een vak dat aangeboden wordt, of verwijder deze regel.',
    }),
    'tied-weights': ({ other, weight }) => ({
      message: `“${other}” heeft hetzelfde gewicht (${getal(weight)}) in dit semester; de titel beslist wat eerst komt.`,
      hint: 'Geef een van de twee een ander gewicht als de volgorde van belang is.',
    }),
    'lonely-tag': ({ tag, near }) => ({
      message: `Alleen dit vak heeft de tag “${tag}”.`,
      hint: `Bedoel je “${near}”?`,
    }),
    'missing-translation': ({ language, count, titles, file }) => ({
      message: `${count} ${count === 1 ? 'vak heeft' : 'vakken hebben'} geen tekst in de taal “${language}”: ${titles.join(', ')}${count > titles.length ? ' …' : ''}.`,
      ...(file ? { hint: `Een vertaling staat naast het origineel, zoals ${file}.` } : {}),
    }),
  },
  about,
  related: {
    'declared-here': 'Hier staat het.',
    'same-here': 'Het andere staat hier.',
    'first-here': 'Het eerste staat hier.',
    'also-here': 'Hier ook.',
    'named-here': 'Hier genoemd.',
    'counted-here': 'Hier geteld.',
  },
  occurrences: ({ places, files, alike }) => {
    if (alike)
      return `Er zijn er nog ${places - 1} zoals deze${files > 1 ? `, samen in ${files} bestanden` : ' in dit bestand'}.`;
    if (files === 1) return `Dit komt ${places} keer voor in dit bestand.`;
    return `Dit komt voor in ${files} bestanden${places > files ? `, ${places} keer in totaal` : ''}.`;
  },
  severity: { error: 'fout', warning: 'waarschuwing', info: 'info' },
  report: {
    columns: {
      severity: 'Gewicht',
      place: 'Plaats',
      problem: 'Wat er mis is',
      mend: 'Wat je doet',
      rule: 'Regel',
    },
    more: (count, severity) =>
      `Er ${count === 1 ? 'is' : 'zijn'} nog ${count} ${{ error: ['fout', 'fouten'], warning: ['waarschuwing', 'waarschuwingen'], info: ['opmerking', 'opmerkingen'] }[severity][count === 1 ? 0 : 1]}; de samenvatting van deze stap noemt alles.`,
    leftOut: (count) =>
      `${count} ${count === 1 ? 'rij is' : 'rijen zijn'} weggelaten, omdat de tabel te groot zou worden.`,
    andMore: (count, where) =>
      `en nog ${count.toLocaleString('nl')} in ${{ file: 'dit bestand', 'other-files': 'andere bestanden' }[where]}`,
    rules: (address) => `Wat elke regel betekent: ${address}`,
    unasked: (count) =>
      `${count === 1 ? 'De opmerking verschijnt' : 'Opmerkingen verschijnen'} met --all.`,
    strict: 'Waarschuwingen tellen hier als fouten (--strict).',
  },
  trouble,
  progress: (step, done, total, left) =>
    `${{ texts: 'Teksten', pages: 'Pagina’s', files: 'Andere bestanden' }[step]}: ${done} van ${total}${left === undefined ? '' : `, nog ongeveer ${clock(left)}`}`,
  tally: (tally, unexplained) => {
    const counted = [
      [tally.courses, 'vak', 'vakken'],
      [tally.tracks, 'tekst van een traject', 'teksten van trajecten'],
      [tally.pillars, 'tekst van een pijler', 'teksten van pijlers'],
      [tally.pages, 'pagina', 'pagina’s'],
      [tally.translations, 'vertaling', 'vertalingen'],
      [tally.pictures, 'afbeelding of ander bestand', 'afbeeldingen en andere bestanden'],
      [tally.settings, 'catalogue.yaml', ''],
      [tally.skipped, 'overgeslagen', 'overgeslagen'],
      [tally.broken, 'stuk', 'stuk'],
    ] as const;
    const total = Object.values(tally).reduce((sum, count) => sum + count, 0);
    return `${counted
      .filter(([n], index) => n > 0 || index === 0)
      .map(([n, one, many]) => (one === 'catalogue.yaml' ? one : `${n} ${n === 1 ? one : many}`))
      .join(
        ', ',
      )}: samen ${total} ${total === 1 ? 'bestand' : 'bestanden'}.${unexplained ? ' Met --all zie je waarom een bestand is overgeslagen.' : ''}`;
  },
  summary: ({ errors, warnings, infos, places, files }) => {
    const counted = [
      [errors, 'fout', 'fouten'],
      [warnings, 'waarschuwing', 'waarschuwingen'],
      [infos, 'opmerking', 'opmerkingen'],
    ] as const;
    const words = counted
      .filter(([n]) => n > 0)
      .map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
    return `${words.length === 0 ? 'Geen problemen' : words.join(', ')} in ${files} ${files === 1 ? 'bestand' : 'bestanden'}.${places === undefined ? '' : ` ${errors + warnings + infos === 1 ? 'Dat komt' : 'Ze komen'} voor op ${places} plaatsen.`}`;
  },
};
