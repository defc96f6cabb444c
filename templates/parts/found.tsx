import type { CourseRowView } from '../../src/views/pieces.ts';
import { CourseRows } from './course-rows.tsx';

/** What is called as somebody asked, and is no course. */
interface MeantView {
  kind: string;
  title: string;
  lang?: string | undefined;
  href: string;
  detail: string;
}

/** Tracks, jobs, topics and the like above the courses that were found. */
export const Meant = ({ label, items }: { label: string; items: readonly MeantView[] }) => (
  <ul role="list" class="meant" aria-label={label}>
    {items.map(({ kind, title, lang, href, detail }) => (
      <li key={`${kind} ${href} ${title}`}>
        <a href={href}>
          <small>{kind}</small> <span lang={lang}>{title}</span> <small>{detail}</small>
        </a>
      </li>
    ))}
  </ul>
);

/** Words to ask for instead. */
export const Nearest = ({
  label,
  words,
  ask,
}: {
  label: string;
  words: readonly { word: string; href: string }[];
  ask: (word: string) => void;
}) => (
  <div class="nearest">
    <p>{label}</p>
    <ul role="list" class="chips">
      {words.map(({ word, href }) => (
        <li key={word}>
          <a
            class="chip"
            href={href}
            onClick={(event) => {
              event.preventDefault();
              ask(word);
            }}
          >
            {word}
          </a>
        </li>
      ))}
    </ul>
  </div>
);

export interface FoundGroup {
  id: string;
  /** Nothing, where there is one group and nothing to say of it. */
  heading?: string | undefined;
  count: number;
  courses: CourseRowView[];
}

/** Courses that were found, under where the words stand. */
export const FoundGroups = ({ groups }: { groups: readonly FoundGroup[] }) => (
  <>
    {groups.map(({ id, heading, count, courses }) => (
      <section key={id} class="found-group">
        {heading && (
          <h2>
            {heading} <small>{count}</small>
          </h2>
        )}
        <CourseRows courses={courses} comparable level={heading ? 3 : 2} />
      </section>
    ))}
  </>
);
