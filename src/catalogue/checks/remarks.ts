import type { Remark } from '../../content/markdown.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { once } from '../../once.ts';
import { placeInBody, writtenTexts } from '../link-targets.ts';
import type { Catalogue, TextVersion } from '../model.ts';

/** What the markdown pipeline remarked in bodies, one kind of it. */
export const remarksOf = (kind: Remark['kind'], catalogue: Catalogue): Finding[] =>
  allRemarks(catalogue)
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
const allRemarks = once(
  (catalogue: Catalogue) => [writtenTexts(catalogue)],
  (catalogue): { text: TextVersion; remark: Remark }[] =>
    writtenTexts(catalogue).flatMap(({ text }) =>
      (text.body?.remarks ?? []).map((remark) => ({ text, remark })),
    ),
);
