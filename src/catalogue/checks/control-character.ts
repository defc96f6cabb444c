import { finding } from '../../diagnostics/diagnostic.ts';
import { placeInBody, writtenTexts } from '../link-targets.ts';
import { check } from './check.ts';

/** Signs in bodies that are written as codes, or that nothing closes; the reader of files says all others. */
export const controlCharacter = check('control-character', (catalogue) =>
  writtenTexts(catalogue).flatMap(({ text }) =>
    (text.body?.signs ?? []).map(({ at, ...data }) =>
      finding('control-character', placeInBody(text, at), data),
    ),
  ),
);
