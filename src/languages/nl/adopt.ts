import type { AdoptWords } from '../../authoring/adopt/words.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Wat `adopt` zegt en schrijft, in het Nederlands. */
export const adopt: AdoptWords = {
  content: { catalogue: 'Cursuscatalogus', allCourses: 'Vakken', otherCourses: 'Overige vakken' },
  systems: {
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    eleventy: 'Eleventy',
    vuepress: 'VuePress',
    table: 'een tabel',
  },
  title: 'Hoe deze catalogus werd overgebracht',
  intro: (systems) =>
    `Hij komt van ${systems.join(' en ')}; daar is niets veranderd. Hieronder staat elk bestand en elke sleutel één keer. Deze pagina wordt niet gepubliceerd: verwijder ze wanneer je ze niet meer nodig hebt.`,
  parts: { decisions: 'Wat jij moet beslissen', files: 'Bestanden', keys: 'Sleutels' },
  nothing: 'Er is niets meer te beslissen.',
  columns: { file: 'Bestand', became: 'Wat ervan geworden is', key: 'Sleutel', count: 'Bestanden' },
  kinds: {
    course: 'vak',
    track: 'traject',
    pillar: 'pijler',
    page: 'pagina',
    translation: 'vertaling',
    picture: 'afbeelding of PDF',
    list: 'pagina van een lijst: lijsten worden nu vanzelf gemaakt; het adres leidt erheen',
    apart: 'opzij gezet, want het heeft fouten die niemand kon herstellen',
  },
  left: {
    template: 'weggelaten: een sjabloon of programma van de oude site',
    settings: 'weggelaten: instellingen van de oude site',
    style: 'weggelaten: de opmaak van de oude site',
    type: 'weggelaten: een soort bestand dat een catalogus niet publiceert',
    post: 'weggelaten: nieuws',
    link: 'weggelaten: een koppeling naar elders op de schijf wordt niet gevolgd',
    device: 'weggelaten: geen bestand',
    'too-large': 'weggelaten: te groot',
    picture: 'weggelaten: de afbeelding is beschadigd, is er geen, of zegt waar ze genomen is',
    empty: 'weggelaten: er staat niets in',
    unused: 'weggelaten: geen tekst toont het of heeft het nodig',
    broken: 'weggelaten: het kan niet geopend worden',
  },
  trouble: {
    yaml: 'de front matter is stuk; wat te lezen was, staat hier',
    toml: 'de front matter (TOML) is stuk; wat te lezen was, staat hier',
    json: 'de front matter (JSON) is stuk; wat te lezen was, staat hier',
    'not-closed': 'de front matter heeft geen einde; wat te lezen was, staat hier',
    code: 'de front matter is code, en die wordt nooit uitgevoerd',
    'too-large': 'te groot om te lezen',
    'not-text': 'geen tekst',
  },
  keys: {
    kept: () => 'gebleven',
    renamed: (to) => `is nu ${to}`,
    field: (to) => `is het veld ${to} van catalogue.yaml`,
    text: () => 'staat in de tekst',
    address: () => 'het oude adres leidt naar het nieuwe',
    placed: () => 'bepaalt waar het vak staat',
    needless: () => 'weggelaten: alleen het oude programma had het nodig',
    chosen: () => 'weggelaten, zoals je zei',
    missing: () => 'weggelaten: de afbeelding is er niet',
    repeated: () => 'weggelaten uit de vertaling: het origineel zegt het',
    settings: () => 'staat in catalogue.yaml',
  },
  decisions: {
    broken: 'Deze bestanden waren stuk. Vergelijk wat hier staat met de oude:',
    drafts:
      'Deze vakken missen wat elk vak moet zeggen. Ze zijn een ontwerp, en niet gepubliceerd, tot je het aanvult en “draft” verwijdert:',
    pillars:
      'Geen vak noemde een studiegebied. Ze staan samen in één pijler; maak die van jullie, in pillars/:',
    'other-pillar':
      'Deze vakken noemen geen studiegebied. Ze staan in de pijler “other”; kies er voor elk een:',
    tracks:
      'Deze hadden geen eigen pagina. Hun naam komt van wat vakken zeggen; voeg een beschrijving toe:',
    programmes:
      'Deze mappen werden een eigen programma. Klopt dat? Haal ze anders uit “programmes” in catalogue.yaml:',
    language:
      'Dit zijn de talen van de catalogus, voor zover de teksten het zeggen; de eerste is de gewone:',
    fields:
      'Deze sleutels werden eigen velden. Bekijk hun namen, en beslis welke nodig zijn (“fields” in catalogue.yaml):',
    unresolved: 'Deze verwijzen naar vakken die hier niet zijn:',
    differs:
      'Een vertaling zegt hier iets anders dan haar origineel; wat het origineel zegt, is gebleven:',
    links: 'Deze links leiden naar niets dat werd overgebracht:',
    addresses: 'Deze oude adressen konden niet blijven. Laat je webserver ze doorsturen:',
    commands:
      'Deze opdrachten van het oude systeem hadden geen woorden en zijn weggelaten. Schrijf wat lezers moeten zien:',
    settled:
      'Deze doorstonden de controle niet zoals ze waren; wat fout was, staat nu in de tekst of is opzij gezet:',
    'credit-unit':
      'Studiepunten heten zo, dus er worden geen uren werk van gemaakt. Zeg voor hoeveel er één staat (“credit-unit” in catalogue.yaml), als je dat weet:',
    pictures: 'Foto’s en pdf’s hebben nieuwe adressen. Wie naar deze linkt, moet dat weten:',
    'lone-english': 'Deze bestaan alleen in het Engels, en zeggen dus “english-only”:',
    code: 'Deze hebben gegevens of front matter die code zijn. Ze zijn niet uitgevoerd; vul met de hand aan wat erin stond:',
  },
  more: (count) => `en nog ${count}`,
  done: ({ course, track, pillar, page }, dir) =>
    `${many(course, 'vak', 'vakken')}, ${many(track, 'traject', 'trajecten')}, ${many(pillar, 'pijler', 'pijlers')} en ${many(page, 'pagina', 'pagina’s')} staan in ${dir}.`,
  checked: (warnings) =>
    `Geen fouten; ${many(warnings, 'waarschuwing die kan', 'waarschuwingen die kunnen')} wachten.`,
  toDecide: (file) =>
    `Wat van elk bestand en elke sleutel geworden is, staat in ${file}. Wat jij moet beslissen:`,
};
