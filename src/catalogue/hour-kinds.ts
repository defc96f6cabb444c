import { slug } from '../content/slug.ts';

/** What an hour of work is spent on: in class, on a project, at home. */
export const kindsOfHours = ['class', 'project', 'home'] as const;
export type KindOfHours = (typeof kindsOfHours)[number];

/** How schools call hours of each kind in `hours`, as they stand in addresses. */
const names: Readonly<Record<KindOfHours, string>> = {
  class: `class classes contact contact-hours lecture lectures lab labs laboratory seminar seminars tutorial tutorials
    exercises practical practicals workshop workshops
    les lessen contacturen college colleges hoorcollege hoorcolleges werkcollege werkcolleges practicum practica labo
    oefeningen
    vorlesung vorlesungen ubung ubungen uebung uebungen seminare praktikum praktika labor prasenz praesenz unterricht
    cours cours-magistral cours-magistraux cm td tp travaux-diriges travaux-pratiques laboratoire seminaire seminaires`,
  project: `project projects project-work projecten projectwerk projekt projekte projektarbeit projet projets`,
  home: `home homework study self-study selfstudy independent-study
    thuis zelfstudie studie
    selbststudium eigenstudium vor-und-nachbereitung hausaufgaben
    travail-personnel travail-autonome etude autonomie`,
};

const kinds: ReadonlyMap<string, KindOfHours> = new Map(
  kindsOfHours.flatMap((kind) => names[kind].split(/\s+/).map((name) => [name, kind] as const)),
);

/** What hours of this name are spent on; nothing for a name that says neither. */
export const kindOfHours = (name: string): KindOfHours | undefined => kinds.get(slug(name));
