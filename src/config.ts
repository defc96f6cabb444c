/*
 * What the package `prospectus` gives a school's own code: `defineConfig` for its prospectus.config.ts, and the types of
 * what its parts and checks are handed. Whatever is named here is a promise (CONTRIBUTING.md).
 */

export type { Catalogue } from './catalogue/model.ts';
export type { Diagnostic, Finding, Place, Severity } from './diagnostics/diagnostic.ts';
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

/** What a school decides beside its content. Paths are relative to the file it stands in. */
export interface Config {
  /** The content folder. */
  content?: string;
  /** Where the site is published. */
  output?: string;
}

/** Gives a config back as it is; editors know its keys by it. */
export const defineConfig = (config: Config): Config => config;
