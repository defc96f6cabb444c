import type { CourseView } from '../../src/views/course.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { AddButton } from '../parts/add-button.tsx';
import { Comparison } from '../parts/comparison.tsx';
import {
  Around,
  Details,
  Numbered,
  PartOf,
  References,
  TagsAndTools,
} from '../parts/course-sections.tsx';
import { FailingPart } from '../parts/failing.tsx';
import { Anchor, Chips } from '../parts/links.tsx';
import { Notice } from '../parts/pieces.tsx';
import { Picture } from '../parts/picture.tsx';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';
import { Tool } from '../tools.ts';

/** /courses/<id>/ */
export const CoursePage = (view: CourseView) => (
  <Layout shell={view.shell} bodyClass="course" tone={view.className}>
    <article class={view.className}>
      <Part.CourseIntro {...view} />
      <div class="wrap course-body">
        <Part.CourseFacts {...view} />
        <div class="course-text">
          <Part.BeforeCourse {...view} />
          <Tool>
            {view.add && (
              <p class="no-print">
                <AddButton {...view.add} class="add-large" />
              </p>
            )}
          </Tool>
          {view.notice && <CourseNotice {...view.notice} />}
          <Sections {...view} />
          <Part.AfterCourse {...view} />
          <Colophon {...view.colophon} />
        </div>
      </div>
    </article>
  </Layout>
);

/** That it is not offered, and what took its place. */
const CourseNotice = ({ text, instead }: NonNullable<CourseView['notice']>) => (
  <>
    <Notice text={text} />
    {instead && <References {...instead} />}
  </>
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
  failing,
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
        <Comparison {...choice} />
        <Tool>
          <p class="no-print after-table">
            <Anchor link={choice.more} />
          </p>
        </Tool>
      </Section>
    )}
    {alternates && <References {...alternates} />}
    {needs && <References {...needs} />}
    {leadsTo && (
      <Section id={leadsTo.id} heading={leadsTo.heading} small>
        <Chips links={leadsTo.links} />
      </Section>
    )}
    {failing && <FailingPart {...failing} />}
    {tags && <TagsAndTools {...tags} />}
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
