import type { HoursPiece, WeekBarView, WeekPlaceView, WeekView } from '../../src/views/week.ts';
import { Basis } from './basis.tsx';
import { Code } from './links.tsx';
import { Section } from './section.tsx';

/** A week of the first semester, to scale: in words, then drawn; other semesters fold out. */
export const Week = ({
  heading,
  intro,
  say,
  span,
  first,
  places,
  more,
  ticks,
  kinds,
  others,
  basis,
}: WeekView) => (
  <Section heading={heading} intro={intro} id="week">
    <div class="week" style={`--span:${span}`}>
      <p class="week-say">{say}</p>
      <Bar {...first} class="together" />
      <ol role="list" class="week-places">
        {places.map((place) => (
          <Place {...place} />
        ))}
        {more && (
          <li class="week-more" style={`--h:${more.hours}`}>
            {more.text}
          </li>
        )}
      </ol>
      <div class="hour-ticks" aria-hidden="true">
        {ticks.map(({ hours, label, full }) => (
          <span class={full ? 'full' : undefined} style={`--h:${hours}`}>
            {label}
          </span>
        ))}
      </div>
      {kinds.length > 0 && (
        <ul role="list" class="hour-sums">
          {kinds.map(({ kind, text }) => (
            <li>
              <i class={kindClass[kind]} aria-hidden="true" /> {text}
            </li>
          ))}
        </ul>
      )}
      {others && (
        <details class="week-others">
          <summary>{others.label}</summary>
          <ul role="list">
            {others.bars.map((bar) => (
              <li>
                <p>
                  <b>{bar.heading}</b> {bar.say}
                </p>
                <Bar {...bar} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
    <Basis {...basis} />
  </Section>
);

const kindClass: Readonly<Record<HoursPiece['kind'], string>> = {
  class: 'in-class',
  project: 'in-project',
  home: 'at-home',
  undivided: 'whole-time',
};

/** All courses beside each other, and the dashed rest up to the highest estimate. For eyes only. */
const Bar = ({ places, more, class: className }: WeekBarView & { class?: string }) => (
  <div class={className ? `hours ${className}` : 'hours'} aria-hidden="true">
    {places.map((it) => (
      <i class={`whole-time ${it.className}`} style={`--h:${it.hours}`} />
    ))}
    {more > 0 && <i class="maybe" style={`--h:${more}`} />}
  </div>
);

const Place = ({ links, choice, className, hours, pillar, wide, pieces, parts }: WeekPlaceView) => (
  <li class={`week-place ${className}`} style={`--h:${wide}`}>
    <div class="blk">
      <div class="blk-text">
        {choice && <p class="blk-meta">{choice}</p>}
        {links.map((link) => (
          <a href={link.href} lang={link.lang} hreflang={link.hreflang}>
            <Code code={link.code} />
            {link.label}
          </a>
        ))}
        <p class="blk-meta">
          <b>{hours}</b> {pillar}
        </p>
      </div>
    </div>
    <div class="hours" aria-hidden="true">
      {pieces.map((it) => (
        <i class={kindClass[it.kind]} style={`--h:${it.hours}`} />
      ))}
    </div>
    {parts && <p class="small mute">{parts}</p>}
  </li>
);
