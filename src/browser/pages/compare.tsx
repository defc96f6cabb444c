// /compare/?c=a&c=b: the table takes the place of the words that stand there without it; ?t=a&t=b: two tracks.
import { pageData, pageElement } from '../page-element.ts';
import { render } from 'preact';
import { apiPath } from '../../catalogue/addresses.ts';
import type { Course } from '../../catalogue/model.ts';
import { grouped } from '../../grouped.ts';
import { Comparison } from '../../../templates/parts/comparison.tsx';
import { Code } from '../../../templates/parts/links.tsx';
import { urlsFor } from '../../views/urls.ts';
import { codedName, type SharedContext } from '../../views/view-context.ts';
import { compareHref, comparisonView, MOST_COMPARED as MOST } from '../../views/comparison.ts';
import { sayFailed } from '../failed.ts';
import { focusNear } from '../focus.ts';
import { withTexts } from '../course-texts.ts';
import { loadPlanning } from '../load.ts';
import { askedTracks, comparedTracks, ComparedTracks } from '../two-tracks.tsx';

const host = pageElement('#compare');

/** What the page is about: courses, or tracks. */
function head(title: string, intro: string): void {
  pageElement('h1').textContent = title;
  pageElement('.lede').textContent = intro;
}

async function start(): Promise<void> {
  const { context, courses, data, describe } = await loadPlanning(
    pageData(host, 'search'),
    pageData(host, 'plan'),
  );
  const { t, catalogue } = context;
  const urls = urlsFor(data, data.languages[0]);
  const read = () => [...new Set(new URLSearchParams(location.search).getAll('c'))];
  const go = (ids: readonly string[]) => {
    history.pushState(null, '', ids.length > 0 ? compareHref(context, ids) : location.pathname);
    return show();
  };
  const showTracks = (tracks: readonly string[]) => {
    const goTo = (address: string) => {
      history.pushState(null, '', address);
      void show();
    };
    const two = comparedTracks(context, tracks);
    head(two?.title ?? t.decide.pairs, t.decide.pairsIntro);
    render(<ComparedTracks {...{ context, two, asked: tracks, go: goTo }} />, host);
  };
  const show = async () => {
    const tracks = askedTracks(location.search);
    if (tracks.length > 0) {
      showTracks(tracks);
      return;
    }
    head(t.compare.title, t.compare.intro);
    const asked = read();
    const known = asked.flatMap((id) => catalogue.courseById.get(id) ?? []);
    const unknown = asked.filter((id) => !catalogue.courseById.has(id));
    const shown = known.slice(0, MOST);
    const [compared] = await Promise.all([
      Promise.all(shown.map((course) => withTexts(course, urls.api(apiPath.course(course.id))))),
      describe(shown.map((course) => courses.indexOf(course))),
    ]);
    if (String(read()) !== String(asked)) return; // somebody went on meanwhile
    const rest = courses.filter((course) => !shown.includes(course));
    render(
      <div class="comparing">
        {unknown.map((id) => (
          <p class="notice">{t.compare.unknown({ id })}</p>
        ))}
        {known.length > MOST && <p class="notice">{t.compare.tooMany}</p>}
        <p role="status">
          {shown.length < 2 ? t.compare.tooFew : t.courseCount({ count: shown.length })}
        </p>
        <ul role="list" class="chips no-print">
          {shown.map((course) => {
            const { text, lang } = context.name(course);
            const isTwin = shown.some((it) => it !== course && context.name(it).text === text);
            return (
              <li key={course.id}>
                <button
                  type="button"
                  class="chip"
                  aria-label={t.compare.takeAway({
                    course:
                      isTwin && course.codes.length === 0
                        ? t.series([text, context.semesterName(course)])
                        : codedName(course, context).text,
                  })}
                  onClick={() =>
                    void go(shown.filter((it) => it !== course).map(({ id }) => id)).then(() =>
                      focusNear('#compare-add'),
                    )
                  }
                >
                  <Code code={course.codes[0]} />
                  <span lang={lang}>{text}</span> <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
        {shown.length < MOST && (
          <p class="field no-print">
            <label for="compare-add">{t.compare.add}</label>
            <select
              id="compare-add"
              value=""
              onChange={({ currentTarget }) => {
                if (currentTarget.value)
                  void go([...shown.map(({ id }) => id), currentTarget.value]);
              }}
            >
              <option value="" selected>
                {t.compare.choose}
              </option>
              {[...grouped(rest, ({ programme }) => programme)].map(([programme, own]) => {
                const label = t.isolated(context.programmeName(programme).text);
                return (
                  <optgroup key={programme} label={label}>
                    {own.map((course) => (
                      <CourseOption key={course.id} course={course} context={context} />
                    ))}
                  </optgroup>
                );
              })}
            </select>
          </p>
        )}
        {shown.length > 0 && <Comparison {...comparisonView(context, compared)} />}
      </div>,
      host,
    );
  };
  host.replaceChildren();
  addEventListener('popstate', () => void show());
  await show();
}

/** A course in the list of those that can be added. */
function CourseOption({ course, context }: { course: Course; context: SharedContext }) {
  const { text, lang } = codedName(course, context);
  const name = context.t.isolated(text);
  const semester = context.semesterName(course);
  return (
    <option value={course.id} lang={lang}>
      {semester ? `${name} (${semester})` : name}
    </option>
  );
}

start().catch(() => sayFailed(host, (t) => t.compare.failed));
