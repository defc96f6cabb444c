import type { Messages } from './messages.ts';

const names = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' });
const dates = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const number = (value: number) => String(value).replace('.', ',');
const taal = (code: string) => names.of(code) ?? code;
const s = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** De interface in het Nederlands. */
export const nl: Messages = {
  number,
  range: (low, high) => (low === high ? number(low) : `${number(low)} tot ${number(high)}`),
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`),
  date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  languageName: taal,

  locale: 'nl_BE',
  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  breadcrumb: 'Kruimelpad',
  home: 'Start',
  languageSwitch: 'Taal',
  tracks: 'Trajecten',
  pillars: 'Pijlers',
  tags: 'Onderwerpen',
  programmes: 'Programma’s',
  allCourses: 'Alle vakken',
  catalogue: 'Catalogus',
  search: { label: 'Zoek vakken', placeholder: 'Zoek vakken', button: 'Zoek' },
  appearance: { heading: 'Weergave', auto: 'Auto', light: 'Licht', dark: 'Donker' },
  academicYear: (year) => `Academiejaar ${year}`,
  madeBy: (institution) => `Een catalogus van ${institution}`,
  defaultTitle: 'Vakkencatalogus',
  inLanguage: (code) => `in het ${taal(code)}`,
  taughtIn: (code) => `les in het ${taal(code)}`,

  credits: (value) => (value === '1' ? '1 studiepunt' : `${value} studiepunten`),
  creditsWord: (value) => (value === '1' ? 'studiepunt' : 'studiepunten'),
  studyCredits: 'studiepunten (ECTS)',
  hours: (low, high) => `${number(low)} tot ${number(high)} uur studie, lessen inbegrepen`,
  hoursRange: (low, high) => `${number(low)} tot ${number(high)} uur`,
  semester: (n) => `Semester ${n}`,
  semesterIn: (n, period) => (period ? `${n} (${period})` : String(n)),
  odd: 'herfst',
  even: 'lente',
  year: (n) => `Jaar ${n}`,
  years: (value) => (value === 0.5 ? 'een half jaar' : `${number(value)} jaar`),
  fullTime: 'voltijds',
  mainLanguage: 'hoofdtaal',
  courseCount: (count) => s(count, 'vak', 'vakken'),
  coursesWord: (count) => (count === 1 ? 'vak' : 'vakken'),
  of: (part, whole) => `${part} van ${whole}`,

  chooseOne: (lanes) => `Kies 1 van ${lanes}`,
  choice: 'keuze',
  choiceOf: (lanes) => `Een keuze: neem er een van ${lanes}`,
  totalNote: { target: (target) => `van ${target}`, choiceOpen: 'hangt af van je keuze' },
  openChoice: 'Jouw keuze',
  plus: ' + ',

  course: {
    facts: 'Feiten', pillar: 'Pijler', credits: 'Studiepunten', hours: 'Studietijd', semester: 'Semester', programme: 'Programma', track: 'Traject', tracks: 'Trajecten', commonToAll: (programme) => `Alle trajecten van ${programme}`, language: 'Lestaal', kind: 'Soort', code: 'Code', year: 'Jaar',
    mode: 'Vorm', modes: { onsite: 'Op de campus', online: 'Online', blended: 'Deels online' }, lecturers: 'Lesgevers', exchange: 'Uitwisseling', exchangeYes: 'Open voor uitwisselingsstudenten', type: 'Soort',
    contents: 'Op deze pagina', description: 'Waarover het gaat', outcomes: 'Wat je daarna kunt', themes: 'Thema’s', details: 'Hoe het werkt', methods: 'Werkvormen', assessment: 'Evaluatie', resources: 'Materiaal',
    orTake: (titles) => `Of neem ${titles}`, choiceIntro: 'Je neemt er een van. Ze staan op dezelfde plaats in je programma.', choiceCaption: (title) => `${title} en wat je in de plaats kunt nemen`, alternates: 'In de plaats van dit vak', unknownAlternate: 'niet in deze catalogus',
    needs: 'Wat eerst komt', needsIntro: 'Je kunt dit vak starten als je dit gevolgd hebt of al kunt:', corequisite: 'in dezelfde periode', leadsTo: 'Waar het naartoe leidt', tagsAndTools: 'Onderwerpen en tools', tools: 'Tools', noTools: 'Voor dit vak zijn nog geen tools vermeld.',
    around: (n) => `Ernaast in semester ${n}`, aroundIn: 'Vakken van dit semester', previous: 'Vorige', next: 'Volgende', partOf: 'Hoort bij', partOfSemester: (n, isChoice) => `Semester ${n}${isChoice ? ', een keuze' : ''}`,
    notOffered: 'Dit vak wordt nu niet aangeboden. De pagina blijft hier voor wie een oude link volgt.', placeholder: 'Dit houdt een plaats vrij: je traject bepaalt welk vak je hier volgt.', draft: 'Dit is een ontwerp: het is niet gepubliceerd.', edit: 'Stel een wijziging van deze pagina voor', otherVersions: (code) => `Lees deze pagina in het ${taal(code)}`,
    updated: 'Laatst gewijzigd op',
  },
  track: { curriculum: 'Het programma, op schaal', intro: 'Elk blok is een vak. Hoe meer studiepunten, hoe hoger.', introWithChoices: 'Elk blok is een vak; hoe meer studiepunten, hoe hoger. Staan er blokken tussen haken, dan neem je er een van.', careers: 'Wat je ermee wordt', outcomes: 'Wat je daarna kunt', mix: 'Studiepunten per pijler', jump: 'Ga naar een semester', fold: 'Toon de vakken die alle trajecten delen', others: 'Andere trajecten', notOffered: 'Dit traject wordt nu niet aangeboden.', empty: 'Bij dit traject horen nog geen vakken.', paths: 'Wat op wat verderbouwt', pathsIntro: 'Voor elk vak: wat je eerst leert in dit traject, op volgorde.', pathsCount: (count) => `Toon de weg naar ${s(count, 'vak', 'vakken')}`, pathIn: (track) => `De hele weg ernaartoe in ${track}` },
  programme: { intro: (tracks) => `Elk vak van het programma, semester na semester: eerst wat iedereen volgt, dan wat elk van de ${tracks} trajecten toevoegt.`, introPlain: 'Elk vak van het programma, semester na semester.', common: 'Wat iedereen volgt', commonIntro: 'Vakken die bij elk traject horen. Waar een traject beslist, houdt één blok de plaats vrij.', commonTo: 'Voor iedereen', only: 'Vakken', tracks: 'Trajecten van dit programma', curriculum: 'Het hele programma', whole: (programme) => `Het hele programma van ${programme}` },
  pillar: { courses: 'Vakken', shareOfTracks: 'Hoeveel je ervan krijgt', shareIntro: 'Deel van de studiepunten van elk traject. Waar je kiest, staan beide uitersten.', careers: 'Jobs in dit vakgebied', others: 'Andere pijlers', empty: 'Bij deze pijler horen nog geen vakken.', share: (percent, part, whole) => `${percent}%: ${part} van ${whole} studiepunten` },
  lists: {
    allIntro: (count) => `${count === 1 ? 'Het enige vak' : `Alle ${count} vakken`}, van A tot Z.`, letters: 'Letters', letter: (letter) => `Vakken: ${letter}`, letterIntro: 'Eén letter van de lijst van alle vakken.', tag: (tag) => tag, tagIntro: (tag) => `Vakken over ${tag}.`, tagsIntro: 'Alles waar de vakken over gaan, van A tot Z.', tracksIntro: 'Een traject is een weg door een programma.', pillarsIntro: 'Een pijler is een vakgebied. Elk vak hoort bij één pijler.',
    languageTitle: (code) => `Vakken met les in het ${taal(code)}`, languageIntro: (code) => `Alles wat je in het ${taal(code)} kunt volgen, per programma en semester.`, exchangeTitle: 'Vakken voor uitwisselingsstudenten', exchangeIntro: 'Vakken die openstaan voor uitwisselingsstudenten, per periode.', exchangePeriod: (period, credits) => `${period}: ${credits} studiepunten in het aanbod`, empty: 'Hier staan nog geen vakken.', exchangeEmpty: 'Nog geen enkel vak is gemarkeerd als open voor uitwisselingsstudenten.', otherLanguages: 'Andere talen', relatedTags: 'Verwante onderwerpen', semesterGroup: (n, programme) => (programme ? `${programme}, semester ${n}` : `Semester ${n}`), noTags: 'Nog geen enkel vak heeft onderwerpen.',
    part: (part, parts) => `Deel ${part} van ${parts}`, titleOfPart: (title, part, parts) => `${title}, deel ${part} van ${parts}`, parts: 'Delen van deze lijst', previousPart: 'Vorig deel', nextPart: 'Volgend deel', countOfPart: (from, to, count) => `Vakken ${from} tot ${to} van ${count}`,
    semesterIntro: (n) => `Alles wat je in semester ${n} kunt volgen.`, otherSemesters: 'Andere semesters', period: (period) => `Vakken: ${period}`, periodIntro: (period) => `Alles wat je in dit deel van het jaar kunt volgen: ${period}.`, otherPeriods: 'Andere periodes',
    creditsTitle: (credits) => `Vakken van ${credits}`, creditsIntro: 'Eén studiepunt staat voor 25 tot 30 uur van je tijd.', otherCredits: 'Langere en kortere vakken', toolIntro: (tool) => `Vakken waarin je met ${tool} werkt.`, fromHomeTitle: 'Vakken die je van thuis uit volgt', fromHomeIntro: 'Deze vakken worden online gegeven, dus je kunt ze overal volgen.',
  },
  homePage: {
    tracksFigure: (count) => (count === 1 ? 'traject' : 'trajecten'), pillarsFigure: (count) => (count === 1 ? 'pijler' : 'pijlers'), creditsFigure: 'studiepunten in het langste traject', topics: 'Onderwerpen die vaak terugkomen', chooseTrack: 'Kies een traject', commonSemesters: (semesters) => `Semesters ${semesters} zijn voor iedereen gelijk (de vage blokken), dus je kunt starten voor je zeker bent.`, noCommon: 'Elk blok is een vak; hoe meer studiepunten, hoe hoger.', curriculumLink: (programme) => `Het hele programma van ${programme}`,
    pillarsHeading: 'Elk vak heeft zijn pijler', pillarsIntro: 'Een pijler is een vakgebied. Hij heeft een kleur, een patroon en een naam, zodat je pijlers altijd uit elkaar houdt, ook op papier of in grijs.', reading: 'Hoe je een programma leest',
    row: { lead: 'Hoogte is studiepunten.', text: 'Eén studiepunt staat voor 25 tot 30 uur van je tijd: lessen, projecten en studie. Zestig studiepunten zijn een volledig jaar.' }, block: { lead: 'Een blok is een vak.', text: 'De kleur en het patroon tonen de pijler. Klik erop en lees wat je leert.' }, bracket: { lead: 'Haken betekenen dat je kiest.', text: 'Van wat ertussen staat, neem je één kant.' },
    allDoor: { heading: 'Op zoek naar één vak', text: 'Elk vak op één lijst, van A tot Z, met zijn studiepunten en semester.', link: 'Bekijk alle vakken' }, englishDoor: { heading: (code) => `Studeren in het ${taal(code)}`, text: (count, code) => `${s(count, 'vak wordt', 'vakken worden')} in het ${taal(code)} gegeven.`, link: (code) => `Bekijk de vakken in het ${taal(code)}` }, exchangeDoor: { heading: 'Je komt uit het buitenland', text: 'Vakken die openstaan voor uitwisselingsstudenten, per periode, met de studiepunten die je kunt halen.', link: 'Bekijk de vakken voor uitwisseling' },
    figureCaption: (track) => `Dit is het traject ${track}: elk blok is een vak, op schaal getekend.`, mostCredits: (parts) => `Meeste studiepunten: ${parts}.`, moreTracks: 'Bekijk alle trajecten', askHeading: 'Volgende stap',
  },
  plan: {
    title: 'Mijn plan', intro: 'Kies een traject, maak je keuzes, voeg vakken toe of laat er weg, en zie hoeveel studiepunten dat zijn. Er wordt niets bewaard: het adres van deze pagina is je plan.', withoutScript: 'De planner heeft JavaScript nodig. Zonder JavaScript toont de pagina van een traject elk semester, met de keuzes en het totaal.', startHeading: 'Begin met een traject', open: 'Verder in de planner',
    take: (lane) => `Neem ${lane}`, taken: 'Dit neem je', startFrom: 'Begin met', noTrack: 'Geen traject: ik kies zelf vakken', yourPlan: 'Jouw plan', total: 'In totaal', ofTarget: (target) => `van ${target}`,
    short: (place, credits) => `${place}: ${credits} te weinig.`, over: (place, credits) => `${place}: ${credits} te veel.`, openChoices: (count) => (count === 1 ? 'Eén keuze staat nog open.' : `${count} keuzes staan nog open.`), adds: 'Dit klopt: elke keuze is gemaakt en er ontbreekt niets.',
    missing: (course, needed) => `“${course}” bouwt verder op “${needed}”, en dat vak staat niet in dit plan.`, tooLate: (course, needed) => `“${course}” bouwt verder op “${needed}”, en dat vak komt later of tegelijk.`, besideMissing: (course, needed) => `“${course}” hoort samen met “${needed}”, en dat vak staat niet in hetzelfde semester.`, checks: 'Let hierop',
    empty: 'Er staat nog geen vak in dit plan. Kies een traject, of voeg hieronder vakken toe.', takeOut: (course) => `Laat ${course} weg`, takenOut: 'Weggelaten', putBack: (course) => `Zet ${course} terug`, out: 'Laat weg', add: 'Voeg toe', addHeading: 'Voeg een vak toe', findCourses: 'Zoek vakken om toe te voegen', addIntro: 'Zoek, of maak de lijst korter. Uitwisselingsstudenten nemen ongeveer 30 studiepunten in een periode.', addCourse: (course) => `Voeg ${course} toe`, inPlan: 'in je plan', anyPeriod: 'Elke periode', anyLanguage: 'Elke taal', period: 'Periode', onlyExchange: 'Alleen wat openstaat voor uitwisselingsstudenten', moreCourses: (count) => `Toon er nog ${count}`, exchange: 'Plan je 30 studiepunten', noneToAdd: 'Geen enkel vak past. Probeer minder woorden, of een andere periode.',
    besideHeading: 'Vergelijk met een ander traject', besideIntro: 'Wat ze allebei hebben, en wat er maar in één staat.', besideNone: 'Geen ander traject', shared: 'In allebei', onlyIn: (track) => `Alleen in ${track}`,
    shareHeading: 'Deel het', shareIntro: 'Stuur dit adres naar een vriend, een ouder of een studiebegeleider. Het hele plan zit erin.', address: 'Adres van dit plan', copy: 'Kopieer', copied: 'Het adres is gekopieerd.', keepHeading: 'Bewaar het', keepIntro: 'Alleen als je het vraagt, wordt je plan op dit toestel onthouden. Het gaat nergens anders heen.', keep: 'Bewaar op dit toestel', kept: 'Bewaard op dit toestel. Wat je verandert, wordt ook bewaard.', replaceKept: 'Vervang het plan dat ik bewaarde', forget: 'Vergeet het', forgotten: 'Je plan wordt niet langer op dit toestel bewaard.', sharedNotice: 'Je bekijkt een plan uit een link. Het plan dat je op dit toestel bewaart, blijft zoals het is.', openOwn: 'Open mijn eigen plan',
    exportJson: 'Bewaar als bestand', importJson: 'Open een bestand', imported: 'Het plan uit het bestand is geopend.', notAPlan: 'Dit bestand bevat geen plan. Kies een bestand dat op deze pagina werd bewaard.', print: 'Druk af', startOver: 'Begin opnieuw',
    changed: (course, now) => `${course}: ${now}`, renamed: (old, now) => `“${old}” heet nu “${now}”.`, gone: (id) => `“${id}” staat niet meer in deze catalogus en is weggelaten.`, goneTrack: (id) => `Het traject “${id}” staat niet meer in deze catalogus.`, notOffered: (course) => `“${course}” wordt nu niet aangeboden en is weggelaten.`, unclear: (mark) => `Een vak van dit plan (merk ${mark}) staat niet meer in deze catalogus en is weggelaten.`, failed: 'De vakken konden niet geladen worden. Kijk je verbinding na en laad deze pagina opnieuw.',
  },
  compare: {
    title: 'Vergelijk vakken', intro: 'Twee tot vier vakken naast elkaar. Waar ze verschillen, staat het erbij.', withoutScript: 'Deze vergelijking heeft JavaScript nodig. Zonder JavaScript toont de pagina van een vak wat je in de plaats kunt nemen, naast elkaar.', caption: 'De vakken naast elkaar', tooFew: 'Kies twee tot vier vakken om te vergelijken.', tooMany: 'Alleen de eerste vier vakken worden getoond.', takeAway: (course) => `Haal ${course} weg`, add: 'Voeg een vak toe', choose: 'Kies een vak', differs: 'verschilt', unknown: (id) => `Er is geen vak “${id}” in deze catalogus.`, toggle: (course) => `Vergelijk ${course}`, short: 'Vergelijk', go: 'Vergelijk de aangevinkte vakken', all: 'Vergelijk ze op één pagina', failed: 'De vakken konden niet geladen worden. Kijk je verbinding na en laad deze pagina opnieuw.',
  },
  find: {
    hits: (count) => `${s(count, 'vak', 'vakken')} gevonden`, inText: (words) => `In de tekst: ${words.join(', ')}`, none: 'Niets past bij dat alles.', noneHint: 'Haal een filter weg, of probeer een ruimer woord.', all: 'Zie alle resultaten', clear: 'Wis alles', more: (count) => `Toon er nog ${count}`, moreValues: (count) => `nog ${count}`, filters: 'Filters', yes: 'Ja', offline: 'Het zoeken kon niet geladen worden. Kijk je verbinding na.',
    kinds: { track: 'Traject', programme: 'Programma', semester: 'Semester', period: 'Periode', pillar: 'Pijler', language: 'Les in het', credits: 'Studiepunten', exchange: 'Open voor uitwisselingsstudenten', home: 'Van thuis uit', tag: 'Onderwerp', tool: 'Software' },
  },
  notFound: { title: 'Deze pagina is er niet', text: 'Misschien bevat het adres een typefout, of is de pagina verhuisd. Deze pagina’s helpen je verder.' },
  offline: { title: 'Je bent offline', text: 'Deze pagina zit niet bij de pagina’s die je browser bewaart. Ze opent weer als er verbinding is. Deze pagina’s openen nu, en ook die je eerder bezocht.', notice: 'Geen verbinding, of een trage: dit is de kopie van de pagina die je browser bewaart.' },
  accessibility: {
    title: 'Toegankelijkheid', intro: (title) => `Deze verklaring gaat over ${title}.`, status: { full: 'Volgens de makers voldoet deze site volledig aan de norm.', partial: 'Deze site voldoet gedeeltelijk aan de norm.', none: 'Deze site voldoet nog niet aan de norm.', unknown: 'Het is nog niet vastgesteld in hoeverre deze site aan de norm voldoet.' }, standard: 'De norm is EN 301 549, die de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA, overneemt.', how: 'Wat er gedaan is', howItems: ['Elke pagina kun je lezen, doorbladeren en afdrukken zonder JavaScript.', 'Alles is met het toetsenbord te bereiken, en de focus is altijd zichtbaar.', 'Kleuren dragen nooit alleen een betekenis: de naam staat ernaast.', 'Teksten in een andere taal zijn zo gemarkeerd, voor wie ernaar luistert.', 'Pagina’s volgen de lichte of donkere weergave, de beperkte beweging en de contrastkleuren van je toestel.'], known: 'Bekende beperkingen', knownNone: 'Veel mensen schrijven teksten: bij afbeeldingen en documenten die ze toevoegen, kan een beschrijving ontbreken.', contact: 'Meld een drempel', noContact: 'In deze catalogus staat geen contact.', reviewed: (date) => `Deze verklaring werd het laatst nagekeken op ${date}.`, notReviewed: 'In deze catalogus staat niet wanneer dit is nagekeken.', statusHeading: 'Hoe toegankelijk de site is', preparation: 'Opstelling van deze verklaring', content: 'Inhoud',
  },
  redirect: { title: 'Deze pagina is verhuisd', text: 'Ze staat nu hier:' },
};
