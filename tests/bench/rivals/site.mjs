// The courses and their lists, made once a build: templates look up, and never search.
const LONG = 200; // rows of a page
const origin = 'https://example.org';
const NAME = 'Benchmark';
const weaves = {
  code: 'p-9 w-check',
  connect: 'p-2 w-dot',
  analysis: 'p-12 w-dash',
  design: 'p-1 w-pinstripe',
  project: 'p-7 w-brick',
};
const named = (id) => {
  const words = String(id).replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};
export const slug = (text) =>
  String(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
const periodOf = (semester) => (semester % 2 === 1 ? 'autumn' : 'spring');
const byText = (a, b) => a.localeCompare(b, 'en', { numeric: true });
const creditsOf = (courses) => courses.reduce((sum, { studycredits }) => sum + studycredits, 0);
const and = new Intl.ListFormat('en-GB');
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Courses under each value of a fact, values in order. */
function grouped(courses, valuesOf) {
  const groups = new Map();
  for (const course of courses)
    for (const value of [valuesOf(course)].flat().map(String)) {
      if (!groups.has(value)) groups.set(value, []);
      groups.get(value).push(course);
    }
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, entries]) => ({ id, title: named(id), courses: entries }));
}
const bySemester = (courses) =>
  grouped(courses, ({ semester }) => semester).map(({ id, courses: own }) => ({
    number: Number(id),
    period: periodOf(Number(id)),
    courses: own,
  }));

/** A semester in the small drawing of a track. */
function column(courses, rest, here) {
  const cells = courses.map((course) => {
    const classes = `${course.weave}${course === here ? ' here' : ''}`;
    return `<i class="${classes}" style="--rows:${course.studycredits * 2}"></i>`;
  });
  return `<span>${cells.join('')}${rest ? `<s style="--rows:${rest}"></s>` : ''}</span>`;
}
/** A track as a small drawing; only the semester of the course to mark is drawn anew. */
export function mini({ semesters }, here) {
  const columns = semesters.map((it) =>
    here?.semester === it.number ? column(it.courses, it.rest, here) : it.column,
  );
  const style = `--cols:${semesters.length}`;
  return `<div class="mini" aria-hidden="true" style="${style}">${columns.join('')}</div>`;
}

function trackOf({ id, title, courses }) {
  const semesters = bySemester(courses).map((it) => ({ ...it, credits: creditsOf(it.courses) }));
  const tallest = Math.max(...semesters.map(({ credits }) => credits));
  const mix = grouped(courses, ({ pillar }) => pillar).map((it) => ({
    ...it,
    weave: weaves[it.id],
    credits: creditsOf(it.courses),
  }));
  for (const it of semesters) {
    it.rest = (tallest - it.credits) * 2;
    it.column = column(it.courses, it.rest);
  }
  const most = [...mix]
    .sort((a, b) => b.credits - a.credits)
    .slice(0, 3)
    .map((it) => `${it.title} (${it.credits})`);
  return {
    id,
    title,
    url: `/tracks/${id}/`,
    courses: semesters.flatMap((it) => it.courses),
    semesters,
    tallest,
    credits: creditsOf(courses),
    mix,
    most: and.format(most),
    ticks: Array.from({ length: Math.floor(tallest / 6) + 1 }, (_, index) => index),
  };
}

const thing = (course) => ({
  '@type': 'Course',
  '@id': `${origin}${course.url}#course`,
  name: course.title,
});
const term = (pillar) => ({
  '@type': 'DefinedTerm',
  '@id': `${origin}/pillars/${pillar}/#pillar`,
  termCode: pillar,
  url: `${origin}/pillars/${pillar}/`,
  inDefinedTermSet: `${origin}/pillars/`,
  name: named(pillar),
});
const itemList = (entries, before = 0, total = entries.length) =>
  entries.length < 3
    ? []
    : [
        {
          '@type': 'ItemList',
          numberOfItems: total,
          itemListElement: entries.map(({ url }, index) => ({
            '@type': 'ListItem',
            position: before + index + 1,
            url: `${origin}${url}`,
          })),
        },
      ];

/**
 * What stands around a page: its head, its breadcrumbs, its JSON-LD. `crumbs` are names and
 * addresses, this page last.
 */
export function shellOf({ address, crumbs = [], graph = [], ...more }) {
  const trail = [{ name: 'Home', path: '/' }, ...crumbs.map(([name, path]) => ({ name, path }))];
  const list =
    crumbs.length > 0
      ? [
          {
            '@type': 'BreadcrumbList',
            itemListElement: trail.map(({ name, path }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name,
              item: `${origin}${path}`,
            })),
          },
        ]
      : [];
  return {
    image: 'catalogue',
    ...more,
    address: `${origin}${address}`,
    crumbs: crumbs.length > 0 ? trail : [],
    data: json({ '@context': 'https://schema.org', '@graph': [...graph, ...list] }),
  };
}

