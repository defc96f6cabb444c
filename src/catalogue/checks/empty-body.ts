import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** A course on offer that says nothing. A translation may leave the text to the original. */
export const emptyBody = check('empty-body', ({ offered }) =>
  offered.flatMap(({ texts: [original] }): Finding[] => {
    const { source, body, bodyLine } = original;
    const at = {
      file: source.file,
      line: Math.max(1, bodyLine - 1),
      column: 1,
      endLine: Math.max(1, bodyLine - 1),
      endColumn: 4,
    };
    // A body of HTML or pictures only is named for those already.
    return body && (body.text || body.notes.length > 0 || body.links.length > 0)
      ? []
      : [finding('empty-body', at, {})];
  }),
);
