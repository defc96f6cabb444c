import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countOf, shownOf } from '../diagnostics/formats/shown.ts';
import type { Language } from '../languages/language.ts';
import { cutText } from '../diagnostics/quoted.ts';
import { grouped } from '../grouped.ts';
import type { PreviewState } from './preview.ts';
import styles from './overlay.css';

interface Places {
  contentDir: string;
  editor: string;
  hasSite: boolean;
}

/**
 * What the browser shows over a page: everything that is wrong where there are errors, a small drawer where there are
 * only warnings, or where a trial is shown without what is broken.
 */
export function overlayHtml(
  { diagnostics, errors, warnings, fileCount, isTrial }: PreviewState,
  places: Places,
  words: Language,
): { html: string; blocking: boolean } {
  if (diagnostics.length === 0) return { html: '', blocking: false };
  const blocking = errors > 0 && !isTrial;
  const counts = { errors, warnings, infos: 0, files: fileCount };
  const says = words.commands.overlay;
  const summary = words.diagnostics.summary(counts);
  const [label, name] =
    errors > 0 ? [summary, summary] : [says.warnings(warnings), says.warningsLabel];
  const content = blocking ? (
    <Panel {...{ diagnostics, errors, warnings, fileCount, places, words }} />
  ) : (
    <Drawer {...{ diagnostics, label, name, places, words }} />
  );
  return { html: `<style>${styles}</style>${renderToString(content)}`, blocking };
}

const Panel = ({
  diagnostics,
  errors,
  warnings,
  fileCount,
  places,
  words,
}: {
  diagnostics: readonly Diagnostic[];
  errors: number;
  warnings: number;
  fileCount: number;
  places: Places;
  words: Language;
}) => {
  const says = words.commands.overlay;
  return (
    <div class="veil">
      <section
        class="panel"
        role="dialog"
        aria-modal="true"
        aria-labelledby="dev-title"
        tabindex={-1}
      >
        <header>
          <p class="kick">{says.read(fileCount)}</p>
          <h1 id="dev-title">{says.errors(errors)}</h1>
          <p>
            {places.hasSite ? `${says.lastGood} ` : ''}
            {says.hint}
            {warnings > 0 ? ` ${says.canWait(warnings)}` : ''} <a href="/__guide/">{says.guide}</a>
          </p>
        </header>
        <Files {...{ diagnostics, places, words }} />
      </section>
    </div>
  );
};

const Drawer = ({
  diagnostics,
  label,
  name,
  places,
  words,
}: {
  diagnostics: readonly Diagnostic[];
  label: string;
  /** Of the list, for who listens. */
  name: string;
  places: Places;
  words: Language;
}) => (
  <details class="drawer">
    <summary>{label}</summary>
    <section class="panel" aria-label={name}>
      <Files {...{ diagnostics, places, words }} />
    </section>
  </details>
);

/** So many are shown over a page: nobody mends more of them before the next save. */
const MOST_SHOWN = 300;

/** Grouped by file; errors first. */
const Files = ({
  diagnostics,
  places,
  words,
}: {
  diagnostics: readonly Diagnostic[];
  places: Places;
  words: Language;
}) => {
  const shown = shownOf(diagnostics);
  const all = [...shown.diagnostics].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const ranked = all.slice(0, MOST_SHOWN);
  const more = new Map(shown.leftOut.map((it) => [it.file, countOf(it)]));
  return (
    <>
      {[...grouped(ranked, ({ file }) => file)].map(([file, own]) => {
        const lines = linesOf(join(places.contentDir, file));
        const left = more.get(file);
        return (
          <>
            <h2 class="file">{file}</h2>
            {own.map((it) => (
              <Issue diagnostic={it} {...{ lines, places, words }} />
            ))}
            {left !== undefined && (
              <p class="issue">… {words.diagnostics.report.andMore(left, 'file')}</p>
            )}
          </>
        );
      })}
      {all.length > ranked.length && (
        <p class="issue">
          … {words.diagnostics.report.andMore(all.length - ranked.length, 'other-files')}
        </p>
      )}
    </>
  );
};

const Issue = ({
  diagnostic: it,
  lines,
  places,
  words,
}: {
  diagnostic: Diagnostic;
  lines: readonly string[];
  places: Places;
  words: Language;
}) => (
  <div class="issue">
    <h3>
      <span class={`severity ${it.severity}`}>{words.diagnostics.severity[it.severity]}</span>{' '}
      {it.message}
    </h3>
    <Frame diagnostic={it} {...{ lines, words }} />
    {it.hint && <p class="hint">{it.hint}</p>}
    {it.occurrences && it.related && (
      <p class="links">
        {it.related.map((other, index) => (
          <>
            {index > 0 && ', '}
            <a href={editorLink(other, places)}>
              {other.file}:{other.line}
            </a>
          </>
        ))}
      </p>
    )}
    <p class="links">
      <a class="button" href={editorLink(it, places)}>
        {words.commands.overlay.open(it.line)}
      </a>{' '}
      <code>{it.rule}</code>
    </p>
  </div>
);

/** Characters of a line that are shown before and after the start of what is wrong: it may be a pasted picture. */
const WIDE = 400;

/** The line with its neighbours, the wrong stretch underlined. */
const Frame = ({
  diagnostic: { file, line, column, endLine, endColumn },
  lines,
  words,
}: {
  diagnostic: Diagnostic;
  lines: readonly string[];
  words: Language;
}) => {
  const first = Math.max(1, line - 2);
  const shown = lines.slice(first - 1, line + 1);
  if (shown.length === 0) return null;
  const wrong = lines[line - 1] ?? '';
  const from = Math.max(0, column - 1 - WIDE);
  const to = Math.min(wrong.length, column - 1 + WIDE);
  const end = Math.min(to, endLine === line ? endColumn - 1 : wrong.length);
  return (
    <figure aria-label={words.commands.overlay.lines(first, first + shown.length - 1, file)}>
      <pre tabindex={0}>
        {shown.map((text, index) => (
          <span data-line={first + index} class={first + index === line ? 'hot' : ''}>
            {first + index === line ? (
              <>
                {from > 0 && '… '}
                {text.slice(from, column - 1)}
                <u>{text.slice(column - 1, end)}</u>
                {text.slice(end, to)}
                {to < text.length && ' …'}
              </>
            ) : (
              cutText(text, 2 * WIDE)
            )}
          </span>
        ))}
      </pre>
    </figure>
  );
};

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return []; // a file that is gone, or was none
  }
}

function editorLink(
  { file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  { contentDir, editor }: Places,
): string {
  const path = join(contentDir, file).split('/').map(encodeURIComponent).join('/');
  return editor
    .replaceAll('{path}', path)
    .replaceAll('{line}', String(line))
    .replaceAll('{column}', String(column));
}
