import type { PartView } from '../../src/views/part-views.ts';
import { Figures } from './figures.tsx';
import { Miniature } from './miniature.tsx';
import { PageTitle } from './page-title.tsx';
import { Notice } from './pieces.tsx';
import { Lede, PageHead } from './section.tsx';

/** The home page: whose it is, then what it holds. */
export const HomeIntro = ({ title, tagline, whose, figures, figure }: PartView<'HomeIntro'>) => (
  <div class={figure ? 'hero pictured' : 'hero'}>
    <div class="wrap">
      <div class="say">
        <PageTitle {...title} />
        {whose.length > 0 && <Whose whose={whose} />}
        {tagline && <Lede {...tagline} />}
        {whose.length === 0 && figures.length > 0 && <Figures figures={figures} />}
      </div>
      {figure && (
        <figure class="hang">
          <Miniature {...figure.miniature} />
          <div class="fringe" aria-hidden="true" />
          <figcaption>{figure.caption}</figcaption>
        </figure>
      )}
    </div>
  </div>
);

/** On phones one line, where the labels are for those who listen. */
const Whose = ({ whose }: Pick<PartView<'HomeIntro'>, 'whose'>) => (
  <dl class="whose">
    {whose.map(({ label, values }) => (
      <div>
        <dt>{label}</dt>
        {values.map(({ text, lang }) => (
          <dd lang={lang}>{text}</dd>
        ))}
      </div>
    ))}
  </dl>
);

/** A list of courses: what they have in common. */
export const ListIntro = ({ title, intro, pagination }: PartView<'ListIntro'>) => (
  <PageHead title={{ text: title }} part={pagination?.here} description={{ text: intro }} />
);

/** A course: its title, and one sentence. */
export const CourseIntro = ({ title, description, className }: PartView<'CourseIntro'>) => (
  <header class="course-head">
    <div class="wrap">
      <PageTitle {...title} />
      {description && <Lede {...description} />}
    </div>
    <i class={`weave ${className}`} aria-hidden="true" />
  </header>
);

/** A track: its title, and what it comes to in numbers. */
export const TrackIntro = ({
  title,
  description,
  figures,
  notice,
  pagination,
}: PartView<'TrackIntro'>) => (
  <>
    <PageHead title={title} part={pagination?.here} description={description}>
      {figures.length > 0 && <Figures figures={figures} />}
    </PageHead>
    {notice && <Notice text={notice} />}
  </>
);

/** A pillar: its title, and what it comes to in numbers. */
export const PillarIntro = ({
  title,
  description,
  figures,
  pagination,
}: PartView<'PillarIntro'>) => (
  <PageHead title={title} part={pagination?.here} description={description}>
    {figures.length > 0 && <Figures figures={figures} />}
  </PageHead>
);

/** A programme: its title, and what it comes to in numbers. */
export const ProgrammeIntro = ({
  title,
  intro,
  figures,
  pagination,
}: PartView<'ProgrammeIntro'>) => (
  <PageHead title={title} part={pagination?.here} description={{ text: intro }}>
    {figures.length > 0 && <Figures figures={figures} />}
  </PageHead>
);
