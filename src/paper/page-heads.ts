import type { HandbookView } from '../views/handbook.ts';

/** Margin boxes of pages: where one is, what book it is, and the number of the page. The cover has none. */
export const pageHeads = ({ parts, runningTitle, author }: HandbookView, isRtl: boolean) => {
  const [start, end] = isRtl ? ['right', 'left'] : ['left', 'right'];
  const look = 'font: 8pt var(--sans); color: #535366;';
  const head = (side: string, text: string) => `@top-${side} { content: ${quoted(text)}; ${look} }`;
  return [
    '@layer always {',
    `@page { ${head(end, runningTitle)} ${head(start, author ?? '')}`,
    `@bottom-${end} { content: counter(page); font: 700 10pt var(--sans); } }`,
    `@page cover { ${['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((it) => `@${it} { content: none; }`).join(' ')} }`,
    ...parts.map(({ anchor, heading }) => `@page ${anchor} { ${head(start, heading)} }`),
    '}',
  ].join('\n');
};

/** A text as CSS has it. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\f<>]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
