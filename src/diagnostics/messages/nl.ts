import type { ValueKind } from '../rules.ts';
import { clock, between, endingOf, kib, plain, type DiagnosticWords } from './words.ts';

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

/** Nederlandse woorden voor elke regel: wat er mis is, in de woorden van de school; dan wat je doet. */
export const nl: DiagnosticWords = {
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
        folder: 'Deze map heeft een naam die op .md eindigt, alsof het een bestand is.',
      }[why],
      hint: {
        link: 'Zet het bestand zelf hier.',
        device: 'Verwijder het.',
        name: 'Hernoem het met letters, cijfers en koppeltekens.',
        folder: 'Hernoem de map.',
      }[why],
    }),
    'refused-file': ({ why, type, is, width, height }) => ({
      message: {
        'other-type': `Volgens zijn naam is dit bestand een ${type}, maar het is ${is ? `een ${is}` : 'iets anders'}.`,
        'cut-off': `Deze ${type} is afgebroken: het einde ontbreekt.`,
        damaged: `Deze ${type} is beschadigd, dus geen enkele browser kan ze tonen.`,
        pixels:
          width === 0 || height === 0
            ? `Deze afbeelding is ${width} × ${height} pixels, dus er is niets te zien.`
            : `Deze afbeelding is ${width} × ${height} pixels; de grens is 12.000 per zijde en 40 miljoen in totaal: zoveel kan een telefoon tonen.`,
        active: 'Deze pdf voert een script of een programma uit als iemand ze opent.',
        sealed:
          'Deze pdf is vergrendeld, dus niemand kan nagaan of ze een script of een programma uitvoert.',
      }[why],
      hint: {
        'other-type': is
          ? `Laat de naam eindigen op ${endingOf[is]}, hier en waar het bestand getoond wordt.`
          : `Open het in het programma waar het vandaan komt en bewaar het als ${type}, of haal het weg.`,
        'cut-off': 'Kopieer het nog eens van waar het vandaan komt.',
        damaged: 'Open het in een programma voor afbeeldingen en bewaar het opnieuw.',
        pixels:
          width === 0 || height === 0
            ? 'Bewaar ze opnieuw vanuit het programma waar ze vandaan komt.'
            : 'Maak de afbeelding kleiner: een breedte van 1600 pixels is genoeg.',
        active: 'Druk ze af naar een nieuwe pdf, en zet die hier.',
        sealed: 'Druk ze af naar een nieuwe pdf zonder wachtwoord, en zet die hier.',
      }[why],
    }),
    'no-front-matter': ({ why, text, line }) => ({
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
        none: 'Begin het bestand met een regel “---”, dan de sleutels (title, semester, studycredits, pillar), dan een tweede regel “---”.',
        'blank-line': 'Verwijder wat erboven staat, ook lege regels.',
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
    'invalid-yaml': ({ cause, text, fix, spaces }) => ({
      message: {
        colon: `“${text}” bevat een dubbelepunt, en de computer ziet dat als een nieuwe sleutel.`,
        quote: `Een aanhalingsteken in “${text}” wordt nooit gesloten.`,
        'inner-quote': `“${text}” heeft aanhalingstekens binnen de aanhalingstekens.`,
        backslash: `“${text}” bevat een backslash; die betekent iets anders tussen dubbele aanhalingstekens.`,
        bracket: `Een haakje in “${text}” wordt nooit gesloten.`,
        bullet: `De onderdelen van “${text}” beginnen met een sterretje; hier begint een onderdeel met een koppelteken.`,
        tab: 'Deze regel springt in met een tab.',
        'no-space': `Er staat geen spatie na de dubbelepunt in “${text}”.`,
        'no-space-hyphen': `Er staat geen spatie na het koppelteken in “${text}”.`,
        reserved: `De waarde in “${text}” begint met een teken dat hier iets anders betekent.`,
        'merge-marker': 'Deze regel bleef achter bij het samenvoegen van twee versies.',
        indent: `“${text}” springt meer of minder in dan de regels ernaast.`,
        'not-keys': `“${text}” is geen sleutel met een waarde.`,
        other: `De front matter is vanaf hier niet te lezen: “${text}”.`,
      }[cause],
      hint:
        fix && cause !== 'tab'
          ? `Typ: ${fix}`
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
              bullet: 'Typ “-” in de plaats van elke “*” vooraan op deze regels.',
              'no-space': 'Zet een spatie na de dubbelepunt.',
              reserved: 'Zet de hele waarde tussen dubbele aanhalingstekens.',
              indent:
                spaces === undefined
                  ? 'Geef de regel evenveel spaties vooraan als de regels ernaast.'
                  : spaces === 0
                    ? 'Verwijder de spaties vooraan op de regel.'
                    : `Laat de regel beginnen met ${spaces} ${spaces === 1 ? 'spatie' : 'spaties'}.`,
              'merge-marker':
                'Tussen de regels “<<<<<<<” en “>>>>>>>” staan twee versies, met “=======” ertussen: houd er een, en verwijder deze drie regels.',
              'not-keys':
                'Schrijf een sleutel, een dubbelepunt, een spatie en een waarde, zoals “title: Web Development”.',
              other:
                'Zet de hele waarde tussen dubbele aanhalingstekens; helpt dat niet, vergelijk de regel dan met dezelfde regel van een ander bestand.',
            }[cause],
    }),
    'unsafe-yaml': ({ text, fix }) => ({
      message: `“${text}” is hier een opdracht aan de computer, geen tekst.`,
      hint: fix
        ? `Typ: ${fix}`
        : 'Zet de hele waarde tussen dubbele aanhalingstekens, of schrijf ze zonder dit teken.',
    }),
    'too-deep': ({ limit }) => ({
      message: `Dit zit meer dan ${limit} niveaus diep.`,
      hint: 'Gebruik minder niveaus van lijsten, citaten of haakjes.',
    }),
    'control-character': ({ key }) => ({
      message: `De waarde van “${key}” bevat een onzichtbaar teken dat niet getoond kan worden.`,
      hint: 'Typ de waarde opnieuw.',
    }),
    'duplicate-key': ({ key }) => ({
      message: `De sleutel “${key}” staat er twee keer.`,
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
            ? 'Typ het na het koppelteken, of verwijder het koppelteken.'
            : `Typ ${choices ? choices.join(', ') : soorten[kind]}, of verwijder de regel als de sleutel niet verplicht is.`
          : fix
            ? `Typ: ${fix}`
            : many
              ? 'Houd er een, op de regel van de sleutel en zonder koppelteken.'
              : kind === 'number' || kind === 'whole-number'
                ? `Typ alleen cijfers, zoals “${key}: ${kind === 'number' ? 6 : 1}”.`
                : kind === 'yes-no'
                  ? `Typ “${key}: true” of “${key}: false”.`
                  : kind === 'text' || kind === 'id' || kind === 'text-or-list'
                    ? 'Zet de hele waarde tussen dubbele aanhalingstekens.'
                    : choices
                      ? `Typ een van deze, zoals “${key}: ${choices[0]}”.`
                      : `Typ ${soorten[kind]}.`,
    }),
    'out-of-range': ({ key, text, low, high, step }) => ({
      message: `“${key}” is ${text}.`,
      hint:
        low !== undefined && high !== undefined
          ? `Gebruik ${getal(low)} tot ${getal(high)}${step === 0.5 ? ', in hele of halve getallen' : step === 1 ? ', in hele getallen' : ''}.`
          : low !== undefined
            ? `Gebruik ${getal(low)} of meer${step === 1 ? ', in hele getallen' : ''}.`
            : `Gebruik hoogstens ${getal(high ?? 0)}.`,
    }),
    'unknown-key': ({ key, near, legacy }) => ({
      message: `De sleutel “${key}” betekent hier niets.`,
      hint: !legacy
        ? bedoelJe(near, 'Verwijder de regel, of zoek de sleutel op in de gids voor medewerkers.')
        : legacy.instead === 'aliases'
          ? 'Verwijder de regel; gaf hij de pagina een adres dat moet blijven werken, zet dat dan bij “aliases”.'
          : legacy.instead === 'draft'
            ? 'Staat er false, schrijf dan “draft: true” in de plaats; verwijder anders de regel.'
            : legacy.instead
              ? `Gebruik “${legacy.instead}” in de plaats.`
              : 'Een ander siteprogramma had dit nodig, deze catalogus niet: verwijder de regel.',
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
    'unusable-address': ({ address }) => ({
      message: `“${address}” kan geen oud adres van deze site zijn.`,
      hint: 'Gebruik letters, cijfers, koppeltekens en schuine strepen, zoals “/programma/data-management”.',
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
    'duplicate-id': ({ id, other }) => ({
      message: `Twee bestanden hebben de id “${id}”: dit en ${other}.`,
      hint: 'Hernoem een van de twee.',
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
    'dead-link': ({ href, near }) => ({
      message: `De link naar “${href}” leidt nergens heen.`,
      hint: bedoelJe(near, 'Verbeter het adres, of verwijder de link.'),
    }),
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
      hint: 'Verwijder deze alias.',
    }),
    'alias-is-own-address': ({ address }) => ({
      message: `Het oude adres ${address} is het adres van deze pagina zelf.`,
      hint: 'Verwijder deze alias.',
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
        ? `Typ: ${fix} (of verwijder de opmerking).`
        : 'Zet de hele waarde tussen dubbele aanhalingstekens, of verwijder de opmerking.',
    }),
    'placeholder-text': ({ text }) => ({
      message: `“${text}” lijkt een tekst die nog geschreven moet worden.`,
      hint: 'Schrijf de tekst, of haal dit weg tot hij er is.',
    }),
    'choice-in-title': ({ title }) => ({
      message: `De titel “${title}” zegt dat dit een keuze is; de pagina toont dat vanzelf.`,
      hint: `Typ: title: ${title.replace(/\s*\([^)]*\)\s*$/, '')}`,
    }),
    'raw-html': ({ text }) => ({
      message: `“${text}” is HTML; dat staat niet op de pagina.`,
      hint: 'Schrijf het in markdown, of verwijder het.',
    }),
    'template-syntax': ({ text }) => ({
      message: `“${text}” is een opdracht van een ander siteprogramma; dat staat niet op de pagina.`,
      hint: 'Verwijder het, of schrijf de tekst ervan in markdown.',
    }),
    'heading-level': ({ text }) => ({
      message: `De kop “${text}” slaat een niveau over.`,
      hint: 'Haal #-tekens weg tot hij er één meer heeft dan de kop erboven.',
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
  related: {
    'declared-here': 'Hier staat het.',
    'same-here': 'Het andere staat hier.',
    'first-here': 'Het eerste staat hier.',
    'named-here': 'Hier genoemd.',
    'counted-here': 'Hier geteld.',
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
    rules: (address) => `Wat elke regel betekent: ${address}`,
    unasked: (count) =>
      `${count === 1 ? 'De opmerking verschijnt' : 'Opmerkingen verschijnen'} met --all.`,
    strict: 'Waarschuwingen tellen hier als fouten (--strict).',
    noDates: {
      shallow:
        'Op geen enkele pagina staat wanneer ze gewijzigd is: hier is maar een deel van de geschiedenis van de inhoud (een ‘shallow clone’). Haal ze volledig op: fetch-depth: 0.',
      slow: 'Op geen enkele pagina staat wanneer ze gewijzigd is: git deed er te lang over.',
      unreadable:
        'Op geen enkele pagina staat wanneer ze gewijzigd is: delen van de geschiedenis van de inhoud ontbreken (een ‘partial clone’) of zijn beschadigd. Kloon de repository opnieuw, en helemaal: git clone zonder --filter.',
    },
  },
  progress: (step, done, total, left) =>
    `${{ texts: 'Teksten', pages: 'Pagina’s', files: 'Andere bestanden' }[step]}: ${done} van ${total}${left === undefined ? '' : `, nog ongeveer ${clock(left)}`}`,
  account: (account, unexplained) => {
    const counted = [
      [account.courses, 'vak', 'vakken'],
      [account.tracks, 'tekst van een traject', 'teksten van trajecten'],
      [account.pillars, 'tekst van een pijler', 'teksten van pijlers'],
      [account.pages, 'pagina', 'pagina’s'],
      [account.translations, 'vertaling', 'vertalingen'],
      [account.pictures, 'afbeelding of ander bestand', 'afbeeldingen en andere bestanden'],
      [account.settings, 'catalogue.yaml', ''],
      [account.skipped, 'overgeslagen', 'overgeslagen'],
      [account.broken, 'stuk', 'stuk'],
    ] as const;
    const total = Object.values(account).reduce((sum, count) => sum + count, 0);
    return `${counted
      .filter(([n], index) => n > 0 || index === 0)
      .map(([n, one, many]) => (one === 'catalogue.yaml' ? one : `${n} ${n === 1 ? one : many}`))
      .join(
        ', ',
      )}: samen ${total} ${total === 1 ? 'bestand' : 'bestanden'}.${unexplained ? ' Met --all zie je waarom een bestand is overgeslagen.' : ''}`;
  },
  summary: ({ errors, warnings, infos, files }) => {
    const counted = [
      [errors, 'fout', 'fouten'],
      [warnings, 'waarschuwing', 'waarschuwingen'],
      [infos, 'opmerking', 'opmerkingen'],
    ] as const;
    const words = counted
      .filter(([n]) => n > 0)
      .map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
    return `${words.length === 0 ? 'Geen problemen' : words.join(', ')} in ${files} ${files === 1 ? 'bestand' : 'bestanden'}.`;
  },
};
