import type { LinkView, TextView } from '../../src/views/pieces.ts';
import { Anchor } from './links.tsx';

interface Titled {
  heading: string;
  items: TextView[];
}

/** Something a reader must know first: “not offered now”. */
export const Notice = ({ text }: { text: string }) => <p class="notice">{text}</p>;

/** Professions, large; with a page of their own where they have one. */
export const Careers = ({
  heading,
  items,
}: {
  heading: string;
  items: (TextView & { href?: string })[];
}) => (
  <section>
    <h2 class="h-small">{heading}</h2>
    <ul role="list" class="careers">
      {items.map(({ text, lang, href }) => (
        <li lang={href ? undefined : lang}>
          {href ? (
            <a href={href} lang={lang}>
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  </section>
);

/** What a student can do afterwards. */
export const Outcomes = ({ heading, items }: Titled) => (
  <section>
    <h2 class="h-small">{heading}</h2>
    <ul role="list" class="marks">
      {items.map(({ text, lang }) => (
        <li lang={lang}>{text}</li>
      ))}
    </ul>
  </section>
);

/** For staff and for readers who see a mistake. */
export const EditLink = (link: LinkView) => (
  <p class="colophon no-print">
    <Anchor link={link} />
  </p>
);
