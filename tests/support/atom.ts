/** An element of XML: its attributes, and what stands in it. */
interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text without its references. Throws for a sign or a reference that XML has not. */
function plain(text: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error(`No sign of XML: ${text}`);
  return text.replace(/&([^;\s]*);?/g, (all, name: string) => {
    const sign = entities.get(name);
    if (sign === undefined || !all.endsWith(';')) throw new Error(`No reference of XML: ${all}`);
    return sign;
  });
}

/** Reads XML without a document type. Throws where it is not well-formed. */
function readXml(xml: string): Element {
  const declared = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(xml)?.[0] ?? '';
  const top: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  const token = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  token.lastIndex = declared.length;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (!found) throw new Error(`Not well-formed: ${xml.slice(at, at + 60)}`);
    const [, isEnd, name = '', given = '', isEmpty, text] = found;
    const within = open.at(-1) ?? top;
    if (text !== undefined) within.text += plain(text);
    else if (isEnd) {
      if (open.length < 2 || open.pop()?.name !== name) throw new Error(`</${name}> ends nothing.`);
    } else {
      const pairs = [...given.matchAll(/([\w:-]+)="([^"]*)"/g)];
      const attributes = new Map(pairs.map(([, key = '', value = '']) => [key, plain(value)]));
      if (attributes.size < pairs.length) throw new Error(`An attribute of <${name}> twice.`);
      const element: Element = { name, attributes, children: [], text: '' };
      within.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const [root, ...others] = top.children;
  if (!root || others.length > 0 || open.length > 1 || top.text.trim())
    throw new Error('Not one element.');
  return root;
}

const childrenOf = ({ children }: Element, name: string) =>
  children.filter((it) => it.name === name);
const textsOf = (element: Element, name: string) =>
  childrenOf(element, name).map(({ text }) => text.trim());
const linksOf = (element: Element, rel: string) =>
  childrenOf(element, 'link').filter((it) => (it.attributes.get('rel') ?? 'alternate') === rel);
const hrefsOf = (element: Element, rel: string) =>
  linksOf(element, rel).map(({ attributes }) => attributes.get('href') ?? '');

/** What RFC 4287 asks of a feed and an entry alike (4.1, 4.2, 3.3). */
function commonFaults(element: Element): string[] {
  const ids = textsOf(element, 'id');
  const updated = textsOf(element, 'updated');
  const titles = textsOf(element, 'title');
  const alternates = linksOf(element, 'alternate').map(({ attributes }) =>
    ['type', 'hreflang'].map((it) => attributes.get(it) ?? '').join(),
  );
  const people = childrenOf(element, 'author');
  const rules: [boolean, string][] = [
    [ids.length === 1 && URL.canParse(ids[0]), 'one id, which is an IRI'],
    [titles.length === 1 && titles[0] !== '', 'one title'],
    [
      updated.length === 1 &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(updated[0]) &&
        !Number.isNaN(Date.parse(updated[0])),
      'one updated, which is a date of RFC 3339',
    ],
    [
      childrenOf(element, 'link').every(({ attributes }) => attributes.get('href')),
      'each link with href',
    ],
    [new Set(alternates).size === alternates.length, 'no two alternates of one type and language'],
    [people.every((it) => textsOf(it, 'name').length === 1), 'each author with one name'],
  ];
  return rules.flatMap(([holds, rule]) => (holds ? [] : [`${element.name}: ${rule}`]));
}

/** A feed as Atom, and which rules of RFC 4287 it breaks. Throws for what is no XML. */
export function atomFeed(xml: string): {
  faults: string[];
  ids: string[];
  self: string[];
  entries: { title: string; href: string }[];
} {
  const feed = readXml(xml);
  const entries = childrenOf(feed, 'entry');
  const known = ['author', 'id', 'link', 'title', 'updated', 'summary', 'entry', 'subtitle'];
  const self = hrefsOf(feed, 'self');
  const isAuthored = (it: Element) => childrenOf(it, 'author').length > 0;
  const rules: [boolean, string][] = [
    [feed.name === 'feed', 'a feed'],
    [feed.attributes.get('xmlns') === 'http://www.w3.org/2005/Atom', 'its namespace'],
    [isAuthored(feed) || entries.every(isAuthored), 'an author of all'],
    [self.length < 2 && self.every((it) => URL.canParse(it)), 'one address of its own'],
    [
      [feed, ...entries].every(({ children }) => children.every((it) => known.includes(it.name))),
      'only its elements',
    ],
    [
      entries.every(
        (it) => childrenOf(it, 'content').length > 0 || linksOf(it, 'alternate').length > 0,
      ),
      'entries without content lead somewhere',
    ],
    [[feed, ...entries].every(({ text }) => text.trim() === ''), 'no text beside elements'],
  ];
  const ids = [feed, ...entries].flatMap((it) => textsOf(it, 'id'));
  return {
    faults: [
      ...rules.flatMap(([holds, rule]) => (holds ? [] : [`feed: ${rule}`])),
      ...[feed, ...entries].flatMap(commonFaults),
      ...(new Set(ids).size === ids.length ? [] : ['feed: an id twice']),
    ],
    ids,
    self,
    entries: entries.map((it) => ({
      title: textsOf(it, 'title').join(),
      href: hrefsOf(it, 'alternate').join(),
    })),
  };
}
