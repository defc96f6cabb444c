// /agreement/?c=<course>:<credits>: the sheet takes the place of the courses that can be ticked.
import { pageData, pageElement } from '../page-element.ts';
import { render } from 'preact';
import { Sheet, SheetSince } from '../../../templates/parts/sheet.tsx';
import { linesNow, readSheet, sheetAddress } from '../../plan/agreement.ts';
import { sheetView } from '../../views/agreement-sheet.ts';
import { sayFailed } from '../failed.ts';
import { loadPlanning } from '../load.ts';

const host = pageElement('#agreement');

async function start(): Promise<void> {
  const asked = readSheet(location.search);
  if (asked.lines.length === 0) return; // what stands there lets one choose
  const { context, source, plan } = await loadPlanning(
    pageData(host, 'search'),
    pageData(host, 'plan'),
  );
  const { t, catalogue } = context;
  const lines = linesNow(asked, catalogue, plan);
  const [first] = lines.flatMap((it) => ('course' in it ? [it.course] : []));
  const year = pageData(host, 'year');
  const [least, most] = ['least', 'most'].map((it) => Number(pageData(host, it)));
  const sheet = {
    year,
    ...asked,
    period: asked.period ?? (first && source.periodsOf(first)[0]),
  };
  const view = sheetView(context, {
    sheet,
    lines,
    periodsOf: source.periodsOf,
    ...(year ? { year } : {}),
    ...(least && most ? { bounds: { low: least, high: most } } : {}),
  });
  // What a form sent becomes an address that can be read, and printed.
  history.replaceState(history.state, '', location.pathname + sheetAddress(sheet));
  pageElement('.lede').textContent = view.lede;
  host.replaceChildren();
  render(
    <>
      {view.since && <SheetSince {...view.since} />}
      <Sheet {...view} />
      <p class="btns no-print">
        <button type="button" class="btn" onClick={() => print()}>
          {t.agree.print}
        </button>
        <a class="btn ghost" href={location.pathname}>
          {t.agree.other}
        </a>
      </p>
    </>,
    host,
  );
  const address = pageElement('#sheet-address');
  pageElement('bdi', address).textContent = location.href;
  address.hidden = false;
}

start().catch(() => sayFailed(host, (t) => t.compare.failed));