/** A long list in parts of 200. */
function inParts({ address, title, courses, crumbs, name = title, ...list }) {
  const parts = Math.max(1, Math.ceil(courses.length / LONG));
  const at = (part) => (part === 1 ? address : `${address}${part}/`);
  return Array.from({ length: parts }, (_, index) => {
    const part = index + 1;
    const before = index * LONG;
    const shown = courses.slice(before, before + LONG);
    const numbers = Array.from({ length: parts }, (_, it) => it + 1).filter(
      (it) => parts <= 12 || it === 1 || it === parts || Math.abs(it - part) <= 2,
    );
    return {
      ...list,
      url: at(part),
      title,
      name,
      courses: shown,
      total: courses.length,
      of: part > 1 ? `Part ${part} of ${parts}` : '',
      first: part === 1,
      isLong: parts > 1,
      pageTitle: part > 1 ? `${name}, part ${part} of ${parts}` : name,
      crumbs: [
        ...crumbs,
        [title, address],
        ...(part > 1 ? [[`Part ${part} of ${parts}`, at(part)]] : []),
      ],
      count:
        parts > 1
          ? `Courses ${before + 1} to ${before + shown.length} of ${courses.length}`
          : `${courses.length} courses`,
      things: itemList(shown, before, courses.length),
      parts: numbers.map((it) => ({ name: it, path: at(it), current: it === part })),
      beside: [
        ...(part > 1 ? [{ name: 'Previous part', path: at(part - 1) }] : []),
        ...(part < parts ? [{ name: 'Next part', path: at(part + 1) }] : []),
      ],
    };
  });
}

