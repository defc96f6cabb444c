import type { Severity } from './diagnostic.ts';

/** What a value should have been, in the school's terms; the words are in languages/. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'yes-no'
  | 'list'
  | 'text-or-list'
  | 'id'
  | 'address'
  | 'date'
  | 'language'
  | 'settings'
  | 'one-of'
  | 'link'
  | 'shares'
  | 'hours'
  | 'colour'
  | 'file';

/** What makes a key look like another, though it is not. */
export type KeySign = 'no-break-space' | 'other-space' | 'invisible' | 'other-letter';
/** What is wrong with the bytes of a picture or a PDF. */
export type UnfitFile = 'disguised' | 'cut-off' | 'pixels' | 'private' | 'active' | 'sealed';

/** What of an SVG is more than a drawing, or is none. */
export type DrawingFault =
  | 'script'
  | 'handler'
  | 'foreign'
  | 'reference'
  | 'style'
  | 'entity'
  | 'no-drawing'
  | 'no-size';
/** What a school’s style sheet may not hold. */
export type StyleFault =
  | 'import'
  | 'elsewhere'
  | 'url'
  | 'function'
  | 'unclosed'
  | 'unopened'
  | 'markup';

/** Signs in a text that readers would see, because nobody reads them. */
export type UnreadSyntax =
  | 'heading'
  | 'item'
  | 'items'
  | 'note'
  | 'lost-note'
  | 'reference'
  | 'alert'
  | 'box'
  | 'formula'
  | 'wiki-link'
  | 'table'
  | 'table-head'
  | 'table-columns'
  | 'link-blanks'
  | 'link-gap'
  | 'link-turned'
  | 'marked'
  | 'contents'
  | 'emoji'
  | 'other-marks'
  | 'comment'
  | 'open-comment';
/**
 * What HTML in a text is, where it is more than a tag that is not shown: somebody’s word in angle brackets, an end
 * without a start, a line break.
 */
export type HtmlKind = 'word' | 'orphan' | 'break';

/** Why a word of the interface cannot be taken from a file of words. */
export type WordFault =
  | 'markup'
  /** A plural or choice without `other`. */
  | 'no-other'
  /** The same case twice. */
  | 'twice'
  /** A case that is neither `one`, `other` and their kin, nor `=` and a number. */
  | 'case'
  /** A brace that is not closed, or not opened. */
  | 'brace'
  /** A kind of argument that there is not, or a style of number or date. */
  | 'kind'
  | 'too-long'
  /** There is no text. */
  | 'empty'
  /** Several texts, or words of its own, where one text belongs. */
  | 'many'
  /** One text where a group of words belongs. */
  | 'group';

/** What is wrong with a school’s prospectus.config.ts, or with a file that it names. */
export type ConfigFault =
  /** It cannot be compiled. */
  | 'syntax'
  /** It asks for a file or package that is not there. */
  | 'import'
  | 'throws'
  | 'no-default'
  | 'no-settings'
  | 'key'
  /** A value that is no path. */
  | 'path'
  | 'parts'
  | 'part'
  | 'no-file'
  | 'no-component'
  | 'checks'
  | 'check'
  | 'check-key'
  | 'id'
  /** An id that a rule of ours has, or another check. */
  | 'taken'
  | 'severity'
  | 'no-function';

/** What a school’s own code does that it must not. */
export type CodeFault =
  | 'throws'
  /** A part gives something that cannot be shown. */
  | 'no-node'
  /** A part prints HTML as it is. */
  | 'html'
  /** A part asks for a key that its view has not. */
  | 'key'
  /** A check gives no list. */
  | 'no-list'
  /** A finding lacks something, or has it in another form. */
  | 'finding'
  /** A finding names a file that is not in the content. */
  | 'no-file';

/** A folder that declares nothing, or one that is closed: what it means that an id is not known. */
// An alias, which the declarations of the package can write out in place; an interface would need a name there.
type Unknown = {
  id: string;
  near?: string;
};

/** From the lowest to the highest; mostly the two are one. */
type Credits = { low: number; high: number };

/**
 * Every rule by its permanent name, with the facts that its message quotes.
 * A rule without words in every language does not compile.
 */
