import type { Messages } from '../languages/interface-words.ts';

/**
 * The words of the page’s own language, which its `lang` names. Each language is a script of its own: a browser
 * loads one.
 */
export async function pageWords(): Promise<Messages> {
  const words: { interfaceWords: Messages } = await import(
    `../languages/${document.documentElement.lang}/interface.ts`
  );
  return words.interfaceWords;
}
