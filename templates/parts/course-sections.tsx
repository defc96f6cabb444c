import type { CourseView } from '../../src/views/course.ts';
import type { LinkView } from '../../src/views/pieces.ts';
import { GridItem } from './choice.tsx';
import { FactValue, ShareBar } from './facts.tsx';
import { Anchor, Chips, Code, LinkList, Text } from './links.tsx';
import { Miniature } from './miniature.tsx';
import { Prose } from './prose.tsx';
import { Section } from './section.tsx';

type Part<Name extends keyof CourseView> = NonNullable<CourseView[Name]>;

/** Outcomes and themes. A single one is a paragraph: there is nothing to count. */
export const Numbered = ({ id, heading, items }: Part<'outcomes'>) => (
  <Section id={id} heading={heading} small>
    {items.length === 1 ? (
      <Prose {...items[0]} />
    ) : (
      <ol role="list" class="numbered">
        {items.map((item) => (
          <li>
            <Prose {...item} />
          </li>
        ))}
      </ol>
    )}
  </Section>
);

/** Rows of the course description that need room: methods, assessment, resources. */
export const Details = ({ id, heading, rows }: Part<'details'>) => (
  <Section id={id} heading={heading} small>
    <dl class="details">
      {rows.map(({ label, lang, items, prose = [] }) => (
        <div>
          <dt lang={lang}>{label}</dt>
          {items.map((item) => (
            <dd>
              {item.href ? <FactValue {...item} /> : <Text {...item} />}
              {item.percent !== undefined && <ShareBar percent={item.percent} />}
            </dd>
          ))}
          {prose.map((item) => (
            <dd>
              <Prose {...item} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </Section>
);

/** Courses named by this one, or plain words where nobody knows the course. */
export const References = ({
  id,
  heading,
  intro,
  items,
  paths = [],
}: Omit<Part<'needs'>, 'intro' | 'paths'> & { intro?: string; paths?: LinkView[] }) => (
  <Section id={id} heading={heading} intro={intro} small>
    <ul role="list" class="references">
      {items.map((item) => (
        <li>
          <FactValue {...item} />
        </li>
      ))}
    </ul>
    {paths.length > 0 && <LinkList links={paths} class="path-links" />}
  </Section>
);

/** Topics and tools lead to other courses. */
export const TagsAndTools = ({ id, heading, links, tools }: Part<'tags'>) => (
  <Section id={id} heading={heading} small>
    {links.length > 0 && <Chips links={links} />}
    {tools && (
      <p class="tools">
        <b>{tools.label}</b>{' '}
        {tools.items.map(({ text, href }, index) => (
          <>
            {index > 0 && tools.comma}
            {href ? <a href={href}>{text}</a> : <Text text={text} />}
          </>
        ))}
      </p>
    )}
  </Section>
);

/** Its semester, this course marked, and the neighbours on either side. */
export const Around = ({ id, heading, items, previous, next, label }: Part<'around'>) => (
  <Section id={id} heading={heading} small>
    {items.length > 0 && (
      <ol role="list" class="strip">
        {items.map((item) => (
          <GridItem {...item} />
        ))}
      </ol>
    )}
    {(previous || next) && (
      <nav class="neighbours" aria-label={label}>
        {previous && <Neighbour {...previous} rel="prev" />}
        {next && <Neighbour {...next} rel="next" />}
      </nav>
    )}
  </Section>
);

const Neighbour = ({
  code,
  label,
  href,
  lang,
  hreflang,
  hint,
  rel,
}: NonNullable<Part<'around'>['next']> & { rel: 'prev' | 'next' }) => (
  <a class={rel} rel={rel} href={href} hreflang={hreflang}>
    <small>{hint}</small>{' '}
    <span lang={lang}>
      <Code code={code} />
      {label}
    </span>
  </a>
);

/** The tracks that hold it, each drawn small with this course marked. */
export const PartOf = ({ id, heading, tracks }: Part<'partOf'>) => (
  <Section id={id} heading={heading} small>
    <ul role="list" class="part-of">
      {tracks.map(({ link, text, miniature }) => (
        <li>
          {miniature && <Miniature {...miniature} />}
          <div>
            <p class="part-title">
              <Anchor link={link} />
            </p>
            {text && <p class="small mute">{text}</p>}
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
