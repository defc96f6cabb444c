import type { PageAt } from '../../src/views/site.ts';
import * as accessibility from './accessibility.11ty.tsx';
import * as agreement from './agreement.11ty.tsx';
import * as api from './api.11ty.tsx';
import * as career from './career.11ty.tsx';
import * as careers from './careers.11ty.tsx';
import * as compare from './compare.11ty.tsx';
import * as course from './course.11ty.tsx';
import * as courses from './courses.11ty.tsx';
import * as credits from './credits.11ty.tsx';
import * as exchange from './exchange.11ty.tsx';
import * as fact from './fact.11ty.tsx';
import * as facet from './facet.11ty.tsx';
import * as fromHome from './from-home.11ty.tsx';
import * as home from './home.11ty.tsx';
import * as language from './language.11ty.tsx';
import * as letter from './letter.11ty.tsx';
import * as notFound from './not-found.11ty.tsx';
import * as offline from './offline.11ty.tsx';
import * as page from './page.11ty.tsx';
import * as pair from './pair.11ty.tsx';
import * as period from './period.11ty.tsx';
import * as pillar from './pillar.11ty.tsx';
import * as pillars from './pillars.11ty.tsx';
import * as plan from './plan.11ty.tsx';
import * as programme from './programme.11ty.tsx';
import * as redirect from './redirect.11ty.tsx';
import * as semester from './semester.11ty.tsx';
import * as tag from './tag.11ty.tsx';
import * as tags from './tags.11ty.tsx';
import * as tool from './tool.11ty.tsx';
import * as track from './track.11ty.tsx';
import * as tracks from './tracks.11ty.tsx';
import * as trial from './trial.11ty.tsx';

export { yearNotice } from '../parts/years.tsx';

/** The template of every kind of page, and of redirects. A kind without one does not compile. */
export const templates = {
  home,
  courses,
  letter,
  course,
  tracks,
  track,
  careers,
  career,
  pillars,
  pillar,
  tags,
  tag,
  programme,
  language,
  exchange,
  agreement,
  semester,
  period,
  credits,
  tool,
  'from-home': fromHome,
  fact,
  facet,
  plan,
  compare,
  pair,
  page,
  accessibility,
  api,
  'not-found': notFound,
  offline,
  trial,
  redirect,
} satisfies Record<PageAt['kind'] | 'redirect', object>;
