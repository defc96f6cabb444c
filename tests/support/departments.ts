import { byCode } from '../../src/catalogue/order.ts';
import { siteOf, type Site } from '../../src/views/site.ts';
import { catalogue, course, programme, text, track } from './builders.ts';

/** A university as `writeDepartments` of tests/bench makes it, in memory: how many courses and departments. */
export const COURSES = 5000;
const DEPARTMENTS = 405;
/** Courses of the first department. */
const LARGEST = 850;
/** Most bytes of a page, as a browser unpacks it. */
export const MOST_BYTES = 150_000;
/** Most pixels of a page that is 1,440 wide. */
export const MOST_PIXELS = 12_000;

const departmentOf = (n: number) => (n < LARGEST ? 0 : 1 + (n % (DEPARTMENTS - 1)));
const letter = (n: number) => String.fromCodePoint(65 + (n % 26));
const levels = ['Introductory', 'Undergraduate', 'Graduate'];

/** Any asset is there, under its own name. */
const assets = new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) });

/** Its site: no course stands in a semester. */
export const university = (): Site =>
  siteOf(
    catalogue({
      settings: {
        terms: [
          { id: 'fall', name: { en: 'Fall' } },
          { id: 'spring', name: { en: 'Spring' } },
        ],
      },
      courses: [...Array(COURSES).keys()]
        .map((n) =>
          course({
            id: `c${n}`,
            texts: [
              text({
                title: `${letter(n * 7)} course on the history of subject number ${n}`,
                description: `What is known of subject number ${n}, how it came to be known, and what is still open.`,
              }),
            ],
            codes: [`${letter(departmentOf(n))}${departmentOf(n)} ${1000 * (1 + (n % 3)) + n}`],
            tracks: [`d${departmentOf(n)}`],
            facts: { level: levels[n % 3] ?? '' },
            terms: n % 2 ? ['fall', 'spring'] : ['fall'],
            semester: undefined,
            pillar: undefined,
            credits: n % 5 === 0 ? { low: 1, high: 4 } : 3,
          }),
        )
        .sort(byCode(({ id }) => id)),
      tracks: [...Array(DEPARTMENTS).keys()].map((n) =>
        track({ id: `d${n}`, title: `${letter(n)} Department of Environmental Subject ${n}` }),
      ),
      pillars: [],
      programmes: [programme({ hasPlan: false })],
    }),
    { pathPrefix: '/' },
    assets,
  );
