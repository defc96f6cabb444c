/*
 * What the package `prospectus` gives a school's own code: `defineConfig` for its prospectus.config.ts, and the types
 * of what its parts and checks are handed. Whatever is named here is a promise (CONTRIBUTING.md).
 */

import type { Catalogue } from './catalogue/model.ts';
import type { Severity } from './diagnostics/diagnostic.ts';
import type { PartName } from './parts.ts';
import type { PartView } from './views/part-views.ts';

export type { Catalogue } from './catalogue/model.ts';
export type { Diagnostic, Finding, Place, Severity } from './diagnostics/diagnostic.ts';
export type { PartName } from './parts.ts';
export type { ComparisonView } from './views/comparison.ts';
export type { FactView } from './views/course-facts.ts';
export type { CourseView } from './views/course.ts';
export type { HomeView } from './views/home.ts';
export type { ListView } from './views/list.ts';
export type { CourseListView, CourseRowView, LinkView, TextView } from './views/pieces.ts';
export type { PillarView } from './views/pillar.ts';
export type { ProgrammeView } from './views/programme.ts';
export type { ShellView } from './views/shell.ts';
export type { TrackView } from './views/track.ts';

/** The props of a part: the keys of its view, the language of the page, and the part as it is without the school’s. */
export type PartProps<Name extends PartName> = PartView<Name> & {
  language: string;
  Default: (view: PartView<Name>) => PartElement;
};

/** What JSX makes. */
export interface PartElement {
  readonly type: unknown;
  readonly props: unknown;
}

/** What a check of the school’s own finds, in its own words. */
export interface OwnFinding {
  /** What is wrong, as a sentence. */
  message: string;
  /** What to do. */
  hint?: string;
  /** A file of the content folder, as `source.file` of courses, tracks, pillars and pages says it. */
  file: string;
  /** A key of its front matter, or an entry of a list: `tags.0`. */
  key?: string;
  /** Where it stands, from 1, if it is at no key. */
  line?: number;
  column?: number;
}

/** A check of the school’s own. */
export interface OwnCheck {
  /** Its name in reports: small letters, digits and hyphens. */
  id: string;
  /** An error stops publishing; a warning, if left out. */
  severity?: Severity;
  check: (catalogue: Catalogue) => readonly OwnFinding[];
}

/** What a school decides beside its content. Paths are relative to the file it stands in. */
export interface Config {
  /** The content folder. */
  content?: string;
  /** Where the site is published. */
  output?: string;
  /** Files that make parts of pages, by the name of the part: each exports a component as its default. */
  parts?: { readonly [Name in PartName]?: string };
  /** What the school checks beyond our rules. */
  checks?: readonly OwnCheck[];
}

/** Gives a config back as it is; editors know its keys by it. */
export const defineConfig = (config: Config): Config => config;
