import type { ComponentChildren } from 'preact';
import type { CourseRowView } from '../../src/views/pieces.ts';
import { Code, Text } from './links.tsx';
import { marked } from './marked.tsx';

/**
 * Courses below each other. `comparable`: each may be ticked for comparison; `level`: titles are headings of it;
 * `action`: what may be done with each.
 */
export const CourseRows = ({
  courses,
  comparable,
  level,
  action,
}: {
  courses: CourseRowView[];
  comparable?: boolean;
  level?: 2 | 3;
  action?: (course: CourseRowView, index: number) => ComponentChildren;
}) => (
  <ul role="list" class="rows">
    {courses.map((course, index) => (
      <CourseRow
        key={course.href}
        {...course}
        level={level}
        compare={comparable ? course.compare : undefined}
        action={action?.(course, index)}
      />
    ))}
  </ul>
);

/** A course as an entry of a list. */
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
  pillar,
  className,
  facts,
  tagLine,
  marks,
  found,
  compare,
  level,
  action,
}: CourseRowView & { level?: 2 | 3 | undefined; action?: ComponentChildren }) => (
  <li class={`row ${className}`} id={id}>
    <i class="weave" aria-hidden="true" />
    <div class="row-text">
      <RowTitle level={level}>
        <a href={href} lang={lang} hreflang={hreflang}>
          <Code code={code} />
          {marked(title, marks, lang)}
        </a>
        {note && <span class="small mute"> ({note})</span>}
      </RowTitle>
      {description && (
        <p class="row-about" lang={description.lang}>
          {marked(description.text, marks, description.lang)}
        </p>
      )}
      {found && <p class="row-found small">{found}</p>}
      <p class="row-facts">
        <span class="pillar-name" lang={pillar.lang}>
          {pillar.text}
        </span>
        {facts.map((fact) => (
          <>
            {' '}
            <span>
              <Text {...fact} />
            </span>
          </>
        ))}
        {tagLine && (
          <>
            {' '}
            <span>{marked(tagLine, marks)}</span>
          </>
        )}
      </p>
    </div>
    <p class="row-credits">
      {credits} <small>{creditsWord}</small>
    </p>
    {action}
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
  </li>
);

/** The title of an entry: a heading in a list that somebody goes through for one. */
const RowTitle = ({
  level,
  children,
}: {
  level: 2 | 3 | undefined;
  children: ComponentChildren;
}) => {
  if (level === 2) return <h2 class="row-title">{children}</h2>;
  return level === 3 ? <h3 class="row-title">{children}</h3> : <p class="row-title">{children}</p>;
};
