import type { ComparisonView } from '../../src/views/comparison.ts';
import { Code, Text } from './links.tsx';

type Lane = ComparisonView['lanes'][number];

/**
 * Lanes beside each other: what differs as a table, and below it, folded, what is the same in all. Phones show the
 * rows as blocks (course.css), which would cost some browsers the table: hence the roles, and the lane's name in each
 * cell.
 */
export const Comparison = ({ caption, lanes, rows, same }: ComparisonView) => (
  <>
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
        {rows.map(({ label, cells }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            {cells.map((texts, i) => (
              <td role="cell">
                <span class="cmp-lane" aria-hidden="true">
                  {lanes[i].courses.map(({ label: title }) => title).join(' + ')}
                </span>
                <Said texts={texts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {same && (
      <details class="cmp-same" open={same.isOpen}>
        <summary>{same.heading}</summary>
        <dl class="details">
          {same.rows.map(({ label, texts }) => (
            <div>
              <dt>{label}</dt>
              {texts.map((text) => (
                <dd>
                  <Text {...text} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    )}
  </>
);

/** What a lane says in a row; one text of several is an item of a list. */
const Said = ({ texts }: { texts: ComparisonView['rows'][number]['cells'][number] }) => {
  if (texts.length === 0) return <>–</>;
  if (texts.length === 1)
    return (
      <p>
        <Text {...texts[0]} />
      </p>
    );
  return (
    <ul role="list" class="cmp-list">
      {texts.map((text) => (
        <li>
          <Text {...text} />
        </li>
      ))}
    </ul>
  );
};

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