/** `own`: id, url and front matter of each course. */
export function siteOf(own) {
  const courses = own
    .map((course) => ({
      ...course,
      weave: weaves[course.pillar],
      pillarName: named(course.pillar),
      trackNames: course.tracks.map(named),
    }))
    .sort((a, b) => a.weight - b.weight);
  const inOrder = [...courses].sort((a, b) => a.semester - b.semester);
  const titled = [...courses].sort((a, b) => byText(a.title, b.title));
  const tracks = grouped(courses, (it) => it.tracks).map(trackOf);
  const trackById = new Map(tracks.map((track) => [track.id, track]));
  const pillars = grouped(inOrder, ({ pillar }) => pillar).map((it) => ({
    ...it,
    weave: weaves[it.id],
    url: `/pillars/${it.id}/`,
  }));
  const topics = grouped(inOrder, ({ tags }) => tags).map((it) => ({
    ...it,
    title: it.id,
    url: `/tags/${slug(it.id)}/`,
  }));
  const tools = grouped(inOrder, (it) => it.tools).map((it) => ({
    ...it,
    title: it.id,
    url: `/tools/${slug(it.id)}/`,
  }));
  const semesters = grouped(inOrder, ({ semester }) => semester).map((it) => ({
    ...it,
    title: `Semester ${it.id}`,
    url: `/semesters/${it.id}/`,
  }));
  const credits = grouped(inOrder, ({ studycredits }) => studycredits).map((it) => ({
    ...it,
    title: `${it.id} credits`,
    url: `/credits/${it.id}/`,
  }));
  const periods = grouped(inOrder, ({ semester }) => periodOf(semester)).map((it) => ({
    ...it,
    title: it.id,
    url: `/periods/${it.id}/`,
  }));
  const letters = grouped(titled, ({ title }) => title[0].toLowerCase());
  const isLong = courses.length > LONG;
  const link = ({ title, url, weave }) => ({ name: title, path: url, weave });
  const others = (all, it, more = []) => [
    ...all.filter((other) => other !== it).map(link),
    ...more,
  ];
  const largest = [...topics].sort((a, b) => b.courses.length - a.courses.length);
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));

  function nearby(topic) {
    const counts = new Map();
    for (const { tags } of topic.courses)
      for (const tag of tags) if (tag !== topic.id) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || byText(a, b))
      .slice(0, 12)
      .map(([tag]) => link(topicById.get(tag)));
  }
  const all = ['All courses', '/courses/'];
  const list = (it) =>
    inParts({ section: 'courses', crumbs: [all], kind: 'ticked', ...it }).map((part) => ({
      ...part,
      semesters: part.plain ? [] : bySemester(part.courses),
      shell: shellOf({
        title: part.pageTitle,
        description: part.intro,
        address: part.url,
        section: part.section,
        crumbs: part.crumbs,
        body: 'list',
        graph: part.things,
      }),
    }));
  const letterLinks = (here) =>
    letters.map(({ id, title }) => ({
      name: title,
      path: isLong ? `/a-z/${id}/` : `#letter-${id}`,
      current: id === here,
    }));
  const lists = [
    ...topics.map((it) => ({
      address: it.url,
      title: it.title,
      intro: `Courses about ${it.title}.`,
      section: 'tags',
      crumbs: [['Topics', '/tags/']],
      courses: it.courses,
      related: { heading: 'Topics nearby', links: nearby(it) },
    })),
    ...tools.map((it) => ({
      address: it.url,
      title: it.title,
      intro: `Courses in which you work with ${it.title}.`,
      courses: it.courses,
    })),
    ...semesters.map((it) => ({
      address: it.url,
      title: it.title,
      intro: `Everything you can follow in semester ${it.id}.`,
      courses: it.courses,
      plain: true,
      id: 'programme-main',
      related: {
        heading: 'Other semesters',
        links: others(semesters, it, [
          {
            name: `Courses: ${periodOf(Number(it.id))}`,
            path: `/periods/${periodOf(Number(it.id))}/`,
          },
        ]),
      },
    })),
    ...credits.map((it) => ({
      address: it.url,
      title: `Courses of ${it.title}`,
      intro: 'One credit stands for 25 to 30 hours of your time.',
      courses: it.courses,
      related: { heading: 'Longer and shorter courses', links: others(credits, it) },
    })),
    ...periods.map((it) => ({
      address: it.url,
      title: `Courses: ${it.id}`,
      intro: `Everything you can follow in this part of the year: ${it.id}.`,
      courses: it.courses,
      related: {
        heading: 'Other periods',
        links: others(periods, it).map(({ name, path }) => ({ name: `Courses: ${name}`, path })),
      },
    })),
    ...(isLong ? letters : []).map((it) => ({
      address: `/a-z/${it.id}/`,
      title: `Courses: ${it.title}`,
      intro: 'One letter of the list of all courses.',
      courses: it.courses,
      plain: true,
      kind: 'alone',
      letters: letterLinks(it.id),
    })),
    {
      address: '/taught-in/en/',
      title: 'Courses taught in English',
      intro: 'Everything you can follow in English, by programme and semester.',
      courses: inOrder,
    },
    {
      address: '/exchange/',
      title: 'Courses for exchange students',
      intro: 'Courses that are open to exchange students, by period.',
      courses: [],
      empty: 'No course is marked as open to exchange students yet.',
    },
  ].flatMap(list);

  const pillarParts = pillars.flatMap((pillar) =>
    inParts({
      address: pillar.url,
      title: pillar.title,
      courses: pillar.courses,
      crumbs: [['Pillars', '/pillars/']],
      weave: pillar.weave,
      others: others(pillars, pillar),
      shares: tracks.slice(0, 24).map((track) => {
        const own = track.mix.find(({ id }) => id === pillar.id)?.credits ?? 0;
        return { track, own, percent: Math.round((own * 100) / track.credits) };
      }),
    }).map((part) => ({
      ...part,
      semesters: bySemester(part.courses),
      shell: shellOf({
        title: part.pageTitle,
        address: part.url,
        section: 'pillars',
        crumbs: part.crumbs,
        tone: pillar.weave,
        body: 'pillar',
        graph: [...(part.first ? [term(pillar.id)] : []), ...part.things],
      }),
    })),
  );

  const entries = semesters.flatMap(({ id }) =>
    tracks.flatMap(
      (track) => track.semesters.find(({ number }) => String(number) === id)?.courses ?? [],
    ),
  );
  const intro = `Every course of the programme, semester by semester: first what everyone takes, then what each of the ${tracks.length} tracks adds.`;
  const programmeParts = inParts({
    address: '/programmes/main/',
    title: NAME,
    name: `The whole curriculum of ${NAME}`,
    intro,
    courses: entries,
    crumbs: [],
  }).map((part) => ({
    ...part,
    semesters: bySemester(part.courses).map((it) => ({
      ...it,
      groups: grouped(it.courses, (course) => course.tracks).map((group) => {
        const track = trackById.get(group.id);
        const whole = track.semesters.find(({ number }) => number === it.number);
        return {
          ...group,
          track,
          credits: group.courses.includes(whole.courses.at(-1)) ? whole.credits : undefined,
        };
      }),
    })),
    shell: shellOf({
      title: part.pageTitle,
      description: intro,
      address: part.url,
      image: 'programme-main',
      crumbs: part.crumbs,
      body: 'programme',
      graph: [
        {
          '@type': 'EducationalOccupationalProgram',
          '@id': `${origin}/programmes/main/#programme`,
          url: `${origin}/programmes/main/`,
          name: NAME,
          hasCourse: part.courses.map(thing),
        },
      ],
    }),
  }));

  const facet = (name, values) => {
    const links = values.map((it) => ({ ...link(it), count: it.courses.length }));
    return { name, values: links.slice(0, 6), more: links.slice(6) };
  };
  const index = (title, description, address, section, graph = []) =>
    shellOf({
      title,
      description,
      address,
      section,
      crumbs: [[title, address]],
      body: 'index',
      graph,
    });
  const siteThing = {
    '@type': 'WebSite',
    '@id': `${origin}/#site`,
    url: `${origin}/`,
    name: NAME,
    inLanguage: 'en',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}/courses/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  return {
    courses,
    tracks,
    pillars,
    topics,
    letters,
    isLong,
    lists,
    pillarParts,
    programmeParts,
    byUrl: new Map(courses.map((course) => [course.url, course])),
    trackById,
    letterLinks: letterLinks(),
    largest: largest.slice(0, 6).map(link),
    longest: Math.max(...tracks.map((track) => track.credits)),
    topicLetters: grouped(topics, ({ id }) => id[0].toLowerCase()),
    facets: [
      facet('Track', tracks),
      facet('Semester', semesters),
      facet('Period', periods),
      facet(
        'Pillar',
        Object.keys(weaves).flatMap((id) => pillars.find((it) => it.id === id) ?? []),
      ),
      facet('Credits', credits),
      facet('Topic', largest),
      facet('Tool', tools),
    ],
    shells: {
      home: shellOf({ address: '/', section: 'home', body: 'home', graph: [siteThing] }),
      tracks: index(
        'Tracks',
        'A track is a route through a programme.',
        '/tracks/',
        'tracks',
        itemList(tracks),
      ),
      pillars: index(
        'Pillars',
        'A pillar is a field of study. Every course belongs to one.',
        '/pillars/',
        'pillars',
        [
          {
            '@type': 'DefinedTermSet',
            '@id': `${origin}/pillars/`,
            url: `${origin}/pillars/`,
            name: 'Pillars',
            hasDefinedTerm: pillars.map(({ id }) => term(id)),
          },
        ],
      ),
      tags: index('Topics', 'Everything the courses are about, from A to Z.', '/tags/', 'tags'),
      courses: shellOf({
        title: 'All courses',
        description: `All ${courses.length} courses, from A to Z.`,
        address: '/courses/',
        section: 'courses',
        crumbs: [all],
        body: 'list',
        script: '/assets/finder.js',
        graph: isLong ? [] : itemList(titled),
      }),
    },
  };
}