export interface RuleData {
  'not-utf8': { encoding: 'utf-16' | 'other' };
  'too-large': {
    what: 'file' | 'front-matter' | 'picture' | 'drawing' | 'style' | 'font';
    bytes: number;
    limit: number;
  };
  'unusable-file': {
    why: 'link' | 'device' | 'name' | 'windows' | 'long' | 'folder' | 'no-font' | UnfitFile;
  };
  'no-front-matter': {
    why:
      | 'none'
      | 'blank-line'
      | 'dashes'
      | 'after-dashes'
      | 'not-closed'
      | 'closing-line'
      | 'line-ends'
      | 'two-marks'
      | 'toml';
    text: string;
    /** Line that the text seems to start on. */
    line?: number;
    /** Keys that a file of this kind needs; none where it may have none. */
    keys?: readonly string[];
  };
  'invalid-yaml': {
    cause:
      | 'colon'
      | 'quote'
      | 'inner-quote'
      | 'backslash'
      | 'bracket'
      | 'bullet'
      | 'tab'
      | 'no-space'
      | 'other-space'
      | 'no-space-hyphen'
      | 'reserved'
      | 'merge-marker'
      | 'indent'
      | 'not-keys'
      | 'other';
    text: string;
    fix?: string;
    /** What the entries of a list start with, where that is no asterisk. */
    sign?: string;
    /** How many the line should start with. */
    spaces?: number;
    /** What the key wants, where the line as it is cannot be mended into it. */
    wants?: ValueKind;
    /** The key, where it means nothing here. */
    stray?: string;
  };
  'unsafe-yaml': {
    what: 'anchor' | 'alias' | 'merge' | 'tag';
    text: string;
    fix?: string;
    wants?: ValueKind;
    stray?: string;
  };
  'too-deep': { limit: number };
  'control-character': {
    sign: number;
    /** How the file writes it, where that is not by itself: `\u001b`, `&#x1b;`. */
    code?: string;
    /** It begins a stretch that nothing ends, or ends one that nothing began. */
    loose?: true;
  };
  'merge-marker': { text: string };
  'duplicate-key': {
    key: string;
    /** Another way to write the same id. */
    other?: string;
    /** One of them is a word of the school for the other, or both are for a third. */
    isWord?: true;
  };
  'missing-field': {
    key: string;
    meaning: string;
    /** The group it belongs in. */
    group?: string;
    /** What may be typed behind it. */
    sample?: string;
  };
  'wrong-type': {
    key: string;
    kind: ValueKind;
    text: string;
    fix?: string;
    choices?: readonly string[];
    /** It stands between quotation marks. */
    quoted?: boolean;
    /** It is an entry of a list. */
    entry?: boolean;
    /** It holds several where one belongs. */
    many?: boolean;
  };
  'out-of-range': {
    key: string;
    text: string;
    low?: number;
    high?: number;
    step?: number;
    /** Whether the letters of a text are counted. */
    tooLong?: boolean;
  };
  'unknown-key': {
    key: string;
    near?: string;
    /** A key of another site generator, and what takes its place here. */
    legacy?: { instead?: string };
    sign?: KeySign;
    /** The key that was meant is there too. */
    taken?: boolean;
    /** What the key that was meant wants, where the value is something else. */
    wants?: ValueKind;
    /** The whole line, where its value would not be right for that key. */
    fix?: string;
  };
  'unusable-field': {
    name: string;
    /**
     * No name, one that a key or an address of ours has, a word for another key that is a key itself; or an option that
     * its type cannot have.
     */
    why: 'name' | 'key' | 'address' | 'word' | 'choices' | 'filter' | 'row';
    type?: string;
    /** A name that can be used. */
    instead?: string;
    /** The line of the option. */
    fix?: string;
  };
  'uneven-shares': { key: string; sum: number; fix?: string };
  'too-heavy': { why: 'time' | 'memory' | 'output' | 'depth'; limit: number };
  'legacy-choice': { value: number };
  'unusable-address': { address: string };
  'skipped-file': { why: 'type' | 'place' | 'readme' | 'underscore' | 'index' | 'ending' };
  'duplicate-id': {
    id: string;
    other: string;
    /** Their names look the same. */
    twin?: true;
  };
  'duplicate-text': { id: string; language: string; other: string };
  'lonely-translation': { expected: string; near?: string };
  'translated-fact': { key: string; original: string };
  'unknown-track': Unknown;
  'unknown-pillar': Unknown;
  'unknown-term': Unknown;
  'unknown-programme': Unknown;
  'unknown-alternate': Unknown;
  'unknown-prerequisite': { text: string; near: string };
  'track-in-two-programmes': { track: string; programmes: readonly string[] };
  'dead-link': {
    href: string;
    near?: string;
    /** A folder of addresses that moved as a whole: as `redirects` has it, `/programma/*` and `/courses/*`. */
    section?: { from: string; to: string };
  };
  'dead-anchor': { href: string; anchor: string; near?: string };
  'address-taken': { address: string; other: string };
  'alias-is-a-page': { address: string; other: string };
  'alias-is-own-address': { address: string };
  'duplicate-alias': { address: string; other: string };
  'alias-chain': { address: string };
  'lost-address': {
    address: string;
    /** The file that it showed. */
    source?: string;
  };
  'semester-credits': {
    track: string;
    semester: number;
    low: number;
    high: number;
    target: number;
    courses: readonly { title: string; credits: Credits }[];
  };
  'unknown-rule': { name: string; near?: string };
  'nothing-to-publish': { courses: number };
  'year-version': {
    year: string;
    version: string;
    why:
      | 'no-git'
      | 'other-owner'
      | 'no-repository'
      | 'unknown'
      | 'no-folder'
      | 'unreadable'
      | 'too-large'
      | 'shallow'
      | 'errors';
    /** Mistakes of its content: how many, and the first, as a check of it says that. */
    errors?: number;
    first?: string;
  };
  'no-base-url': Record<string, never>;
  'no-contact-url': Record<string, never>;
  'brand-file': {
    key: string;
    path: string;
    why: 'missing' | 'elsewhere' | 'kind' | 'font' | 'square';
    /** Ends of names that it may have. */
    endings: readonly string[];
    near?: string;
  };
  'unsafe-drawing': { what: DrawingFault; text: string };
  'unsafe-style': { what: StyleFault; text: string };
  'accent-shade': { given: string; light: string; dark: string };
  'icon-sizes': { icon: string };
  'text-lost-to-comment': { key: string; text: string; fix?: string };
  'placeholder-text': { text: string };
  'choice-in-title': {
    title: string;
    /** No other course is named, so no page shows a choice. */
    alone?: boolean;
  };
  'raw-html': { text: string; as?: HtmlKind };
  'template-syntax': { text: string };
  'unread-syntax': { what: UnreadSyntax; text: string; fix?: string };
  'heading-level': {
    text: string;
    /** The signs that it should start with. */
    signs?: string;
    /** It has a line below it instead of signs. */
    underlined?: boolean;
  };
  'image-without-alt': { text: string };
  'remote-image': { text: string };
  'title-repeated-in-text': { title: string };
  'empty-body': Record<string, never>;
  'self-alternate': { id: string };
  'prerequisite-cycle': { titles: readonly string[] };
  'misspelt-id': { kind: 'track' | 'pillar'; id: string; near: string; count: number };
  'unused-track': { id: string };
  'unused-pillar': { id: string };
  'one-sided-alternate': { by: string; id: string; missing: string; file: string };
  'alternate-elsewhere': {
    other: string;
    why: 'semester' | 'programme' | 'track';
    semester: number;
    otherSemester: number;
  };
  'ambiguous-lanes': { why: 'mixed' | 'one-lane'; titles: readonly string[] };
  'unequal-lanes': { lanes: readonly { titles: readonly string[]; credits: Credits }[] };
  'no-track-in-split-semester': { semester: number; others: number };
  'prerequisite-too-late': { other: string; semester: number; otherSemester: number };
  'duplicate-code': { code: string; other: string };
  'outside-plan': { programme: string };
  'duplicate-title': { title: string; semester: number };
  'tag-variants': { tag: string; common: string; count: number };
  'copied-tags': { other: string; tags: readonly string[] };
  'hidden-but-referenced': { other: string; why: 'hidden' | 'draft' | 'placeholder' };
  'tied-weights': { other: string; weight: number };
  'lonely-tag': { tag: string; near: string };
  'career-without-course': { career: string };
  'missing-translation': {
    language: string;
    count: number;
    titles: readonly string[];
    /** A file that would be one. */
    file?: string;
  };
  'unknown-word': { word: string; near?: string };
  'unreadable-word': { word: string; fault: WordFault; fix: string };
  'unknown-argument': {
    word: string;
    argument: string;
    /** Those that the word is given. */
    known: readonly string[];
    fix: string;
  };
  'words-without-language': {
    language: string;
    /** It is no code of a language. */
    isNone: boolean;
    languages: readonly string[];
  };
  'missing-words': {
    language: string;
    missing: number;
    of: number;
    /** The language in which they are said. */
    instead: string;
    /** The first of them, with its text in English. */
    first: string;
    text: string;
  };
  'unusable-config': {
    fault: ConfigFault;
    /** The key, part or check that it is about; what an import asks for. */
    name: string;
    /** What stands there, or what the compiler or the code itself says. */
    text: string;
    near?: string;
  };
  'failing-code': {
    of: 'part' | 'check';
    name: string;
    fault: CodeFault;
    text: string;
    near?: string;
    /** Address of the page on which it happened first. */
    page?: string;
  };
  /** What a check of the school’s own found, in words of its own. */
  'own-check': { id: string; message: string; hint?: string };
}
export type RuleName = keyof RuleData;

