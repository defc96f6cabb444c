import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countOf, shownOf } from '../diagnostics/formats/shown.ts';
import { diagnostics as en } from '../languages/en/diagnostics.ts';
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
 * only warnings.
 */
export function overlayHtml(
  { diagnostics, errors, warnings, fileCount }: PreviewState,
  places: Places,
): { html: string; blocking: boolean } {
  if (diagnostics.length === 0) return { html: '', blocking: false };
  const content =
    errors > 0 ? (
      <Panel {...{ diagnostics, errors, warnings, fileCount, places }} />
    ) : (
      <Drawer {...{ diagnostics, warnings, places }} />
    );
  return { html: `<style>${styles}</style>${renderToString(content)}`, blocking: errors > 0 };
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const Panel = ({
  diagnostics,
  errors,
  warnings,
  fileCount,
  places,
}: {
  diagnostics: readonly Diagnostic[];
  errors: number;
  warnings: number;
  fileCount: number;
  places: Places;
}) => (
  <div class="veil">
    <section
      class="panel"
      role="dialog"
      aria-modal="true"
      aria-labelledby="dev-title"
      tabindex={-1}
    >
      <header>
        <p class="kick">Catalogue check, {many(fileCount, 'file')} read</p>
        <h1 id="dev-title">
          {many(errors, 'error')} {errors === 1 ? 'keeps' : 'keep'} this from going live
        </h1>
        <p>
          {places.hasSite ? 'Behind this panel stands the last good version. ' : ''}Mend what is
          below and save: this goes away by itself.
          {warnings > 0 ? ` ${many(warnings, 'warning')} can wait.` : ''}{' '}
          <a href="/__guide/">Staff guide</a>
        </p>
      </header>
      <Files diagnostics={diagnostics} places={places} />
    </section>
  </div>
);

const Drawer = ({
  diagnostics,
  warnings,
  places,
}: {
  diagnostics: readonly Diagnostic[];
  warnings: number;
  places: Places;
}) => (
  <details class="drawer">
    <summary>{many(warnings, 'warning')}</summary>
    <section class="panel" aria-label="Warnings">
      <Files diagnostics={diagnostics} places={places} />
    </section>
  </details>
);

/** Grouped by file; errors first. */
const Files = ({ diagnostics, places }: { diagnostics: readonly Diagnostic[]; places: Places }) => {
  const shown = shownOf(diagnostics);
  const ranked = [...shown.diagnostics].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
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
              <Issue diagnostic={it} lines={lines} places={places} />
            ))}
            {left !== undefined && <p class="issue">… {en.report.andMore(left, 'file')}</p>}
          </>
        );
      })}
    </>
  );
};

const Issue = ({
  diagnostic: it,
  lines,
  places,
}: {
  diagnostic: Diagnostic;
  lines: readonly string[];
  places: Places;
}) => (
  <div class="issue">
    <h3>
      <span class={`severity ${it.severity}`}>{it.severity}</span> {it.message}
    </h3>
    <Frame diagnostic={it} lines={lines} />
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
        Open line {it.line}
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
}: {
  diagnostic: Diagnostic;
  lines: readonly string[];
}) => {
  const first = Math.max(1, line - 2);
  const shown = lines.slice(first - 1, line + 1);
  if (shown.length === 0) return null;
  const wrong = lines[line - 1] ?? '';
  const from = Math.max(0, column - 1 - WIDE);
  const to = Math.min(wrong.length, column - 1 + WIDE);
  const end = Math.min(to, endLine === line ? endColumn - 1 : wrong.length);
  return (
    <figure aria-label={`Lines ${first} to ${first + shown.length - 1} of ${file}`}>
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
