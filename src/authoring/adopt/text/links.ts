/** Where a link leads in the new catalogue; nothing for one that leads nowhere, whose words stay. */
export type LinkOf = (address: string, isPicture: boolean) => string | undefined;

const link =
  /(!?)\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,300}\]){0,600})\]\((?:<([^<>\n]{0,1000})>|((?:[^\s()<>]|\([^\s()]{0,200}\)){0,1000}))([ \t]+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?[ \t]{0,9}\)/g;
/** People write blanks in addresses of files. */
const blankLink =
  /(!?)\[([^[\]\n]{0,600})\]\(([^()<>"\n]{0,300}[^()<>"\s] [^()<>"\n]{0,300}\.\w{2,5})\)/g;
const definition = /^( {0,3}\[[^[\]\n^]{1,300}\]:[ \t]*)<?([^\s>]{1,1000})>?(.*)$/gm;

/** A text with its links where things are now. */
export function withLinks(text: string, linkOf: LinkOf): string {
  const write = (mark: string, words: string, address: string, title = ''): string => {
    const now = linkOf(address, mark === '!');
    if (now === undefined) return mark === '!' ? '' : words;
    return `${mark}[${words}](${/[\s()]/.test(now) ? `<${now}>` : now}${title})`;
  };
  // Pictures within links first: their words are a picture.
  const pictures = text.replace(/!\[[^[\]\n]{0,600}\]\([^)\n]{0,1000}\)/g, (it) =>
    it.replace(link, replaced(write)),
  );
  return pictures
    .replace(
      blankLink,
      (_, mark: string, words: string, address: string) => `${mark}[${words}](<${address}>)`,
    )
    .replace(link, (whole, mark: string, ...rest) =>
      mark === '!' ? whole : replaced(write)(whole, mark, ...rest),
    )
    .replace(definition, (_, start: string, address: string, end: string) => {
      const now = linkOf(address, false);
      return now === undefined ? '' : `${start}${/\s/.test(now) ? `<${now}>` : now}${end}`;
    });
}

const replaced =
  (write: (mark: string, words: string, address: string, title?: string) => string) =>
  (_: string, mark: string, words = '', angled?: string, plain?: string, title?: string): string =>
    write(mark, words, angled ?? plain ?? '', title);