/** How severe each rule is unless `rules` in catalogue.yaml says otherwise. */
export const rules: Readonly<Record<RuleName, Severity>> = {
  'not-utf8': 'error',
  'too-large': 'error',
  'unusable-file': 'error',
  'no-front-matter': 'error',
  'invalid-yaml': 'error',
  'unsafe-yaml': 'error',
  'too-deep': 'error',
  'control-character': 'error',
  'merge-marker': 'error',
  'duplicate-key': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'out-of-range': 'error',
  'unknown-key': 'warning',
  'unusable-field': 'error',
  'uneven-shares': 'error',
  'too-heavy': 'error',
  'legacy-choice': 'warning',
  'unusable-address': 'error',
  'skipped-file': 'info',
  'duplicate-id': 'error',
  'duplicate-text': 'error',
  'lonely-translation': 'error',
  'translated-fact': 'error',
  'unknown-track': 'error',
  'unknown-pillar': 'error',
  'unknown-term': 'error',
  'unknown-programme': 'error',
  'unknown-alternate': 'error',
  'unknown-prerequisite': 'warning',
  'track-in-two-programmes': 'error',
  'dead-link': 'error',
  'dead-anchor': 'error',
  'address-taken': 'error',
  'alias-is-a-page': 'error',
  'alias-is-own-address': 'error',
  'duplicate-alias': 'error',
  'alias-chain': 'error',
  'lost-address': 'error',
  'semester-credits': 'warning',
  'unknown-rule': 'error',
  'nothing-to-publish': 'error',
  'year-version': 'error',
  'no-base-url': 'info',
  'no-contact-url': 'info',
  'brand-file': 'error',
  'unsafe-drawing': 'error',
  'unsafe-style': 'error',
  'accent-shade': 'info',
  'icon-sizes': 'info',
  'text-lost-to-comment': 'warning',
  'placeholder-text': 'warning',
  'choice-in-title': 'warning',
  'raw-html': 'warning',
  'template-syntax': 'warning',
  'unread-syntax': 'warning',
  'heading-level': 'warning',
  'image-without-alt': 'warning',
  'remote-image': 'warning',
  'title-repeated-in-text': 'warning',
  'empty-body': 'warning',
  'self-alternate': 'error',
  'prerequisite-cycle': 'error',
  'misspelt-id': 'warning',
  'unused-track': 'warning',
  'unused-pillar': 'warning',
  'one-sided-alternate': 'warning',
  'alternate-elsewhere': 'warning',
  'ambiguous-lanes': 'warning',
  'unequal-lanes': 'warning',
  'no-track-in-split-semester': 'warning',
  'prerequisite-too-late': 'warning',
  'duplicate-code': 'error',
  'outside-plan': 'warning',
  'duplicate-title': 'warning',
  'tag-variants': 'warning',
  'copied-tags': 'warning',
  'hidden-but-referenced': 'warning',
  'tied-weights': 'info',
  'lonely-tag': 'info',
  'career-without-course': 'info',
  'missing-translation': 'info',
  'unknown-word': 'warning',
  'unreadable-word': 'error',
  'unknown-argument': 'error',
  'words-without-language': 'warning',
  'missing-words': 'warning',
  'unusable-config': 'error',
  'failing-code': 'error',
  'own-check': 'warning',
};

/** Rules that protect the machine and the readers: nobody can turn these down. */
export const firmRules: readonly RuleName[] = [
  'not-utf8',
  'too-large',
  'unusable-file',
  'no-front-matter',
  'invalid-yaml',
  'unsafe-yaml',
  'too-deep',
  'control-character',
  'merge-marker',
  'too-heavy',
  'duplicate-id',
  'address-taken',
  'alias-is-a-page',
  'duplicate-alias',
  'unusable-address',
  'nothing-to-publish',
  'missing-field',
  'wrong-type',
  'out-of-range',
  'unusable-field',
  'uneven-shares',
  'year-version',
  'brand-file',
  'unsafe-drawing',
  'unsafe-style',
  'unusable-config',
  'failing-code',
];

export const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name);

/** The rule under which a diagnostic is explained: a check of the school’s own has no entry of its own. */
export const entryOf = (name: string): RuleName => (isRule(name) ? name : 'own-check');
