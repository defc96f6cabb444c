import type { Note } from '../../content/markdown.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { memoize } from '../../memoize.ts';
import { placeInBody, writtenTexts } from '../link-targets.ts';
import type { Catalogue, TextVersion } from '../model.ts';

/** What the markdown pipeline remarked in bodies, one kind of it. */
export const notesOf = (kind: Note['kind'], catalogue: Catalogue): Finding[] =>
  allNotes(catalogue)
    .filter(({ remark }) => remark.kind === kind)
    .map(({ text, remark }) =>
      finding(kind, placeInBody(text, remark.at), {
        text: remark.text,
        ...remark.heading,
        ...remark.html,
        ...remark.unread,
      }),
    );

/** Few texts have any: each kind asks for those alone. */
const allNotes = memoize(
  (catalogue: Catalogue) => [writtenTexts(catalogue)],
  (catalogue): { text: TextVersion; remark: Note }[] =>
    writtenTexts(catalogue).flatMap(({ text }) =>
      (text.body?.notes ?? []).map((remark) => ({ text, remark })),
    ),
);
