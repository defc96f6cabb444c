import type { AgreementView } from '../../src/views/agreement.ts';
import { Layout } from '../layout.tsx';
import { Basis } from '../parts/basis.tsx';
import { Buttons, Code } from '../parts/links.tsx';
import { PageHead } from '../parts/section.tsx';

/** /agreement/: the script puts the sheet of an address in the place of what can be ticked. */
export const AgreementPage = ({
  shell,
  title,
  intro,
  sheet,
  data,
  school,
  byPen,
  withoutScript,
  periods,
  none,
  address,
  basis,
}: AgreementView) => (
  <Layout shell={shell} bodyClass="agreement">
    <div class="wrap">
      <PageHead title={{ text: title }} description={{ text: intro }} />
      <article class="sheet" aria-label={sheet}>
        <div class="sheet-head">
          {school && (
            <dl class="facts">
              <div>
                <dt>{school.label}</dt>
                {school.values.map(({ text, lang }) => (
                  <dd lang={lang}>{text}</dd>
                ))}
              </div>
            </dl>
          )}
          <dl class="facts by-pen">
            {byPen.labels.map((label) => (
              <div>
                <dt>{label}</dt>
                <dd>
                  <span class="vh">{byPen.text}</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div
          id="agreement"
          data-search={data.search}
          data-plan={data.plan}
          data-year={data.year ?? ''}
          data-least={data.least ?? ''}
          data-most={data.most ?? ''}
        >
          <noscript>
            <p class="notice no-print">{withoutScript}</p>
          </noscript>
          {periods.map((period) => (
            <Choosing {...period} year={data.year} />
          ))}
          {none && (
            <>
              <p>{none.text}</p>
              <Buttons links={none.links} />
            </>
          )}
        </div>
        <ul role="list" class="sign">
          {byPen.signs.map((sign) => (
            <li>{sign}</li>
          ))}
        </ul>
        <div class="sheet-address" id="sheet-address" hidden>
          <p>{address}</p>
          <code>
            <bdi />
          </code>
        </div>
      </article>
      <div class="no-print">
        <Basis {...basis} />
      </div>
    </div>
  </Layout>
);

/** Courses of one period to tick. Only what is ticked is on paper, and the style sheet adds it up. */
const Choosing = ({
  id,
  heading,
  action,
  courses,
  chosen,
  make,
  year,
}: AgreementView['periods'][number] & { year: string | undefined }) => (
  <form class="choosing" action={action}>
    <h2 class="h-small">{heading}</h2>
    {year && <input type="hidden" name="year" value={year} />}
    <input type="hidden" name="period" value={id} />
    <ul role="list">
      {courses.map(({ value, title, code, address, facts, number }) => (
        <li>
          <label>
            <input type="checkbox" name="c" value={value} style={`--n:${number ?? 0}`} />
            <span>
              <b>
                <Code code={code} />
                <span lang={title.lang}>{title.text}</span>
              </b>{' '}
              <span class="small mute">{facts}</span>
              {address && <small class="print-only">{address}</small>}
            </span>
          </label>
        </li>
      ))}
    </ul>
    {chosen && (
      <p class="chosen">
        {chosen} <b />
      </p>
    )}
    <p class="btns no-print">
      <button type="submit" class="btn">
        {make}
      </button>
    </p>
  </form>
);
