import type { PartView } from '../../src/views/part-views.ts';
import { Facts } from './facts.tsx';
import { LinkList } from './links.tsx';

/** The facts, first: beside the text on a wide screen, before it on phones and paper. */
export const CourseFacts = ({ credits, factsLabel, facts, contents }: PartView<'CourseFacts'>) => (
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
