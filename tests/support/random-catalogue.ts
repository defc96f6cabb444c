import fc from 'fast-check';
import { courseFile, markdown, type Files } from './folder.ts';

const languages = ['en', 'nl', 'de', 'fr', 'pt-BR', 'pt-br', 'con', 'ar', 'zh-Hant'] as const;
type Language = (typeof languages)[number];
/**
 * Names of every kind: plain, with signs, of other scripts, in two ways of writing, long, and those
 * that Windows keeps for itself.
 */
const name = fc.constantFrom(
  'web',
  'AI & Big Data',
  'C#',
  'C++',
  '.NET',
  'Café',
  'Cafe\u0301 noir',
  'कला',
  'किला',
  'Английский',
  'プログラミング',
  'ทำงาน',
  'עברית',
  'Việt Nam',
  'con!',
  'Nul',
  'aux',
  'lpt1',
  '1',
  '🧪',
  'й\u202f1\u00a02',
  'ＡＢＣ ﷺ',
  'a'.repeat(90),
  'ж'.repeat(95),
  'constructor',
  'index!',
);
/** Topics and tools may be longer than what a disk holds. */
const topic = fc.oneof(
  { weight: 4, arbitrary: name },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '!?',
      '#'.repeat(60),
      'con',
      'nul',
      'x'.repeat(300),
      'й'.repeat(300),
      'プ'.repeat(300),
      '한'.repeat(86),
    ),
  },
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const rarely = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant(true) },
);
const sentence = fc.constantFrom(
  '',
  'You build a website, and show it to somebody who has never seen one before.',
  '## Themes\n\n- One\n- Two\n\n## End goal\n\nYou can do it.\n',
  '# Цели\n\n## कला\n\nText with a [part](#कला).\n',
  'See [all courses](/courses/), [topics](/tags/) and [how to plan](/plan/).\n',
);

const settings = fc.record(
  {
    title: fc.constantFrom('Courses', { nl: 'Cursussen' }, { en: 'A', de: 'B' }),
    languages: fc.oneof(
      fc.constantFrom<Language[]>(['de'], ['nl']),
      fc.uniqueArray(fc.constantFrom(...languages), { minLength: 1, maxLength: 3 }),
    ),
    'base-url': fc.constantFrom('https://example.org/', 'https://example.org/x/'),
    'academic-year': fc.constant('2026-2027'),
    periods: fc.dictionary(fc.constantFrom('1', '2', '3'), topic, { maxKeys: 3 }),
    contact: fc.constant('Ask us.'),
    redirects: fc.constantFrom(
      { '/programma/*': '/courses/*' },
      { '/alt': '/courses/', '/weg': 'https://example.org/' },
      { '/nl/старый/*': '/tags/*' },
    ),
    actions: fc.constant([{ label: 'Apply', url: 'https://example.org/apply' }]),
    programmes: fc.dictionary(
      fc.constantFrom('english', 'main', 'con', 'Évening', 'ж'.repeat(200)),
      fc.record(
        { title: fc.constantFrom('P', { nl: 'P' }), language: fc.constantFrom(...languages) },
        { requiredKeys: [] },
      ),
      { maxKeys: 3 },
    ),
  },
  { requiredKeys: [] },
);

const course = fc.record({
  folder: fc.constantFrom('', '', 'english/', 'Évening/', 'a/b/', `${'#'.repeat(60)}/ﷺ/`),
  name,
  suffixes: fc.uniqueArray(fc.constantFrom(...languages), { maxLength: 2 }),
  body: sentence,
  keys: fc.record({
    title: fc.oneof(name, fc.constantFrom('AI (choice)', 'Été', '3D', '“Quoted”')),
    semester: fc.integer({ min: 1, max: 7 }),
    studycredits: fc.constantFrom(0.5, 3, 6, 7.5, 60),
    pillar: fc.constantFrom('code', 'कला', 'किला', 'C#', 'nul', 'p'.repeat(300)),
    track: maybe(fc.constantFrom('ai', 'con', 'ж'.repeat(150))),
    tags: maybe(fc.uniqueArray(topic, { minLength: 1, maxLength: 3 })),
    tools: maybe(fc.uniqueArray(topic, { minLength: 1, maxLength: 3 })),
    weight: maybe(fc.integer({ min: 0, max: 3 })),
    language: maybe(fc.constantFrom(...languages)),
    'english-only': maybe(fc.boolean()),
    hide: rarely,
    draft: rarely,
    default: rarely,
    home: rarely,
    exchange: rarely,
    code: maybe(fc.constantFrom('A-1', 'A 2')),
    description: maybe(fc.constant('What it is.')),
    outcomes: maybe(fc.constant(['One', 'Two'])),
    mode: maybe(fc.constantFrom('onsite', 'online', 'blended')),
    choice: rarely,
    alias: maybe(fc.constantFrom('old', '/programma/oud', '/старый-й/x')),
  }),
  /** Whether the course before it may replace it. */
  isAlternate: fc.boolean(),
  needs: fc.boolean(),
});

