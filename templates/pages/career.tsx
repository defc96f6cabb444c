import type { CareerStepView, CareerView, MarkedView } from '../../src/views/career.ts';
import { Layout } from '../layout.tsx';
import { Basis } from '../parts/basis.tsx';
import { Anchor, Chips, Code } from '../parts/links.tsx';
import { Miniature } from '../parts/miniature.tsx';
import { PageHead, Section } from '../parts/section.tsx';

/** /careers/<id>/ */
export const CareerPage = ({ shell, title, lead, ways, tracks, near, basis }: CareerView) => (
  <Layout shell={shell} bodyClass="job-page">
    <div class="wrap">
      <PageHead title={title} description={{ text: lead }} />
      {ways.map((way) => (
        <Way {...way} />
      ))}
      <Section heading={tracks.heading} small>
        <div class="two-lists">
          {tracks.items.map(({ link, facts, able }) => (
            <div>
              <h3>
                <Anchor link={link} />
              </h3>
              <p class="small mute">{facts}</p>
              {able && (
                <>
                  <p class="small mute">{able.label}</p>
                  <ul role="list" class="marks">
                    {able.outcomes.map(({ text, lang }) => (
                      <li lang={lang}>{text}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          ))}
        </div>
      </Section>
      {near && (
        <Section heading={near.heading} small>
          <Chips links={near.links} />
        </Section>
      )}
      <Basis {...basis} />
    </div>
  </Layout>
);

const Way = ({ id, heading, intro, steps, figure, silent }: CareerView['ways'][number]) => (
  <Section heading={heading} id={id} {...(silent ? {} : { intro })}>
    {silent && (
      <div class="nothing">
        <p>
          <b>{silent.text}</b>
        </p>
        <p>{silent.hint}</p>
      </div>
    )}
    {steps.length > 0 && (
      <div class="job-split">
        <ol role="list" class="way">
          {steps.map((step) => (
            <Step {...step} />
          ))}
        </ol>
        {figure && (
          <figure class="job">
            <Miniature {...figure.miniature} />
            <figcaption>{figure.caption}</figcaption>
          </figure>
        )}
      </div>
    )}
  </Section>
);

const Step = ({ course, title, facts, className, quote, source }: CareerStepView) => (
  <li class={className}>
    <i class="weave" aria-hidden="true" />
    <div class="way-text">
      <p class="way-head">
        {title ? (
          <a href={course.href} lang={course.lang} hreflang={course.hreflang}>
            <Code code={course.code} />
            <Marked {...title} />
          </a>
        ) : (
          <Anchor link={course} />
        )}
        {facts.map((fact) => (
          <>
            {' '}
            <span>{fact}</span>
          </>
        ))}
      </p>
      {quote && (
        <blockquote class="quote" lang={quote.lang}>
          <Marked before={quote.before} mark={quote.mark} after={quote.after} />
        </blockquote>
      )}
      <p class="quote-of">
        <Anchor link={source} />
      </p>
    </div>
  </li>
);

const Marked = ({ before, mark, after, lang }: MarkedView) => (
  <span lang={lang}>
    {before}
    {mark && <mark>{mark}</mark>}
    {after}
  </span>
);
