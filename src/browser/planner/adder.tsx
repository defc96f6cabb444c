import { useEffect, useState } from 'preact/hooks';
import { CourseRows } from '../../../templates/parts/course-rows.tsx';
import { Section } from '../../../templates/parts/section.tsx';
import { getOrThrow } from '../../get-or-throw.ts';
import type { Course } from '../../catalogue/model.ts';
import { inOrderOf } from '../../catalogue/order.ts';
import { planLedger } from '../../plan/ledger.ts';
import { withCourse, withoutCourse, withTerm } from '../../plan/plan.ts';
import type { FacetKind } from '../../catalogue/facets.ts';
import { filtered } from '../../search/facets.ts';
import type { Hit } from '../../search/engine.ts';
import { codedName } from '../../views/view-context.ts';
import { foundRow } from '../found-row.ts';
import { drawUnder } from '../in-place.ts';
import type { Change } from './change-words.ts';
import type { Narrowing, Planning, PlanStore } from './store.ts';
import { wayBack } from './plan-bar.tsx';

/** Courses shown at a time. */
const PAGE = 12;

interface AdderProps {
  planning: Planning;
  store: PlanStore;
  added: (id: string) => Change;
  removed: (id: string) => Change;
}

/**
 * Courses to add: by words, by period, by language, all of which the address holds. Those of the plan stay in the list,
 * and can be taken out there too; the button that somebody pressed stays where it is.
 */
export const Adder = ({ planning, store, added, removed }: AdderProps) => {
  const { data, courses, source, engine, context, describe } = planning;
  const { t, catalogue } = context;
  const { plan, narrowed } = store;
  const { q: query = '', period = '', language = '' } = narrowed;
  const exchange = narrowed.exchange === 'yes';
  const [most, setMost] = useState(PAGE);
  const [, redraw] = useState(0);
  const narrow = (change: Narrowing) => {
    setMost(PAGE);
    const all = Object.entries({ ...narrowed, ...change });
    store.narrow(Object.fromEntries(all.filter(([, value]) => value)));
  };

  const [answer, setAnswer] = useState<{ query: string; hits: Hit[] }>();
  useEffect(() => {
    let isStill = true;
    if (query.trim())
      void engine.search(query).then(
        ({ courses: hits }) => isStill && setAnswer({ query, hits }),
        () => isStill && setAnswer({ query, hits: [] }),
      );
    return () => {
      isStill = false;
    };
  }, [query]);
  // Until the next answer is there, the one before stays.
  const hits: (Pick<Hit, 'at' | 'words'> & Partial<Hit>)[] =
    query.trim() && answer ? answer.hits : data.courses.map((_, at) => ({ at, words: [] }));
  const chosen: [FacetKind, string][] = [
    ['period', period],
    ['language', language],
    ['exchange', exchange ? 'yes' : ''],
  ];
  const left = new Set(
    filtered(
      { courses, source },
      new Map(chosen.filter(([, value]) => value).map(([kind, value]) => [kind, new Set([value])])),
      hits.map(({ at }) => at),
    ),
  );
  const found = hits.filter(({ at }) => left.has(at));
  const shown = found.slice(0, most);
  const places = shown.map(({ at }) => at).join();
  useEffect(() => {
    void describe(shown.map(({ at }) => at)).then(() => redraw((n) => n + 1));
  }, [places]);

  const inPlan = new Set(
    planLedger(plan, catalogue, context.periodsOf).courses.map(({ id }) => id),
  );
  /** A course that is taught in the period somebody looks at is meant for that one. */
  const withTheCourse = (course: Course) => {
    const next = withCourse(plan, course.id, catalogue);
    return course.terms.includes(period) ? withTerm(next, course, period) : next;
  };
  const toggle = (button: HTMLElement, course: Course) => {
    const { id } = course;
    const isIn = inPlan.has(id);
    drawUnder(
      button,
      () =>
        isIn
          ? store.change(withoutCourse(plan, id), removed(id))
          : store.change(withTheCourse(course), added(id)),
      { next: () => undefined, fallback: wayBack },
    );
  };
  const named = courses.flatMap((course) =>
    source.periodsOf(course).map((id) => [id, context.periodName(id, course).text] as const),
  );
  const names = new Map(named);
  const periods = inOrderOf(source.terms, [...names.keys()]).map(
    (id) => [id, getOrThrow(names, id)] as const,
  );
  const hasExchange = courses.some((course) => course.exchange);
  return (
    <Section heading={t.plan.addHeading} intro={t.plan.addIntro} small id="add">
      <details class="adder no-print" open={!plan.track || Object.keys(narrowed).length > 0}>
        <summary>{t.plan.findCourses}</summary>
        <div class="fields">
          <p class="field">
            <label for="add-query">{t.search.label}</label>
            <input
              type="search"
              id="add-query"
              autocomplete="off"
              value={query}
              onInput={({ currentTarget }) => narrow({ q: currentTarget.value })}
            />
          </p>
          <p class="field">
            <label for="add-period">{t.plan.period}</label>
            <select
              id="add-period"
              onChange={({ currentTarget }) => narrow({ period: currentTarget.value })}
            >
              <option value="">{t.plan.anyPeriod}</option>
              {periods.map(([id, name]) => (
                <option key={id} value={id} selected={id === period}>
                  {name}
                </option>
              ))}
            </select>
          </p>
          <p class="field">
            <label for="add-language">{t.find.kinds.language}</label>
            <select
              id="add-language"
              onChange={({ currentTarget }) => narrow({ language: currentTarget.value })}
            >
              <option value="">{t.plan.anyLanguage}</option>
              {[...new Set(courses.flatMap((course) => course.languages))].sort().map((code) => (
                <option key={code} value={code} selected={code === language}>
                  {t.languageName(code)}
                </option>
              ))}
            </select>
          </p>
          {hasExchange && (
            <label class="facet-value">
              <input
                type="checkbox"
                checked={exchange}
                onChange={() => narrow({ exchange: exchange ? '' : 'yes' })}
              />
              {t.plan.onlyExchange}
            </label>
          )}
        </div>
        <p class="count" role="status">
          {found.length > 0 ? t.find.hits({ count: found.length }) : t.plan.noneToAdd}
        </p>
        <CourseRows
          courses={shown.map((hit) => foundRow(planning, hit))}
          action={(_, index) => {
            const course = courses[shown[index].at];
            const title = codedName(course, context).text;
            const isIn = inPlan.has(course.id);
            return (
              <p class="row-action">
                <button
                  type="button"
                  class={isIn ? 'btn ghost' : 'btn'}
                  aria-label={
                    isIn ? t.plan.takeOut({ course: title }) : t.plan.addCourse({ course: title })
                  }
                  onClick={({ currentTarget }) => toggle(currentTarget, course)}
                >
                  {isIn ? t.plan.out : t.plan.add}
                </button>{' '}
                {isIn && <span class="small mute">{t.plan.inPlan}</span>}
              </p>
            );
          }}
        />
        {found.length > most && (
          <button type="button" class="btn ghost" onClick={() => setMost(most + PAGE * 3)}>
            {t.plan.moreCourses({ count: found.length - most })}
          </button>
        )}
      </details>
    </Section>
  );
};
