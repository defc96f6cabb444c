import type { CourseListView, CourseRowView } from '../../src/views/pieces.ts';
import { Text } from './links.tsx';

/** Courses below each other, with a heading where the list has one. `level` is that heading's. */
export const CourseList = ({ heading, id, intro, courses, level }: CourseListView & { level: 2 | 3 }) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="course-list" id={id}>
      {heading && <Heading class="h-small">{heading}</Heading>}
      {intro && <p class="mute">{intro}</p>}
      <CourseRows courses={courses} />
    </section>
  );
};

/** Only the rows. */
export const CourseRows = ({ courses }: { courses: CourseRowView[] }) => (
  <ul role="list" class="rows">
    {courses.map((course) => (
      <CourseRow {...course} />
    ))}
  </ul>
);

const CourseRow = ({ id, title, href, lang, hreflang, note, description, credits, creditsWord, pillar, className, facts, tags }: CourseRowView) => (
  <li class={`row ${className}`} id={id}>
    <i class="weave" aria-hidden="true" />
    <div class="row-text">
      <p class="row-title">
        <a href={href} lang={lang} hreflang={hreflang}>{title}</a>
        {note && <span class="small mute"> ({note})</span>}
      </p>
      {description && <p class="row-about" lang={description.lang}>{description.text}</p>}
      <p class="row-facts">
        <span class="pillar-name" lang={pillar.lang}>{pillar.text}</span>
        {facts.map((fact) => (
          <> <span><Text {...fact} /></span></>
        ))}
        {tags.length > 0 && <> <span>{tags.join(', ')}</span></>}
      </p>
    </div>
    <p class="row-credits">{credits} <small>{creditsWord}</small></p>
  </li>
);
