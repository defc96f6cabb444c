/* Draws what a form has as the page that students read, beside the form. */
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { previewOf, type FormPreview, type PreviewWords } from '../views/form-preview.ts';
import { CourseFacts } from '../../templates/parts/course-facts.tsx';
import { Details, Numbered } from '../../templates/parts/course-sections.tsx';
import { CourseIntro } from '../../templates/parts/intros.tsx';
import { Notice } from '../../templates/parts/pieces.tsx';
import { PageHead } from '../../templates/parts/section.tsx';

/** The page of a course around its text, as HTML. */
export interface CourseFrame {
  className: string;
  head: string;
  facts: string;
  /** Before the text, and after it. */
  before: string;
  after: string;
}

const html = (element: VNode | undefined): string => (element ? renderToString(element) : '');

/** The page of a course with the values of a form. */
export function courseFrame(
  words: PreviewWords,
  values: Readonly<Record<string, unknown>>,
): CourseFrame {
  const view: FormPreview = previewOf(words, values);
  return {
    className: view.className,
    head: html(<CourseIntro {...view} />),
    facts: html(<CourseFacts {...view} />),
    before: html(view.notice === undefined ? undefined : <Notice text={view.notice} />),
    after: html(
      <>
        {view.outcomes && <Numbered {...view.outcomes} />}
        {view.details && <Details {...view.details} />}
      </>,
    ),
  };
}

/** The head of any other page. */
export const pageHead = (values: Readonly<Record<string, unknown>>): string => {
  const { title = '', description } = values;
  return html(
    <PageHead
      title={{ text: String(title) }}
      {...(description ? { description: { text: String(description) } } : {})}
    />,
  );
};
