import type { PlanPaperView } from '../../views/plan-paper.ts';

/** The plan on paper: one table, the address as text. */
export const Paper = ({
  track,
  columns,
  rows,
  sums,
  findings,
  address,
  url,
}: PlanPaperView & { url: string }) => (
  <div class="print-only plan-paper">
    {track && <h2 class="h-small">{track}</h2>}
    <table>
      <thead>
        <tr>
          {columns.map((it) => (
            <th scope="col">{it}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [title, ...cells] }) => (
          <tr>
            <th scope="row">{title}</th>
            {cells.map((it) => (
              <td>{it}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <ul role="list" class="sums">
      {sums.map((it) => (
        <li>{it}</li>
      ))}
    </ul>
    {findings.length > 0 && (
      <ul class="on-paper">
        {findings.map((it) => (
          <li>{it}</li>
        ))}
      </ul>
    )}
    <p class="plan-url">
      {address}: <bdi dir="ltr">{url}</bdi>
    </p>
  </div>
);
