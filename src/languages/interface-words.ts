import type { interfaceWords } from './en/interface.ts';
import type { Formats } from './formats.ts';
import type { Message } from '../catalogue/message.ts';
import type { Amount } from './message.ts';

/** The interface in English, which says what words there are and what each is given. */
type English = typeof interfaceWords;

/** Nested texts with the keys of some others. */
type Nested<Texts, Leaf> = {
  readonly [K in keyof Texts]: Texts[K] extends string ? Leaf : Nested<Texts[K], Leaf>;
};

/** Every word of the interface in one language, in ICU MessageFormat. One that is missing does not compile. */
export type Words = Nested<English, string>;

/** The same as trees: plain data, which a browser is given. */
export type WordTrees = Nested<English, Message>;

/**
 * Every word of the interface as those who show it ask for it: a text, or where it has arguments a function of them.
 * Beside the words, how the language writes numbers, lists and days.
 */
export type Messages = Spoken<English> & Omit<Formats, 'plural'>;

type Spoken<Texts> = {
  readonly [K in keyof Texts]: Texts[K] extends string ? Say<Texts[K]> : Spoken<Texts[K]>;
};
type Say<Text extends string> = [ArgumentIn<Text>] extends [never]
  ? string
  : (given: { [It in ArgumentIn<Text> as It['name']]: It['value'] }) => string;

/**
 * The arguments of an English text: what stands behind each brace that leads out of words. `“{n, plural, one {#
 * day} other {# days}} in {place}”` has `n`, an amount, and `place`. Each brace leads from words to an argument or
 * back, so it is enough to know on which `Side` one is.
 */
type ArgumentIn<
  Text extends string,
  At extends Side = 'words',
> = Text extends `${infer Before}{${infer After}`
  ? Closed<Before, At> extends 'words'
    ? Argument<After> | ArgumentIn<After, 'argument'>
    : ArgumentIn<After, 'words'>
  : never;
type Side = 'words' | 'argument';
type Other = { words: 'argument'; argument: 'words' };
type Closed<Text extends string, At extends Side> = Text extends `${string}}${infer After}`
  ? Closed<After, Other[At]>
  : At;
type Argument<Text extends string> = Text extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}, ${infer Kind}`
    ? { name: Name; value: Kind extends 'date' | `select, ${string}` ? string : Amount }
    : { name: Inside; value: Amount | string }
  : never;

/** Texts by name, nested, in ICU MessageFormat. */
export interface WordTexts {
  readonly [name: string]: string | WordTexts;
}
