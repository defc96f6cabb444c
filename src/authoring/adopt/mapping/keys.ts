import { legacyKeys, synonyms } from '../../../catalogue/legacy-keys.ts';
import { nearest } from '../../../catalogue/nearest.ts';
import {
  CourseFrontMatter,
  keysOf,
  PageFrontMatter,
  PillarFrontMatter,
  TrackFrontMatter,
} from '../../../catalogue/schema.ts';
import { withoutAccents } from '../../../content/slug.ts';

/**
 * What keys and columns are called elsewhere, in English, Dutch, German and French, by the key that is meant; without
 * accents, in lower case, with a hyphen for blanks. Keys that the catalogue does not know yet (terms, hours, level)
 * become fields of these names until it does.
 */
const names: Readonly<Record<string, string>> = {
  title:
    'naam name nom intitule libelle bezeichnung titel titre modulname modultitel modulbezeichnung modul kursname kurstitel kurs course-title course-name course vaknaam vak cursus opleidingsonderdeel naam-opleidingsonderdeel veranstaltung cours matiere intitule-du-cours intitule-de-l-ue',
  code: 'kuerzel kurzel modulnummer modulnr modul-nr modulcode modulkennung kennung modul-id kursnummer lv-nummer lv-nr nummer vakcode cursuscode opleidingsonderdeelcode sigle code-cours code-ue course-code course-number course-no course-id catalog-number catalogue-number number codes',
  studycredits:
    'credits ects ects-credits ects-punkte ects-points ects-punten credits-ects kreditpunkte leistungspunkte credit-points creditpoints lp cp kp cr studiepunten studiepunkte sp stp units unit credit credit-units credit-hours semester-hours semester-credit-hours',
  semester:
    'semestre fachsemester studiensemester regelsemester empfohlenes-semester sem semestre-d-etude',
  year: 'jaar studienjahr studiejaar annee annee-d-etude opleidingsjaar modeltrajectjaar',
  pillar:
    'pijler leerlijn schwerpunkt saule pole domaine domein themenbereich studienbereich modulgruppe field-of-study discipline fachgebiet',
  tracks:
    'track traject trajecten profielen afstudeerrichting afstudeerrichtingen studienrichtung studienrichtungen vertiefung vertiefungen vertiefungsrichtung studiengang studiengange parcours filiere filieres major majors department departments departement departements afdeling fachbereich specialisation specialization',
  'cross-listed':
    'cross-listing cross-listings cross-list cross-lists crosslist crosslisted crosslisting crosslistings cross-listed-as cross-listed-with crosslisted-as crosslisted-with also-listed-as also-listed also-offered-as same-as ook-aangeboden-als auch-angeboten-als weitere-codes egalement-offert-comme autres-codes',
  id: '',
  weeks: 'weken wochen semesterwochen semaines weeks-per-semester lecture-weeks',
  programme: 'programma program opleiding formation',
  weight: 'gewicht volgorde order nav-order reihenfolge ordre position sort sort-order',
  tags: 'trefwoorden schlagworte schlagworter stichworte mots-cles keywords topics themes-cles tag labels',
  tools: 'software werkzeuge outils gereedschap tool logiciels equipment',
  alternates:
    'alternatief alternatieven alternativen alternative alternatives alternativ equivalences choix',
  prerequisites:
    'voorkennis vereisten voorwaarden begincompetenties voraussetzungen vorkenntnisse teilnahmevoraussetzungen zugangsvoraussetzungen empfohlene-voraussetzungen prerequis pre-requis prerequisite prereq prereqs pre-requisites requires requirements prerequisites-text',
  corequisites: 'corequis corequisite coreq coreqs co-requisites gelijktijdig',
  lecturers:
    'docent docenten lesgever lesgevers dozent dozenten dozentin dozierende lehrende lehrperson enseignant enseignants enseignante instructor instructors lecturer teacher teachers professor professors prof intervenants author authors',
  language:
    'taal onderwijstaal voertaal sprache unterrichtssprache lehrsprache langue langue-d-enseignement teaching-language language-of-instruction instruction-language lang languages',
  description:
    'intro introduction introductie inleiding summary excerpt lead subtitle teaser beschrijving omschrijving korte-inhoud kurzbeschreibung beschreibung resume description-courte abstract samenvatting short-description',
  outcomes:
    'leerdoelen einddoelen leerresultaten eindcompetenties lernziele lernergebnisse qualifikationsziele kompetenzen angestrebte-lernergebnisse objectifs acquis acquis-d-apprentissage competences learning-outcomes learning-objectives objectives goals',
  methods:
    'werkvormen onderwijsvormen lehrformen lehrform lehrmethoden methodes methodes-d-enseignement teaching-methods',
  assessment:
    'evaluatie toetsing evaluatievorm prufung prufungsform prufungsleistung prufungsleistungen leistungsnachweis leistungsnachweise evaluation modalites-d-evaluation examination grading prufungsanteile',
  resources:
    'leermiddelen studiemateriaal literatuur literatur lehrmaterial bibliographie ressources literature textbook textbooks books reading',
  hours:
    'stunden arbeitsaufwand workload uren contacturen studietijd heures volume-horaire charge-de-travail stunden-je-art',
  terms:
    'term quarter quarters trimester trimesters periode perioden periodes offered when-offered turnus angebot angebotsturnus haufigkeit periode-d-enseignement sessions',
  level: 'niveau stufe cycle niveaustufe course-level',
  mode: 'modus modalite lesvorm delivery delivery-mode unterrichtsform',
  exchange: 'erasmus austausch incoming uitwisseling',
  home: 'afstand vanthuis',
  hide: 'hidden verborgen verbergen ausblenden masquer',
  draft: 'concept entwurf brouillon published',
  image: 'afbeelding bild thumbnail featured-image cover banner photo foto',
  'image-alt': 'alt image-caption',
  careers: 'future beroepen jobs berufe berufsfelder debouches metiers carriere',
  colour: 'color kleur farbe couleur',
  text: 'inhalt inhalte body content contents text inhoud contenu contenus lehrinhalte themen modulinhalt',
  aliases: 'alias redirect-from redirects old-urls',
  address: 'url slug permalink webadres webadresse lien link-to-course adresse',
};

