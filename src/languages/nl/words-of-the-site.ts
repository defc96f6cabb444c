import type { Words } from '../interface-words.ts';

/** Pages about the site itself. */
export const theSite: Pick<
  Words,
  'notFound' | 'offline' | 'inYears' | 'accessibility' | 'redirect' | 'api'
> = {
  inYears: {
    notice: 'Dit is de catalogus van {year}.',
    applies: 'Ze geldt voor wie toen begon.',
    now: 'Nu: {title}',
    instead: 'Wat in de plaats kwam: {title}',
    above: 'Bestaat niet meer. Het dichtst nu: {title}',
    changed: 'Wat veranderde sinds {year}',
    feed: 'Volg wijzigingen als Atom-feed',
    other: 'Andere jaren',
    intro: 'Wat gold toen je begon, blijft te lezen.',
    here: '{title}. Deze pagina.',
    before: '{title}, waarvoor dit in de plaats kwam',
    nearest: 'Bestond nog niet: leidt naar {title}',
    feedTitle: 'Wat veranderde sinds {year}: {catalogue}',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien bevat het adres een typefout, of is de pagina verhuisd. Deze pagina’s helpen je verder.',
  },
  offline: {
    title: 'Je bent offline',
    text: 'Deze pagina zit niet bij de pagina’s die je browser bewaart. Ze opent weer als er verbinding is. Deze pagina’s openen nu, en ook die je eerder bezocht.',
    notice: 'Geen verbinding, of een trage: dit is de kopie van de pagina die je browser bewaart.',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    intro: 'Deze verklaring gaat over {title}.',
    status: {
      full: 'Volgens de makers voldoet deze site volledig aan de norm.',
      partial: 'Deze site voldoet gedeeltelijk aan de norm.',
      none: 'Deze site voldoet nog niet aan de norm.',
      unknown: 'Het is nog niet vastgesteld in hoeverre deze site aan de norm voldoet.',
    },
    standard:
      'De norm is EN 301 549, die de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA, overneemt.',
    how: 'Wat er gedaan is',
    howItems: {
      withoutScript: 'Elke pagina kun je lezen, doorbladeren en afdrukken zonder JavaScript.',
      keyboard: 'Alles is met het toetsenbord te bereiken, en de focus is altijd zichtbaar.',
      colours: 'Kleuren dragen nooit alleen een betekenis: de naam staat ernaast.',
      languages: 'Teksten in een andere taal zijn zo gemarkeerd, voor wie ernaar luistert.',
      device:
        'Pagina’s volgen de lichte of donkere weergave, de beperkte beweging en de contrastkleuren van je toestel.',
    },
    known: 'Bekende beperkingen',
    knownNone:
      'Veel mensen schrijven teksten: bij afbeeldingen en documenten die ze toevoegen, kan een beschrijving ontbreken.',
    contact: 'Meld een drempel',
    noContact: 'In deze catalogus staat geen contact.',
    reviewed: 'Deze verklaring werd het laatst nagekeken op {date, date}.',
    notReviewed: 'In deze catalogus staat niet wanneer dit is nagekeken.',
    statusHeading: 'Hoe toegankelijk de site is',
    preparation: 'Opstelling van deze verklaring',
    content: 'Inhoud',
  },
  redirect: { title: 'Deze pagina is verhuisd', text: 'Ze staat nu hier:' },
  api: {
    title: 'Data',
    intro:
      'Alles uit deze catalogus als bestanden, voor andere programma’s en voor rekenbladen. Ze veranderen mee met de catalogus, en je hebt er geen sleutel voor nodig.',
    files: 'Bestanden',
    file: 'Bestand',
    what: 'Wat erin staat',
    schema: 'JSON Schema',
    holds: {
      courses: 'elk vak in het aanbod, met zijn feiten',
      course: 'één vak met al zijn teksten: één bestand per vak',
      csv: 'elk vak in een tabel, voor rekenbladen',
      'csv-semicolon': 'dezelfde tabel met puntkomma’s, voor rekenbladen met een komma in 1,5',
      tracks: 'elk traject, met zijn vakken',
      pillars: 'elk vakgebied',
      programmes: 'elk programma, met de som van elk semester van elk traject',
    },
    rulesHeading: 'Waar je op kunt rekenen',
    rules: {
      ids: 'Id’s blijven: een vak dat van naam verandert, houdt een adres dat ernaartoe leidt.',
      version:
        'Versie 1 groeit alleen. Er kunnen sleutels bij komen; wie er is, houdt zijn naam en zijn betekenis.',
      texts: 'Teksten zijn gewone tekst. Behandel ze als tekst die anderen schreven.',
      offered: 'Vakken die nu niet aangeboden worden, staan in geen van deze bestanden.',
      addresses:
        'Kent de catalogus haar eigen adres niet, dan beginnen adressen in deze bestanden bij de hoofdmap van de site.',
    },
    licenceHeading: 'Wat je ermee mag doen',
    licence: 'Dat bepaalt de school. Vraag het voor je deze data elders publiceert.',
    keys: 'Sleutels van {file}',
    keysIntro:
      'Een sleutel met vierkante haken staat in elk item van een lijst. De beschrijvingen zijn die van de schema’s, in het Engels.',
    key: 'Sleutel',
    optional: 'kan ontbreken',
    example: 'Voorbeeld: {course} in courses.json',
  },
};
