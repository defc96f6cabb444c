import type { ComponentChildren } from 'preact';
import type { CourseRowView, RowFactView } from '../../src/views/pieces.ts';
import { Tool } from '../tools.ts';
import { AddButton } from './add-button.tsx';
import { Code, Text } from './links.tsx';
import { marked } from './marked.tsx';

/** Level of the heading that the title of a course is. */
export type Level = 2 | 3 | 4;

/**
 * Courses below each other. `comparable`: each may be ticked for comparison; `action`: what may be done with each;
 * `level`: titles are headings.
 */
export const CourseRows = ({
  courses,
  comparable,
  level,
  action,
}: {
  courses: CourseRowView[];
  comparable?: boolean;
  action?: (course: CourseRowView, index: number) => ComponentChildren;
  level?: Level;
}) => (
  <div {...columnsOf(courses, action ? 'with-action' : '')}>
    <ul role="list" class="rows">
      {courses.map((course, index) => (
        <CourseRow
          key={course.href}
          {...course}
          level={level}
          compare={comparable ? course.compare : undefined}
          add={comparable ? course.add : undefined}
          action={action?.(course, index)}
        />
      ))}
    </ul>
  </div>
);

/** Attributes of a list: which columns none of its courses fills, and how many terms have one. */
export function columnsOf(
  courses: readonly CourseRowView[],
  more = '',
): { class: string; style?: string } {
  const has = (place: RowFactView['place']) =>
    courses.some(({ facts }) => facts.some((fact) => fact.place === place));
  const inTerms = courses.find(({ terms }) => terms)?.terms;
  const classes = [
    'lines',
    courses.some(({ pillar }) => pillar.text) ? '' : 'no-pillar',
    inTerms ? 'by-term' : '',
    inTerms || has('when') ? '' : 'no-when',
    has('language') ? '' : 'no-language',
    more,
  ];
  return {
    class: classes.filter(Boolean).join(' '),
    ...(inTerms ? { style: `--terms:${inTerms.length}` } : {}),
  };
}

/** A course on one line, and on demand what it is about. */
export const CourseRow = ({
  id,
  code,
  title,
  href,
  lang,
  hreflang,
  note,
  description,
  credits,
  creditsWord,
  rows,
  pillar,
  className,
  terms,
  facts,
  moreLabel,
  tagLine,
  marks,
  found,
  compare,
  level,
  add,
  action,
}: CourseRowView & { level?: Level | undefined; action?: ComponentChildren }) => {
  const Title: 'p' | 'h2' | 'h3' | 'h4' = level ? `h${level}` : 'p';
  const of = (place: RowFactView['place']) => facts.filter((fact) => fact.place === place);
  const notes = of('note');
  const language = of('language');
  const more = of('more');
  return (
    <li class={pillar.text ? `row ${className}` : 'row'} id={id}>
      <Title class="row-title">
        <a href={href} hreflang={hreflang}>
          <Code code={code} />
          <span lang={lang}>{marked(title, marks, lang)}</span>
        </a>
        {note && <span class="small mute"> ({note})</span>}
        {notes.length > 0 && <Facts facts={notes} class="row-note" />}{' '}
        {found && <span class="row-note">{found}</span>}
      </Title>
      <p class="row-facts">
        <span class="row-credits">
          {rows && <i class="thread" style={`--rows:${rows}`} />}
          {credits} <small>{creditsWord}</small>
        </span>
        {pillar.text && (
          <span class="pillar-name" lang={pillar.lang}>
            {pillar.text}
          </span>
        )}
        <When facts={of('when')} terms={terms} />
        {language.length > 0 && <Facts facts={language} class="row-language" />}
      </p>
      {action}
      <Tool>
        {compare && (
          <label class="row-compare">
            <input
              type="checkbox"
              name="c"
              value={compare.value}
              form="comparing"
              aria-label={compare.label}
            />
            {compare.short}
          </label>
        )}
        {add && <AddButton {...add} class="row-add" />}
      </Tool>
      {(description ?? tagLine) && (
        <details class="row-more">
          <summary aria-label={moreLabel} />
          {description && (
            <p class="row-about" lang={description.lang}>
              {marked(description.text, marks, description.lang)}
            </p>
          )}
          {(more.length > 0 || tagLine) && (
            <p class="row-tags">
              {more.length > 0 && <Facts facts={more} />}{' '}
              {tagLine && <span>{marked(tagLine, marks)}</span>}
            </p>
          )}
        </details>
      )}
    </li>
  );
};

/** Words beside each other. */
const Facts = ({ facts, class: className }: { facts: RowFactView[]; class?: string }) => (
  <span class={className}>
    {facts.map((fact, index) => (
      <>
        {index > 0 && ', '}
        <Text text={fact.text} lang={fact.lang} />
      </>
    ))}
  </span>
);

/** When a course is taught: in words, and where terms have a column each, as marks. */
const When = ({ facts, terms }: { facts: RowFactView[]; terms: boolean[] | undefined }) =>
  facts.length > 0 || terms ? (
    <span class="row-when">
      {facts.length > 0 && <Facts facts={facts} />}
      {terms && (
        <span class="terms">
          {terms.map((isOn, index) => isOn && <i style={`--at:${index + 1}`} />)}
        </span>
      )}
    </span>
  ) : null;