/** What a course page shows besides its text. */
export function courseView(site, course) {
  const tracks = course.tracks.map((id) => site.trackById.get(id));
  const [track] = tracks;
  const place = track.courses.indexOf(course);
  const beside = (it) =>
    it && {
      url: it.url,
      title: it.title,
      semester: it.semester === course.semester ? '' : `, Semester ${it.semester}`,
    };
  return {
    course,
    tracks,
    period: periodOf(course.semester),
    around: track.semesters.find(({ number }) => number === course.semester).courses,
    before: beside(track.courses[place - 1]),
    after: beside(track.courses[place + 1]),
    shell: shellOf({
      title: `${course.title}, ${course.studycredits} credits`,
      description: course.description,
      address: course.url,
      image: `track-${track.id}`,
      section: 'courses',
      tone: course.weave,
      body: 'course',
      crumbs: [
        [track.title, track.url],
        [`Semester ${course.semester}`, `${track.url}#semester-${course.semester}`],
        [course.title, course.url],
      ],
      graph: [
        {
          '@type': 'Course',
          '@id': `${origin}${course.url}#course`,
          url: `${origin}${course.url}`,
          name: course.title,
          description: course.description,
          numberOfCredits: {
            '@type': 'QuantitativeValue',
            value: course.studycredits,
            unitText: 'ECTS',
          },
          inLanguage: 'en',
          about: term(course.pillar),
          keywords: [...course.tags, ...course.tools],
        },
      ],
    }),
  };
}

/** A track, and the tracks beside it. */
export const trackView = (site, track) => ({
  track,
  others: site.tracks
    .filter(({ id }) => id !== track.id)
    .slice(0, 24)
    .map(({ title, url }) => ({ name: title, path: url })),
  shell: shellOf({
    title: track.title,
    address: track.url,
    image: `track-${track.id}`,
    section: 'tracks',
    body: 'track',
    crumbs: [
      ['Tracks', '/tracks/'],
      [NAME, '/programmes/main/'],
      [track.title, track.url],
    ],
    graph: [
      {
        '@type': 'EducationalOccupationalProgram',
        '@id': `${origin}${track.url}#track`,
        url: `${origin}${track.url}`,
        name: track.title,
        numberOfCredits: { '@type': 'QuantitativeValue', value: track.credits, unitText: 'ECTS' },
        hasCourse: track.courses.map(thing),
      },
    ],
  }),
});
