import type { SheetView } from '../../src/views/agreement-sheet.ts';
import { Anchor, Code } from './links.tsx';

/** The courses of a sheet as a table, to scale, and what was looked at. */
export const Sheet = ({ caption, columns, rows, total, checks }: SheetView) => (
  <>
    <table class="sheet-lines">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td class="yarn" />
          <th scope="col">{columns.course}</th>
          <th scope="col" class="when">
            {columns.period}
          </th>
          <th scope="col" class="when">
            {columns.language}
          </th>
          <th scope="col" class="n">
            {columns.credits}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={row.className} style={`--rows:${row.rows}`}>
            <td class="yarn weave" />
            <th scope="row">
              <a href={row.course.href} lang={row.course.lang} hreflang={row.course.hreflang}>
                <Code code={row.course.code} />
                {row.course.label}
              </a>
              {row.address && <small dir="ltr">{row.address}</small>}
            </th>
            <td class="when">{row.period}</td>
            <td class="when">{row.language}</td>
            <td class="n">{row.credits}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td class="yarn" />
          <th scope="row">{total.label}</th>
          <td class="when" />
          <td class="when" />
          <td class="n">{total.value}</td>
        </tr>
      </tfoot>
    </table>
    <ul role="list" class="checked">
      {checks.map(({ text, fine }) => (
        <li class={fine ? undefined : 'look'}>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  </>
);

/** What changed since a sheet was made. Not on paper. */
export const SheetSince = ({ heading, intro, columns, items }: NonNullable<SheetView['since']>) => (
  <section class="since no-print">
    <h2 class="h-small">{heading}</h2>
    {intro && <p>{intro}</p>}
    {items.length > 0 && (
      <table class="sheet-lines">
        <caption class="vh">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.course}</th>
            <th scope="col" class="n">
              {columns.was}
            </th>
            <th scope="col" class="n">
              {columns.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ course, texts, was, now }) => (
            <tr>
              <th scope="row">
                {'href' in course ? <Anchor link={course} /> : <code>{course.label}</code>}
                {texts.map((text) => (
                  <span class="change">{text}</span>
                ))}
              </th>
              <td class="n">{was}</td>
              <td class="n">{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