/** Shorter names are nearly anything. */
const LEAST = 6;
const courseKeys: readonly string[] = keysOf(CourseFrontMatter);

/** How a name is compared: without accents, groups and signs. */
export const comparable = (name: string): string =>
  withoutAccents(name.replace(/ß/g, 'ss'))
    .toLowerCase()
    .replace(/^(params|data|meta|vak|course|modul|kurs)\./, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const known = [CourseFrontMatter, TrackFrontMatter, PillarFrontMatter, PageFrontMatter].flatMap(
  keysOf,
);
const meant: ReadonlyMap<string, string> = new Map([
  ...synonyms,
  ...Object.entries(names).flatMap(([key, others]) =>
    [key, ...others.split(' ').filter(Boolean)].map((it) => [comparable(it), key] as const),
  ),
  ...known.map((key) => [comparable(key), key] as const),
  ['future', 'careers'],
]);

/** Keys that say how the old program made a page, and nothing of the course. */
const needless = new Set(
  [
    ...(legacyKeys[''] ?? []),
    'eleventynavigation',
    'sidebar',
    'navbar',
    'prev',
    'next',
    'editlink',
    'lastupdated',
  ].map(comparable),
);

/** German keys are often written without umlauts: `pruefung` is `prufung`, as accents are taken away here. */
const withoutUmlauts = (name: string): string => name.replace(/([aou])e/g, '$1');

/** The words of a school for keys, as `--keys` gives them; an empty one leaves a key out. */
export type GivenKeys = ReadonlyMap<string, string>;

/**
 * The key that is meant: one of ours, `address` (where a page was), `text` (its body), `cross-listed` (further codes),
 * `id` (of a row), `weeks` (of a semester), `left` for what nobody needs, `unwanted` for what the school does not want;
 * nothing for one of its own.
 */
export function keyOf(name: string, given: GivenKeys): string | undefined {
  const wanted = given.get(comparable(name));
  if (wanted !== undefined) return wanted === '' ? 'unwanted' : wanted;
  const key = meant.get(comparable(name)) ?? meant.get(withoutUmlauts(comparable(name)));
  if (key !== undefined) return key;
  if (needless.has(comparable(name))) return 'left';
  const near = name.length >= LEAST ? nearest(comparable(name), courseKeys) : undefined;
  // A letter too few or too many is a slip; what differs more is another word.
  return near?.[0] === name[0]?.toLowerCase() && Math.abs((near?.length ?? 0) - name.length) <= 1
    ? near
    : undefined;
}

/** Whether what is meant by a key goes into no file. */
export const isLeftOut = (key: string | undefined): boolean => key === 'left' || key === 'unwanted';

/** `--keys a=b` as pairs; the ones that are no pair are in `wrong`. */
export function readGivenKeys(words: readonly string[]): { keys: GivenKeys; wrong: string[] } {
  const pairs = words.flatMap((word) => {
    const parts = word.split(',');
    return parts.every((it) => it.includes('=')) ? parts : [word];
  });
  const wrong = pairs.filter((it) => !/^[^=]+=[^=]*$/.test(it));
  const keys = new Map(
    pairs
      .filter((it) => !wrong.includes(it))
      .map((it) => {
        const [name = '', key = ''] = it.split('=');
        return [comparable(name), key.trim()];
      }),
  );
  return { keys, wrong };
}

/** Headings that give a language away, as far as only one of four has them. */
export const languageOfKey: ReadonlyMap<string, 'nl' | 'de' | 'fr'> = new Map([
  ...'vak vaknaam studiepunten opleidingsonderdeel docenten docent lesgevers leerdoelen voorkennis werkvormen evaluatie trajecten pijler trefwoorden taal'
    .split(' ')
    .map((it) => [it, 'nl'] as const),
  ...'titel modulname kuerzel kurzel kreditpunkte leistungspunkte fachsemester voraussetzungen lehrende dozent lernziele lernergebnisse prufungsform sprache studienrichtung modulverantwortlich schlagworte'
    .split(' ')
    .map((it) => [it, 'de'] as const),
  ...'intitule titre semestre enseignant enseignants objectifs prerequis langue filiere parcours acquis debouches niveau'
    .split(' ')
    .map((it) => [it, 'fr'] as const),
]);
