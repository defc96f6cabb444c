import type { FailingChoice, FailingSection, FailingView } from '../../src/views/failing.ts';
import { Basis } from './basis.tsx';
import { Anchor } from './links.tsx';
import { Section } from './section.tsx';

/** What waits for a course that somebody fails, in two tiers, and the earliest end. */
export const Failing = ({ tiers, nothing, end }: FailingView) => (
  <>
    {tiers.length > 0 && (
      <dl class="details">
        {tiers.map(({ heading, courses }) => (
          <div>
            <dt>{heading}</dt>
            {courses.map(({ move, ...link }) => (
              <dd>
                <Anchor link={link} /> <span class="small mute move">{move}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    )}
    <p>
      {nothing} <b>{end}</b>
    </p>
  </>
);

/** On a course page: what happens to who fails it. */
export const FailingPart = ({ id, heading, intro, entries, basis }: FailingSection) => (
  <Section id={id} heading={heading} intro={intro} small>
    {entries.map(({ tracks, ...its }) => (
      <div class="if-failed">
        <h3>
          {tracks.map((link, at) => (
            <>
              {at > 0 && ' · '}
              <Anchor link={link} />
            </>
          ))}
        </h3>
        <Failing {...its} />
      </div>
    ))}
    <p class="small mute">
      <b>{basis.lead}</b> {basis.text}
    </p>
  </Section>
);

/** On a track page: courses to choose from. Each leads to its page; a script draws it here. */
export const FailingCourses = ({ id, heading, intro, summary, courses, basis }: FailingChoice) => (
  <Section heading={heading} intro={intro} small id={id}>
    <details class="paths">
      <summary>{summary}</summary>
      <ul role="list">
        {courses.map(({ id: course, link, text }) => (
          <li>
            <p class="part-title" data-course={course}>
              <Anchor link={link} />
            </p>
            <p class="small mute">{text}</p>
          </li>
        ))}
      </ul>
    </details>
    <div id="if-failed" />
    <Basis {...basis} />
  </Section>
);
