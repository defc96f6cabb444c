import type { ComponentChildren } from 'preact';
import type { CourseRowView } from '../../src/views/pieces.ts';
import { AddButton } from './add-button.tsx';
import { Code, Text } from './links.tsx';
import { marked } from './marked.tsx';

/** Courses below each other. `comparable`: each may be ticked for comparison; `action`: what may be done with each. */
export const CourseRows = ({
  courses,
  comparable,
  action,
}: {
  courses: CourseRowView[];
  comparable?: boolean;
  action?: (course: CourseRowView, index: number) => ComponentChildren;
}) => (
  <ul role="list" class="rows">
    {courses.map((course, index) => (
      <CourseRow
        key={course.href}
        {...course}
        compare={comparable ? course.compare : undefined}
        add={comparable ? course.add : undefined}
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
  add,
  action,
}: CourseRowView & { action?: ComponentChildren }) => (
  <li class={`row ${className}`} id={id}>
    <i class="weave" aria-hidden="true" />
    <div class="row-text">
      <p class="row-title">
        <a href={href} lang={lang} hreflang={hreflang}>
          <Code code={code} />
          {marked(title, marks, lang)}
        </a>
        {note && <span class="small mute"> ({note})</span>}
      </p>
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
    {add && <AddButton {...add} class="row-add" />}
  </li>
);
