import type { LinesView } from '../../src/views/lines.ts';
import type { LineView } from '../../src/views/pieces.ts';
import { AddButton } from './add-button.tsx';
import { Anchor } from './links.tsx';
import { PaginationBeside, Pagination } from './pagination.tsx';
import { Section } from './section.tsx';

/** Courses on one line each, by level; a form that narrows them. */
export const Lines = ({ heading, count, narrow, pagination, groups }: LinesView) => (
  <Section heading={heading} id="courses">
    <div class="list-tools">
      <form class="narrow no-print" action={narrow.action}>
        <input type="hidden" name="track" value={narrow.track} />
        <label for="narrow-query">{narrow.label}</label>
        <input type="search" id="narrow-query" name="q" autocomplete="off" />
        <button type="submit" class="btn ghost">
          {narrow.button}
        </button>
      </form>
      <p class="count">{count}</p>
      {pagination && <Pagination {...pagination} />}
    </div>
    {groups.map((group) => (
      <section class="lines" id={group.id}>
        {group.heading && <h3 class="h-small">{group.heading}</h3>}
        <LineList lines={group.lines} />
      </section>
    ))}
    {pagination && <PaginationBeside {...pagination} />}
  </Section>
);

/** Only the lines. */
export const LineList = ({ lines }: { lines: LineView[] }) => (
  <ul role="list">
    {lines.map((line) => (
      <Line {...line} />
    ))}
  </ul>
);

const Line = ({ id, terms, credits, creditsWord, add, ...link }: LineView) => (
  <li class="line" id={id}>
    <p class="line-title">
      <Anchor link={link} />
    </p>
    {terms && <p class="small mute">{terms}</p>}
    <p class="line-credits num">
      {credits} <small class="mute">{creditsWord}</small>
    </p>
    <AddButton {...add} class="line-add" />
  </li>
);
