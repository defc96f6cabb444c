import type { PathsView } from '../../src/views/paths.ts';
import { Code } from './links.tsx';
import { Section } from './section.tsx';

/** What builds on what: for each course the way to it, folded until somebody asks or follows a link to it. */
export const Paths = ({ heading, intro, summary, paths }: PathsView) => (
  <Section heading={heading} intro={intro} small id="paths">
    <details class="paths">
      <summary>{summary}</summary>
      <ul role="list">
        {paths.map(({ id, course, steps }) => (
          <li id={id}>
            <p class="part-title">
              <a href={course.href} lang={course.lang} hreflang={course.hreflang}>
                <Code code={course.code} />
                {course.label}
              </a>
            </p>
            <ol role="list" class="steps">
              {steps.map(({ code, label, href, lang, hreflang, semester }) => (
                <li>
                  <a href={href} lang={lang} hreflang={hreflang}>
                    <Code code={code} />
                    {label}
                  </a>{' '}
                  <small class="mute">{semester}</small>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </details>
  </Section>
);
