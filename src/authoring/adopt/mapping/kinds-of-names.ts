import { slug } from '../../../content/slug.ts';
import type { Kind } from '../source.ts';

/** What folders, sheets and tables are called in English, Dutch, German and French, by what they hold. */
const names: Readonly<Record<Kind, string>> = {
  course:
    'course courses module modules vak vakken opleidingsonderdelen cursus cursussen programma kurs kurse module modul veranstaltungen lehrveranstaltungen cours enseignements ue matieres unites',
  track:
    'track tracks traject trajecten profile profiles profiel profielen afstudeerrichting afstudeerrichtingen route routes specialisation specialisations studienrichtung studienrichtungen vertiefung vertiefungen studienschwerpunkte parcours filiere filieres department departments departement departementen fachbereiche',
  pillar:
    'pillar pillars pijler pijlers leerlijnen schwerpunkt schwerpunkte saule saulen pole poles domaines',
  page: 'page pages pagina paginas seiten',
};
const kindOf = new Map(
  (['course', 'track', 'pillar', 'page'] as const).flatMap((kind) =>
    names[kind].split(' ').map((name) => [name, kind] as const),
  ),
);

/** What a folder or a sheet of this name holds; nothing where its name does not say it. */
export const kindOfName = (name: string): Kind | undefined => kindOf.get(slug(name));

const news = new Set(
  'posts post blog news nieuws berichten neuigkeiten aktuelles neuigkeit actualites actualite drafts'.split(
    ' ',
  ),
);
/** Whether a folder holds news: a catalogue has no place for what was new once. */
export const isNews = (name: string): boolean => news.has(slug(name));
