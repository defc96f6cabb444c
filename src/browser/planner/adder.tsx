import { useEffect, useState } from 'preact/hooks';
import { CourseRows } from '../../../templates/parts/course-rows.tsx';
import { Section } from '../../../templates/parts/section.tsx';
import { getOrThrow } from '../../get-or-throw.ts';
import { coursesOf } from '../../catalogue/ledger.ts';
import { inOrderOf } from '../../catalogue/order.ts';
import { planLedger, type Plan } from '../../plan/plan.ts';
import type { FacetKind } from '../../catalogue/facets.ts';
import { filtered } from '../../search/facets.ts';
import type { Hit } from '../../search/engine.ts';
import { foundRow } from '../found-row.ts';
import type { Planning } from './store.ts';

/** Courses shown at a time. */
const PAGE = 12;

interface AdderProps {
  planning: Planning;
  plan: Plan;
  isOpen: boolean;
  add: (id: string) => void;
  remove: (id: string) => void;
}

/** Courses to add: by words, by period, by language. Those of the plan stay in the list, marked. */
export const Adder = ({ planning, plan, isOpen, add, remove }: AdderProps) => {
  const { data, courses, source, engine, context, describe } = planning;
  const { t, catalogue } = context;
  const [query, setQuery] = useState('');
  const [period, setPeriod] = useState('');
  const [language, setLanguage] = useState('');
  const [exchange, setExchange] = useState(false);
  const [most, setMost] = useState(PAGE);
  const [, redraw] = useState(0);

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
    coursesOf(planLedger(plan, catalogue, context.periodNames).semesters).map(({ id }) => id),
  );
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
      <details class="adder no-print" open={isOpen}>
        <summary>{t.plan.findCourses}</summary>
        <div class="fields">
          <p class="field">
            <label for="add-query">{t.search.label}</label>
            <input
              type="search"
              id="add-query"
              autocomplete="off"
              value={query}
              onInput={({ currentTarget }) => {
                setQuery(currentTarget.value);
                setMost(PAGE);
              }}
            />
          </p>
          <p class="field">
            <label for="add-period">{t.plan.period}</label>
            <select
              id="add-period"
              onChange={({ currentTarget }) => setPeriod(currentTarget.value)}
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
              onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
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
              <input type="checkbox" checked={exchange} onChange={() => setExchange(!exchange)} />
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
            const { id } = courses[shown[index].at];
            const title = context.name(courses[shown[index].at]).text;
            const isAdded = plan.added.includes(id);
            if (inPlan.has(id) && !isAdded)
              return <span class="row-action mute">{t.plan.inPlan}</span>;
            return (
              <button
                type="button"
                class={isAdded ? 'btn ghost row-action' : 'btn row-action'}
                aria-label={
                  isAdded ? t.plan.takeOut({ course: title }) : t.plan.addCourse({ course: title })
                }
                onClick={() => (isAdded ? remove(id) : add(id))}
              >
                {isAdded ? t.plan.out : t.plan.add}
              </button>
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
