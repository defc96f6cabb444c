import type { ComponentChildren } from 'preact';
import { PageTitle } from './page-title.tsx';

interface SectionProps {
  id?: string;
  heading: string;
  lang?: string;
  intro?: string;
  small?: boolean;
  children: ComponentChildren;
}

/** A part of a page under its own heading. */
export const Section = ({ id, heading, lang, intro, small, children }: SectionProps) => (
  <section class="sec" id={id}>
    <div class="sec-head">
      <h2 class={small ? 'h-small' : undefined} lang={lang}>
        {heading}
      </h2>
      {intro && <p>{intro}</p>}
    </div>
    {children}
  </section>
);

/** What a page is about, in a sentence below its title. */
export const Lede = ({ text, lang }: { text: string; lang?: string | undefined }) => (
  <p class="lede" lang={lang}>
    {text}
  </p>
);

/** The head of a page: title, which part of a long list it is, one sentence, and room for numbers beside them. */
export const PageHead = ({
  title,
  part,
  description,
  children,
}: {
  title: { text: string; lang?: string };
  part?: string;
  description?: { text: string; lang?: string };
  children?: ComponentChildren;
}) => (
  <div class="page-head">
    <div class="page-title">
      <PageTitle {...title}>{part && <small>{part}</small>}</PageTitle>
      {description && <Lede {...description} />}
    </div>
    {children}
  </div>
);
