import type { Remark } from '../../content/markdown.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { placeInBody, writtenTexts } from '../link-targets.ts';
import type { Catalogue } from '../model.ts';

/** What the markdown pipeline remarked in bodies, one kind of it. */
export const remarksOf = (kind: Remark['kind'], catalogue: Catalogue): Finding[] =>
  writtenTexts(catalogue).flatMap(({ text }) => (text.body?.remarks ?? []).filter((it) => it.kind === kind).map((it) => finding(kind, placeInBody(text, it.at), { text: it.text })));
