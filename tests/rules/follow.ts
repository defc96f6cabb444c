import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

type Block = { from: number; to: number };

/**
 * How each sentence of advice is obeyed, to the letter: the pattern of its words in every language,
 * and what a person then types.
 */
const obey: readonly [RegExp, (text: string, it: Diagnostic, words: string[]) => string][] = [
  [/^(?:Type?|Schreiben Sie|Tapez\u00a0): (.+)$/s, (text, it, [typed]) => typeIn(text, it, typed)],
  [
    /^(?:Did you mean|Bedoel je|Meinten Sie|Vouliez-vous écrire) (?:[“„]|«\u00a0)#?(.+)(?:[”“]|\u00a0»\u202f)\?$/s,
    (text, it, [name]) => replaceName(text, it, name),
  ],
  [
    /^(?:Use|Gebruik|Verwenden Sie stattdessen|Utilisez) (?:[“„]|«\u00a0)(.+)(?:[”“]|\u00a0»)(?: in its place| in de plaats| à la place)?\.$/,
    (text, it, [name]) => replaceRange(text, it, name),
  ],
  [
    /^(?:Type?|Schreiben Sie) [“„](- ?)[”“] (?:in place of each|in de plaats van elke?|an die Stelle) /,
    (text, it, [hyphen = '-']) =>
      replaceStarts(text, it, /^(\s*)(?:\d+[.)]|[^\s\w"'])\s*/, `$1${hyphen.padEnd(2)}`),
  ],
  [
    /^Tapez un tiret(?: et un espace)? à la place de chaque /,
    (text, it) => replaceStarts(text, it, /^(\s*)(?:\d+[.)]|[^\s\w"'])\s*/, '$1- '),
  ],
  [
    /^(?:Put a space after the hyphen at the start of|Zet een spatie achter het koppelteken vooraan op|Setzen Sie ein Leerzeichen nach dem Bindestrich am Anfang|Mettez un espace après le tiret au début de) /,
    (text, it) => replaceStarts(text, it, /^(\s*)-(?=\S)/, '$1- '),
  ],
  [
    /(?:type|typ|setzen Sie) [“„]# [”“] (?:at the start of its lines|vooraan op de regels|an den Anfang der Zeilen)|tapez «\u00a0#\u00a0» et un espace au début des lignes/,
    (text, it) => asComment(text, it),
  ],
  [
    /(?:such as|zoals|etwa|comme) (?:[“„]|«\u00a0)([\w-]+: [^”“»]+?)(?:[”“]|\u00a0»)/,
    (text, it, [line]) => (it.rule === 'invalid-yaml' ? text : typeIn(text, it, line)),
  ],
  [
    /^(?:Type?|Schreiben Sie|Tapez) (?:[“„]|«\u00a0)([\w-]+: true)(?:[”“]|\u00a0»)/,
    (text, it, [line]) => typeIn(text, it, line),
  ],
  [
    /^(?:Type?|Schreiben Sie|Tapez) (?:[“„]|«\u00a0)---(?:[”“]|\u00a0») (?:and nothing else on|en niets anders|und sonst nichts|et rien d’autre)/,
    (text, it) => replaceLine(text, it.line, '---'),
  ],
  [
    /(?:Type a line|Typ een regel|Schreiben Sie eine Zeile|Tapez une ligne) (?:[“„]|«\u00a0)---(?:[”“]|\u00a0») (?:above line|boven regel|über Zeile|au-dessus de la ligne) (\d+)/,
    (text, _, [line]) => insertLine(text, Number(line), '---'),
  ],
  [
    /^(?:Let the line start with|Laat de regel beginnen met|Lassen Sie die Zeile mit|Faites commencer la ligne par) (\d+) /,
    (text, it, [count]) =>
      replaceLine(text, it.line, ' '.repeat(Number(count)) + lineOf(text, it.line).trim()),
  ],
  [
    /^(?:Type?|Schreiben Sie|Tapez) (\d+) (?:spaces in place of the tab|spaties in de plaats van de tab|Leerzeichen an die Stelle des Tabulators|espaces? à la place de la tabulation)/,
    (text, it, [count]) =>
      replaceLine(text, it.line, ' '.repeat(Number(count)) + lineOf(text, it.line).trim()),
  ],
  [
    /^(?:Delete the (?:tab|spaces)|Verwijder de (?:tab|spaties)|Löschen Sie (?:den Tabulator|die Leerzeichen)|Supprimez (?:la tabulation|les espaces))/,
    (text, it) => replaceLine(text, it.line, lineOf(text, it.line).trim()),
  ],
  [
    /^Faites-le commencer par «\u00a0(#+)\u00a0»/,
    (text, it, [signs]) =>
      replaceLine(text, it.line, `${signs} ${lineOf(text, it.line).replace(/^[\s#]*/, '')}`),
  ],
  [
    /^Supprimez le trait en dessous.*«\u00a0(#+)\u00a0»/,
    (text, it, [signs]) => replaceRange(text, it, `${signs} ${lineOf(text, it.line).trim()}`),
  ],
  [
    /^(?:Let it start with|Laat hem beginnen met|Lassen Sie die Überschrift mit) [“„](#+ )[”“]/,
    (text, it, [signs]) =>
      replaceLine(text, it.line, signs + lineOf(text, it.line).replace(/^[\s#]*/, '')),
  ],
  [
    /^(?:Take away the line below it|Haal de lijn eronder weg|Nehmen Sie die Linie darunter weg).*[“„](#+ )[”“]/,
    (text, it, [signs]) => replaceRange(text, it, signs + lineOf(text, it.line).trim()),
  ],
  [
    /^(?:Use|Gebruik|Verwenden Sie|Utilisez un nombre(?: entier)? de) (\d[\d.,]*) (?:to|tot|bis|à) \d/,
    (text, it, [low]) => replaceRange(text, it, low.replace(',', '.')),
  ],
  [
    /(?:or delete the line if|of verwijder de regel als|oder löschen Sie die Zeile, wenn|ou supprimez la ligne si)/,
    (text, it) => (isRequired(text, it) ? text : deleteBlock(text, it)),
  ],
  [
    /(?:take this empty entry away|haal dit lege onderdeel weg|nehmen Sie diesen leeren Eintrag weg|retirez cet élément vide)/,
    (text, it) => takeOut(text, it),
  ],
  [
    /^(?:Remove this alias|Verwijder deze alias|Entfernen Sie diesen Alias|Supprimez cet alias\u202f);/,
    (text, it) => takeOut(text, it),
  ],
  [
    /^(?:Write it as one text|Schrijf het als één tekst|Schreiben Sie alles als einen Text|Écrivez-le comme un seul texte)/,
    (text, it) =>
      /^(?:An entry|Een onderdeel|Ein Eintrag|Un élément)/.test(it.message)
        ? text
        : quoteValue(text, it),
  ],
  [
    /^(?:Put the whole value, with the remark|Zet de hele waarde, met de opmerking|Setzen Sie den ganzen Wert, samt der Anmerkung|Mettez toute la valeur, commentaire compris)/,
    (text, it) => quoteValue(text, it),
  ],
];

/** The file after somebody did what the hint says; nothing where it asks for a decision that no text can tell. */
export function follow(text: string, it: Diagnostic): string | undefined {
  for (const [pattern, apply] of obey) {
    const found = pattern.exec(it.hint ?? '');
    if (found) return apply(text, it, found.slice(1));
  }
  return undefined;
}

const linesOf = (text: string) => text.split('\n');
const lineOf = (text: string, line: number) => linesOf(text)[line - 1] ?? '';
const offset = (text: string, line: number, column: number) =>
  linesOf(text)
    .slice(0, line - 1)
    .reduce((sum, it) => sum + it.length + 1, column - 1);
const replaceLine = (text: string, line: number, words: string) =>
  linesOf(text)
    .map((it, index) => (index === line - 1 ? words : it))
    .join('\n');
const replaceStarts = (text: string, it: Diagnostic, start: RegExp, typed: string) =>
  linesOf(text)
    .map((line, index) =>
      index + 1 >= it.line && index + 1 <= it.endLine ? line.replace(start, typed) : line,
    )
    .join('\n');
const insertLine = (text: string, line: number, words: string) =>
  [...linesOf(text).slice(0, line - 1), words, ...linesOf(text).slice(line - 1)].join('\n');
const replaceRange = (text: string, it: Diagnostic, words: string) =>
  text.slice(0, offset(text, it.line, it.column)) +
  words +
  text.slice(offset(text, it.endLine, it.endColumn));

function replaceName(text: string, it: Diagnostic, name: string): string {
  const written = text.slice(
    offset(text, it.line, it.column),
    offset(text, it.endLine, it.endColumn),
  );
  const before = it.rule === 'dead-anchor' ? written.slice(0, written.indexOf('#') + 1) : '';
  return replaceRange(text, it, before + name);
}

const indent = (line: string) => line.length - line.trimStart().length;
/** The lines of the key that a diagnostic speaks of: those below it that are part of its value too. */
function blockOf(text: string, it: Diagnostic): Block {
  const lines = linesOf(text);
  const key = /(?:“|„|«\s)(.+?)(?:”|“|\s»)/.exec(it.message)?.[1]?.split('.').at(-1) ?? '';
  const isKey = (line: string) => line.trim().replace(/\s+:/, ':').startsWith(`${key}:`);
  let from = it.line;
  if (it.rule === 'wrong-type') while (from > 1 && !isKey(lines[from - 1])) from--;
  else while (from > 1 && !/^[ \t]*[^\s:#-][^:]*:/.test(lines[from - 1])) from--;
  let to = Math.max(from, it.endLine);
  const own = indent(lines[from - 1]);
  const ends = (line: string) =>
    /^---/.test(line) || (indent(line) <= own && /^\s*[^\s:#-][^:]*:(\s|$)/.test(line));
  while (to < lines.length - 1 && !ends(lines[to])) to++;
  return { from, to };
}
const replaceBlock = (text: string, { from, to }: Block, words: readonly string[]) =>
  [...linesOf(text).slice(0, from - 1), ...words, ...linesOf(text).slice(to)].join('\n');
const blockLines = (text: string, { from, to }: Block) => linesOf(text).slice(from - 1, to);

function typeIn(text: string, it: Diagnostic, typed: string): string {
  const line = lineOf(text, it.line);
  const lead = line.slice(0, indent(line));
  if (/invalid-yaml|unsafe-yaml/.test(it.rule)) return replaceLine(text, it.line, lead + typed);
  if (typed.startsWith('- ')) return replaceLine(text, it.line, lead + typed);
  if (!/^[\w-]+: /.test(typed)) return replaceRange(text, it, typed);
  const block = blockOf(text, it);
  const own = lineOf(text, block.from);
  return replaceBlock(text, block, [own.slice(0, indent(own)) + typed]);
}
const asComment = (text: string, it: Diagnostic) => {
  const block = blockOf(text, it);
  return replaceBlock(
    text,
    block,
    blockLines(text, block).map((line) => `# ${line}`),
  );
};
/** A remark behind an empty key is somebody’s: it stays. */
const deleteBlock = (text: string, it: Diagnostic) => {
  const block = blockOf(text, it);
  return replaceBlock(
    text,
    block,
    blockLines(text, block).flatMap((line) => /(?<=\s)#.*/.exec(line) ?? []),
  );
};
const isRequired = (text: string, it: Diagnostic) =>
  /^(title|semester|studycredits|pillar|track|label|url):/.test(
    lineOf(text, blockOf(text, it).from).trim(),
  );
function quoteValue(text: string, it: Diagnostic): string {
  const block = blockOf(text, it);
  const [, lead = '', rest = ''] =
    /^(\s*[\w-]+:\s*)(.*)$/s.exec(blockLines(text, block).join('\n')) ?? [];
  const words = rest.replace(/\s+/g, ' ').trim().replace(/\\/g, '\\\\').replace(/"/g, '\\"');
  return replaceBlock(text, block, [`${lead.trimEnd()} "${words}"`]);
}
function takeOut(text: string, it: Diagnostic): string {
  const line = lineOf(text, it.line);
  if (/^\s*-/.test(line)) {
    const rest = replaceBlock(text, { from: it.line, to: it.endLine }, []);
    const above = lineOf(text, it.line - 1);
    const isOnly = /:\s*$/.test(above) && !/^\s*-\s/.test(lineOf(rest, it.line));
    return isOnly ? replaceBlock(rest, { from: it.line - 1, to: it.line - 1 }, []) : rest;
  }
  return replaceRange(text, it, '')
    .replace(/,\s*(?=\])/, '')
    .replace(/\[\s*,\s*/, '[')
    .replace(/,\s*,/, ',');
}
