import type { ComparisonView } from '../../src/views/comparison.ts';
import { Code, Text } from './links.tsx';

type Lane = ComparisonView['lanes'][number];

/**
 * The lanes of a choice beside each other. Phones show the rows as blocks (parts.css),
 * which would cost some browsers the table: hence the roles, and the lane's name in each cell.
 */
export const ComparisonTable = ({ caption, lanes, rows, differs }: ComparisonView) => (
  <table role="table" class={lanes.length > 2 ? 'cmp many' : 'cmp'}>
    <caption class="vh">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell" />
        {lanes.map((lane) => (
          <th scope="col" role="columnheader" class={lane.className}>
            <LaneHead {...lane} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(({ label, cells, same }) => (
        <tr role="row" class={same ? 'same' : undefined}>
          <th scope="row" role="rowheader">
            {label}
            {differs && !same && (
              <>
                {' '}
                <small class="differs">{differs}</small>
              </>
            )}
          </th>
          {cells.map((texts, i) => (
            <td role="cell">
              <span class="cmp-lane" aria-hidden="true">
                {lanes[i].courses.map(({ label: title }) => title).join(' + ')}
              </span>
              {texts.length > 0
                ? texts.map((text) => (
                    <p>
                      <Text {...text} />
                    </p>
                  ))
                : '–'}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const LaneHead = ({ courses, here }: Lane) => (
  <span class={here ? 'cmp-head here' : 'cmp-head'}>
    {courses.map(({ code, label, href, lang, hreflang, current }, i) => (
      <>
        {i > 0 && ' + '}
        {current ? (
          <span lang={lang}>
            <Code code={code} />
            {label}
          </span>
        ) : (
          <a href={href} lang={lang} hreflang={hreflang}>
            <Code code={code} />
            {label}
          </a>
        )}
      </>
    ))}
  </span>
);
