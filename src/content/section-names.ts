/**
 * What a section of a text may be called so that the page shows it in a place of its own: in lower case, without a
 * colon, with straight apostrophes.
 */
export interface SectionNames {
  /** A list of what a course is about. */
  themes: readonly string[];
  /** What somebody can do afterwards. */
  outcomes: readonly string[];
  /** How it is assessed; a list, or a short text. */
  assessment: readonly string[];
  /** Books and other material; a list, or a short text. */
  resources: readonly string[];
}

/** No section is shown elsewhere. */
export const noSectionNames: SectionNames = {
  themes: [],
  outcomes: [],
  assessment: [],
  resources: [],
};

/** Whether a heading is one of these names: “Thema’s:” is “thema's”, “Objectifs :” is “objectifs”. */
export const isNamed = (heading: string, names: readonly string[]): boolean =>
  names.includes(heading.replace(/\s*:$/, '').replaceAll('’', "'").toLowerCase());