const further = fc.record({
  name: fc.constantFrom('About', 'कला', 'con!', 'ж'.repeat(95)),
  body: sentence,
});

/**
 * Content folders that are right, or nearly so: with and without catalogue.yaml, in any languages,
 * from one course to hundreds.
 */
export const randomCatalogue: fc.Arbitrary<Files> = fc
  .record({
    settings: maybe(settings),
    courses: fc.oneof(
      { weight: 20, arbitrary: fc.array(course, { minLength: 1, maxLength: 8 }) },
      { weight: 1, arbitrary: fc.array(course, { minLength: 30, maxLength: 60 }) },
    ),
    /** So many copies of the last course that lists take several pages. */
    copies: fc.oneof(
      { weight: 60, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constant(205) },
    ),
    pages: fc.uniqueArray(further, { maxLength: 2, selector: ({ name: it }) => it }),
    declares: fc.record({ tracks: fc.boolean(), pillars: fc.boolean() }),
    hidesTracks: rarely,
    inRoom: fc.boolean(),
  })
  .map(({ settings: given, courses, copies, pages, declares, hidesTracks, inRoom }) => {
    const files: Record<string, string> = {};
    const has = new Set<string>();
    const spoken: readonly Language[] = given?.languages ?? ['en'];
    const room = inRoom ? 'courses/' : '';
    const tracks = new Set<string>();
    const pillars = new Set<string>();
    const isProgramme = (folder: string) =>
      Object.keys(given?.programmes ?? {}).length === 0 ||
      Object.hasOwn(given?.programmes ?? {}, folder);
    courses.forEach(({ folder, name: own, suffixes, body, keys, isAlternate, needs }, index) => {
      const path = `${folder}${own}${index > 0 ? ` ${index}` : ''}`;
      if (own === '🧪' && index === 0) return;
      if (/^(con|aux|nul|lpt1)$/i.test(path.split('/').at(-1) ?? '')) return;
      const { track, alias, ...facts } = keys;
      const programme = isProgramme(folder.split('/')[0] ?? '') ? folder.split('/')[0] : '';
      const id = track && `${track}${programme}`;
      if (id) tracks.add(id);
      const pillar = declares.pillars ? facts.pillar.slice(0, 190) : facts.pillar;
      pillars.add(pillar);
      if (index === courses.length - 1)
        Object.assign(facts, { hide: undefined, draft: undefined, default: undefined }); // or nothing would be on offer
      const before = [...has].at(-1);
      files[`${room}${path}.md`] = courseFile(
        {
          ...facts,
          pillar: facts.default ? undefined : pillar,
          tracks: id && [id],
          aliases: alias && [`${alias}-${index}`],
          alternates: isAlternate && before ? [before] : undefined,
          prerequisites: needs && before ? [before, 'Some Python'] : undefined,
        },
        body,
      );
      has.add(path);
      for (const suffix of suffixes.filter(
        (it) => spoken.includes(it) && it !== spoken[0] && !(keys['english-only'] && it === 'en'),
      ))
        files[`${room}${path}.${suffix}.md`] = markdown({ title: `${suffix} ${path}` }, body);
      if (copies > 0 && index === courses.length - 1)
        for (let copy = 0; copy < copies; copy++)
          files[`${room}copy ${copy}.md`] = courseFile({
            ...facts,
            title: `Copy ${copy}`,
            draft: undefined,
          });
    });
    if (declares.tracks)
      [...tracks].forEach((id, index) => {
        files[`courses/${index} profile.md`.slice(inRoom ? 0 : 'courses/'.length)] = markdown({
          layout: 'profile',
          track: id,
          title: `Track ${index}`,
          hide: hidesTracks,
        });
      });
    if (declares.pillars)
      for (const id of pillars) files[`pillars/${id}!.md`] = markdown({ title: id });
    for (const { name: own, body } of pages)
      files[`pages/${own}.md`] = markdown({ title: own }, body);
    if (given) files['catalogue.yaml'] = JSON.stringify(given);
    return files;
  });
