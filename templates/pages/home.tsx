import type { HomeView, PillarCardView, TrackCardView } from '../../src/views/home.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { Anchor, Buttons, Chips } from '../parts/links.tsx';
import { Miniature } from '../parts/miniature.tsx';
import { Section } from '../parts/section.tsx';

/** / */
export const HomePage = (view: HomeView) => (
  <Layout shell={view.shell} bodyClass="home">
    <Part.HomeIntro {...view} />
    <div class="wrap">
      {view.trackGroups.map((group) => (
        <TrackGroup {...group} />
      ))}
      {view.actions.length > 0 && (
        <div class="next-steps">
          <Buttons links={view.actions} />
        </div>
      )}
      {view.pillars.cards.length > 0 && (
        <Section heading={view.pillars.heading} intro={view.pillars.intro} id="pillars">
          <ul role="list" class="swatches">
            {view.pillars.cards.map((card) => (
              <PillarCard {...card} />
            ))}
          </ul>
        </Section>
      )}
      {view.reading.items.length > 0 && (
        <Section heading={view.reading.heading}>
          <ul role="list" class="reading">
            {view.reading.items.map(({ lead, text }) => (
              <li>
                <b>{lead}</b> {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div class="doors">
        {view.doors.map(({ heading, text, link, topics }) => (
          <section>
            <h2 class="h-small">{heading}</h2>
            <p>{text}</p>
            <p>
              <Anchor link={link} />
            </p>
            {topics && topics.links.length > 0 && <Chips {...topics} />}
          </section>
        ))}
      </div>
    </div>
  </Layout>
);

const TrackGroup = ({
  heading,
  lang,
  id,
  intro,
  note,
  curriculum,
  deciding,
  jumps,
  tracks,
  more,
}: HomeView['trackGroups'][number]) => (
  <Section id={id} heading={heading} lang={lang} intro={intro}>
    {jumps && (
      <nav aria-label={jumps.label}>
        <Chips links={jumps.links} />
      </nav>
    )}
    {tracks.length > 0 && (
      <ul role="list" class="tracks">
        {tracks.map((track) => (
          <TrackCard {...track} />
        ))}
      </ul>
    )}
    {note && <p class="group-note">{note}</p>}
    <p class="more">
      <Anchor link={curriculum} />
      {[...(more ? [more] : []), ...deciding].map((link) => (
        <>
          {' '}
          <Anchor link={link} />
        </>
      ))}
    </p>
  </Section>
);

const TrackCard = ({
  title,
  lang,
  href,
  description,
  facts,
  mix,
  careers,
  miniature,
}: TrackCardView) => (
  <li class="track-card">
    <div class="track-picture">
      {miniature && <Miniature {...miniature} />}
      <div class="fringe" aria-hidden="true" />
    </div>
    <h3>
      <a href={href} lang={lang}>
        {title}
      </a>
    </h3>
    {description && (
      <p class="tells" lang={description.lang}>
        {description.text}
      </p>
    )}
    {facts && <p class="small mute">{facts}</p>}
    {careers.length > 0 && (
      <ul role="list" class="careers-line small">
        {careers.map(({ text, lang: careerLang }) => (
          <li lang={careerLang}>{text}</li>
        ))}
      </ul>
    )}
    {mix && <p class="small mute tells">{mix}</p>}
  </li>
);

const PillarCard = ({ title, lang, href, description, count, className }: PillarCardView) => (
  <li class={`swatch ${className}`}>
    <i class="weave" aria-hidden="true" />
    <h3>
      <a href={href} lang={lang}>
        {title}
      </a>
    </h3>
    {description && <p lang={description.lang}>{description.text}</p>}
    <p class="mute">{count}</p>
  </li>
);
