import type { TroubleWords } from '../../diagnostics/trouble-words.ts';

const it = (path?: string) => path ?? 'Wat geopend moet worden';
const to = (path?: string) => (path ? ` voor ${path}` : '');
const at = (path?: string) => (path ? `: ${path}` : '');

export const trouble: TroubleWords = {
  kinds: {
    full: (path) =>
      `Er is geen plaats meer op de schijf${to(path)}. Maak er plaats, of kies een plek op een andere schijf.`,
    quota: (path) =>
      `Er is voor jou geen plaats meer op de schijf${to(path)}. Verwijder bestanden van jezelf, of kies een andere plek.`,
    'too-large': (path) =>
      `Een bestand zou groter worden dan deze computer toelaat${at(path)}. Kies een plek op een andere schijf, of vraag een hogere grens.`,
    'not-written': (path) =>
      `In ${path ?? 'een bestand of map'} mag je niet schrijven. Kies een andere plek, of vraag het recht om er te schrijven.`,
    'not-read': (path) =>
      `${path ?? 'Een bestand of map'} mag je niet lezen. Vraag het recht om dat te lezen.`,
    'read-only': (path) =>
      `De schijf mag alleen gelezen worden${at(path)}. Kies een plek op een andere schijf.`,
    'too-many-open': (path) =>
      `Er zijn te veel bestanden open op deze computer${to(path)}. Sluit andere programma’s, of vraag een hogere grens (ulimit -n).`,
    'too-many-watched': () =>
      'Op deze computer kunnen niet meer bestanden gevolgd worden. Sluit andere programma’s, of vraag een hogere grens (fs.inotify.max_user_watches).',
    'no-answer': (path) =>
      `De schijf antwoordt niet${to(path)}. Kijk of ze beschadigd of weggenomen is, en probeer opnieuw.`,
    missing: (path) =>
      `${it(path)} is er niet, of werd intussen weggenomen. Kijk of de naam juist gespeld is, en probeer opnieuw.`,
    'not-a-folder': (path) =>
      `${it(path)} dient als map, of ligt in een map, maar er is een bestand met die naam. Kies een andere naam.`,
    'a-folder': (path) => `${it(path)} is een map. Noem een bestand.`,
    exists: (path) => `${it(path)} bestaat al. Verwijder het, of kies een andere naam.`,
    'not-empty': (path) =>
      `In ${path ?? 'een map'} zit iets dat er intussen bij kwam. Kijk erin, en probeer opnieuw.`,
    'in-use': (path) =>
      `${it(path)} is in gebruik door een ander programma. Sluit dat, en probeer opnieuw.`,
    'other-disk': (path) =>
      `${it(path)} ligt op een andere schijf dan de map eromheen en kan dus niet vervangen worden. Kies een andere plek.`,
    'name-too-long': (path) =>
      `Een naam is langer dan de schijf toelaat${at(path)}. Kies een kortere naam, of een map dichter bij de hoofdmap.`,
    circle: (path) =>
      `${it(path)} is een koppeling die in een kring leidt. Noem een echt bestand of een echte map.`,
    'no-memory': () =>
      'Deze computer heeft niet genoeg geheugen over. Sluit andere programma’s, en probeer opnieuw.',
    'no-program': (name) =>
      `Het programma ${name ?? 'dat nodig is'} is niet geïnstalleerd of niet te vinden. Installeer het, en probeer opnieuw.`,
    'no-address': (path) =>
      `Deze computer heeft geen adres om de site op te tonen${path ? ` (${path})` : ''}. ` +
      'Bekijk de netwerkinstellingen.',
    refused: (path) =>
      `De computer doet dit niet met ${path ?? 'dat bestand'}. Kies een andere plek.`,
  },
  after: {
    unpublished: 'Er is niets gepubliceerd; wat al gepubliceerd was, is zoals het was.',
    halfPublished:
      'De nieuwe site staat er helemaal, naast de oude, maar nog niet alles zit op zijn plaats: de volgende build maakt dat af.',
    unchanged: 'Er is niets veranderd.',
    changed: (files) =>
      `Al wel veranderd: ${files.join(', ')}. De andere bestanden zijn zoals ze waren.`,
  },
  gone: (dir) =>
    `De inhoudsmap ${dir} is er niet meer. Wat je ziet, is zoals het laatst was; dit gaat vanzelf verder als de map terug is.`,
  looksInstead:
    'Op deze computer kunnen niet meer bestanden gevolgd worden (fs.inotify.max_user_watches, ulimit -n): er wordt elke seconde naar wijzigingen gekeken, dus je ziet ze iets later.',
  ours: 'Er ging iets mis dat niet aan jou ligt:',
};
