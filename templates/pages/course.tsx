import type { CourseView } from '../../src/views/course.ts';
import { Layout } from '../layout.tsx';
import { ComparisonTable } from '../parts/comparison.tsx';
import {
  Around,
  Details,
  Numbered,
  PartOf,
  References,
  TagsAndTools,
} from '../parts/course-sections.tsx';
import { Facts } from '../parts/facts.tsx';
import { Anchor, Chips, LinkList } from '../parts/links.tsx';
import { Notice } from '../parts/pieces.tsx';
import { Picture } from '../parts/picture.tsx';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';

/** /courses/<id>/ */
export const CoursePage = (view: CourseView) => (
  <Layout shell={view.shell} bodyClass="course" tone={view.className}>
    <article class={view.className}>
      <header class="course-head">
        <div class="wrap">
          <h1 lang={view.title.lang}>{view.title.text}</h1>
          {view.description && (
            <p class="lede" lang={view.description.lang}>
              {view.description.text}
            </p>
          )}
        </div>
        <i class={`weave ${view.className}`} aria-hidden="true" />
      </header>
      <div class="wrap course-body">
        <Label {...view} />
        <div class="course-text">
          {view.notice && <Notice text={view.notice} />}
          <Sections {...view} />
          <Colophon {...view.colophon} />
        </div>
      </div>
    </article>
  </Layout>
);

/** The facts, first: beside the text on a wide screen, before it on phones and paper. */
const Label = ({ credits, factsLabel, facts, contents }: CourseView) => (
  <aside aria-label={factsLabel}>
    <div class="label">
      <p class="label-credits">
        <span class="big">{credits.value}</span> <span class="small mute">{credits.label}</span>
      </p>
      <Facts facts={facts} />
    </div>
    {contents && (
      <nav class="contents" aria-label={contents.heading}>
        <p class="mute small" aria-hidden="true">
          {contents.heading}
        </p>
        <LinkList links={contents.links} />
      </nav>
    )}
  </aside>
);

const Sections = ({
  picture,
  body,
  outcomes,
  themes,
  details,
  choice,
  alternates,
  needs,
  leadsTo,
  tags,
  around,
  partOf,
}: CourseView) => (
  <>
    {picture && <Picture {...picture} />}
    {body && <Prose {...body} />}
    {outcomes && <Numbered {...outcomes} />}
    {themes && <Numbered {...themes} />}
    {details && <Details {...details} />}
    {choice && (
      <Section id={choice.id} heading={choice.heading} intro={choice.intro} small>
        <ComparisonTable {...choice} />
        <p class="no-print after-table">
          <Anchor link={choice.more} />
        </p>
      </Section>
    )}
    {alternates && <References {...alternates} />}
    {needs && <References {...needs} />}
    {leadsTo && (
      <Section id={leadsTo.id} heading={leadsTo.heading} small>
        <Chips links={leadsTo.links} />
      </Section>
    )}
    <TagsAndTools {...tags} />
    {around && <Around {...around} />}
    {partOf && <PartOf {...partOf} />}
  </>
);

/** When it was changed, where to change it, in which languages it can be read. */
const Colophon = ({ updated, edit, versions }: CourseView['colophon']) => (
  <div class="colophon">
    {updated && (
      <p>
        {updated.label} <time datetime={updated.datetime}>{updated.text}</time>
      </p>
    )}
    {versions.map((link) => (
      <p>
        <Anchor link={link} />
      </p>
    ))}
    {edit && (
      <p class="no-print">
        <Anchor link={edit} />
      </p>
    )}
  </div>
);
