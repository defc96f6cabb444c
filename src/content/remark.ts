import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** One tilde is no strikethrough: `10~20 hours and 30~40 at home` are two ranges. */
const gfmOptions = { singleTilde: false };

/** Markdown with all of GitHub's additions: what any text is read by. */
export const markdownParser = remark().use(remarkGfm, gfmOptions).freeze();
