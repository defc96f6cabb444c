import { upToLast } from './up-to-last.ts';

/** What stands in a line, and what is written around it. */
const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  kbd: '`',
  del: '~~',
  s: '~~',
};
/** What has lines of its own. */
const blocks =
  /^(p|div|section|article|header|footer|main|aside|figure|figcaption|center|details|summary|address|dl|dd|dt|nav|form|fieldset)$/;
/** What has no words at all. */
const wordless = 'script style svg noscript template iframe object video audio canvas select'
  .split(' ')
  .map((name) => ({
    end: `</${name}`,
    pattern: new RegExp(`<${name}\\b[\\s\\S]*?</${name}`, 'gi'),
  }));
const framed =
  /<(?:iframe|video|embed)\b[^<>]{0,500}?\bsrc=["']?(https?:\/\/[^"'\s<>]{1,500})[^<>]{0,500}>/gi;
const tag =
  /<(\/?)(a|abbr|address|article|aside|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|img|input|ins|kbd|label|li|main|mark|nav|ol|p|s|section|small|span|strong|sub|summary|sup|u|ul|table|tbody|thead|tr|td|th)\b((?:"[^"]*"|'[^']*'|[^<>"'])*)\/?>/gi;

const attribute = (written: string, name: string): string | undefined => {
  const [, double, simple, bare] =
    new RegExp(String.raw`\b${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(
      written,
    ) ?? [];
  return double ?? simple ?? bare;
};

/** Simple HTML as markdown; of other HTML the words stay. What is no HTML, such as `<name>`, is left alone. */
export function htmlToMarkdown(text: string): string {
  if (!/<[a-z/]/i.test(text)) return text;
  const withFilms = text.replace(
    framed,
    (_, address: string) => `\n\n[${address}](${address})\n\n`,
  );
  const words = wordless.reduce(
    (it, { end, pattern }) => upToLast(it, end, (head) => head.replace(pattern, end)),
    withFilms,
  );
  return upToLast(words.replace(emptyEnd, ''), '</table>', tables)
    .replace(tag, tagAsMarkdown())
    .replace(/&nbsp;/g, ' ');
}

/** What is left of those. */
const emptyEnd =
  /<\/(?:script|style|svg|noscript|template|iframe|object|video|audio|canvas|select)\s*>/gi;

/** Rows of a table as those of markdown. */
const tables = (text: string): string =>
  text.replace(/<table\b[\s\S]*?<\/table>/gi, (whole) => {
    const rows = [...whole.matchAll(/<tr\b[\s\S]*?(?=<tr\b|<\/table|$)/gi)].map(([row]) =>
      [...row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?=<\/?t[dhr]\b|$)/gi)].map(([, cell = '']) =>
        cell.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim(),
      ),
    );
    const [head = [], ...others] = rows.filter((it) => it.length > 0);
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return `\n\n${[line(head), line(head.map(() => '---')), ...others.map(line)].join('\n')}\n\n`;
  });

/** How each tag is written; it keeps what is open, as ends of links and lists ask for their start. */
function tagAsMarkdown(): (whole: string, end: string, name: string, written: string) => string {
  const links: string[] = [];
  const lists: { isOrdered: boolean; count: number }[] = [];
  return (_, end, name, written) => {
    const kind = name.toLowerCase();
    const isEnd = end === '/';
    if (kind === 'br') return '\n';
    if (kind === 'hr') return '\n\n---\n\n';
    if (kind === 'img')
      return `![${attribute(written, 'alt') ?? ''}](${spaced(attribute(written, 'src') ?? '')})`;
    if (kind === 'a') return anchor(isEnd, attribute(written, 'href'), links);
    if (kind === 'ul' || kind === 'ol') {
      if (isEnd) lists.pop();
      else lists.push({ isOrdered: kind === 'ol', count: 0 });
      return lists.length > 0 && !isEnd && lists.length > 1 ? '\n' : '\n\n';
    }
    if (kind === 'li') return isEnd ? '' : item(lists);
    const level = /^h([1-6])$/.exec(kind)?.[1];
    if (level !== undefined) return isEnd ? '\n\n' : `\n\n${'#'.repeat(Number(level))} `;
    if (kind === 'blockquote') return isEnd ? '\n\n' : '\n\n> ';
    if (Object.hasOwn(marks, kind)) return marks[kind] ?? '';
    return blocks.test(kind) ? '\n\n' : '';
  };
}

const spaced = (address: string) => (/\s/.test(address) ? `<${address}>` : address);

function anchor(isEnd: boolean, address: string | undefined, links: string[]): string {
  if (!isEnd) {
    links.push(address ?? '');
    return address === undefined ? '' : '[';
  }
  const open = links.pop();
  return open === undefined || open === '' ? '' : `](${spaced(open)})`;
}

function item(lists: readonly { isOrdered: boolean; count: number }[]): string {
  const list = lists.at(-1);
  if (list) list.count++;
  const indent = '   '.repeat(Math.max(0, lists.length - 1));
  return `\n${indent}${list?.isOrdered ? `${list.count}.` : '-'} `;
}
