import { pngOf } from './picture.ts';
import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subject } from './subjects.ts';

interface Made {
  file: string;
  text: string;
  stated: Stated;
}

const tracks = ['next-web', 'data-maker', 'smart-things'];
const names = [' & ', ' ', '-'];

/** A course of the main programme, in a file that is named as people name files. */
function course(index: number, given: Record<string, unknown>, extra = ''): Made {
  const { title, field, sentence } = subject(index, 'nl');
  const file = `${title.replace(' ', names[index % 3] ?? ' ')}.md`;
  const tags = [field.toLowerCase(), `onderwerp ${index % 7}`];
  const front = {
    title,
    intro: `Kort gezegd gaat dit vak over ${title.toLowerCase()} en alles daaromheen.`,
    studycredits: 6,
    pillar: ['code', 'connect', 'design'][index % 3],
    tags,
    ...given,
  };
  return {
    file,
    text: page(front, `${sentence}\n${extra}`),
    stated: {
      title,
      credits: front.studycredits,
      semester: Number(front['semester' as keyof typeof front]),
      tags,
      pillar: String(front.pillar),
      ...(Array.isArray(given['tracks']) ? { tracks: given['tracks'].map(String) } : {}),
      ...(typeof given['tools'] === 'string' ? { tools: given['tools'].split(', ') } : {}),
    },
  };
}

function mainProgramme(): Made[] {
  let index = 0;
  const made: Made[] = [];
  const add = (given: Record<string, unknown>, extra?: string) => {
    const it = course(index, given, extra);
    index++;
    made.push(it);
    return it;
  };
  for (const semester of [1, 2])
    for (let count = 0; count < 5; count++)
      add({ semester, weight: count * 10, tools: 'Git, Figma' });
  for (const semester of [3, 4, 5]) {
    for (let count = 0; count < 2; count++) add({ semester });
    for (const track of tracks)
      for (let count = 0; count < 3; count++) add({ semester, tracks: [track] });
  }
  for (const studycredits of [9, 3, 3, 3, 3, 3, 3, 3]) add({ semester: 6, studycredits });
  for (const track of tracks) {
    // The other side of a choice, for the last course of the track in semester 5.
    const partner = made.findLast(
      ({ stated }) => stated.semester === 5 && stated.tracks?.[0] === track,
    );
    const stem = partner?.file.replace('.md', '') ?? '';
    const own = add({ semester: 5, tracks: [track], alternates: [stem] });
    if (partner) {
      partner.text = partner.text.replace(
        'tags:',
        `alternates:\n- ${own.file.replace('.md', '')}\ntags:`,
      );
      partner.stated.alternates = [own.stated.title];
      own.stated.alternates = [partner.stated.title];
    }
  }
  return made;
}

/** The way of the first home: Hugo, a section of Dutch courses with an English and an online programme in it. */
export function hugoHome(): School {
  const main = mainProgramme();
  const english = Array.from({ length: 10 }, (_, index): Made => {
    const { title, sentence } = subject(index, 'en');
    const front = {
      title,
      intro: `All about ${title.toLowerCase()}.`,
      semester: index < 5 ? 1 : 2,
      studycredits: 6,
      pillar: 'code',
      tracks: ['ai-english'],
      'english-only': true,
    };
    const picture = index === 3 ? '![](../robot.png)\n\n' : '';
    const quote = `${picture}{{< quote "A student" >}}\nIt was worth each hour of ${title.toLowerCase()}.\n{{< /quote >}}\n`;
    return {
      file: `english/${title}.md`,
      text: page(front, `${sentence}\n\n${quote}`),
      stated: {
        title,
        credits: 6,
        semester: front.semester,
        tracks: ['ai-english'],
        pillar: 'code',
      },
    };
  });
  const online = Array.from({ length: 8 }, (_, index): Made => {
    const { title, sentence } = subject(index + 54, 'nl');
    const front = {
      title,
      semester: index < 4 ? 1 : 2,
      studycredits: 7.5,
      pillar: 'connect',
      tracks: ['thuisleren'],
      home: true,
    };
    return {
      file: `online/${title}.md`,
      text: page(front, sentence),
      stated: {
        title,
        credits: 7.5,
        semester: front.semester,
        tracks: ['thuisleren'],
        pillar: 'connect',
      },
    };
  });
  const placeholders = [3, 4, 5].map((semester) =>
    page(
      {
        title: `Keuzevak ${semester}`,
        semester,
        studycredits: 6,
        pillar: 'code',
        default: true,
        choice: true,
      },
      'Kies eerst een traject, dan staat hier het vak dat erbij hoort.',
    ),
  );
  const files: Record<string, string | Uint8Array> = {
    'hugo.toml':
      'baseURL = "https://old.example.org/"\nlanguageCode = "nl"\ntitle = "De eerste school"\n',
    'content/programma/_index.md': page(
      { title: 'Programma', menu: 'main' },
      'Alle vakken van de opleiding, per semester.',
    ),
    'content/programma/english/_index.md': page({ title: 'Year in English' }, ''),
    'content/programma/online/_index.md': page({ title: 'Leren van thuis' }, ''),
    'content/programma/profiel-web.md': page(
      {
        title: 'Next Web',
        layout: 'profile',
        track: 'next-web',
        future: ['Webontwikkelaar', 'Ontwerper'],
      },
      'Je bouwt sites die iedereen kan gebruiken, ook op een traag toestel en zonder muis.',
    ),
    'content/programma/profiel-data.md': page(
      { title: 'Data Maker', layout: 'profile', track: 'data-maker', future: 'Data-analist' },
      'Je haalt uit gegevens wat een bedrijf of een stad ermee kan doen, en wat beter niet.',
    ),
    'content/programma/profiel-dingen.md':
      '---\ntitle: Smart Things\nlayout: profile\ntrack: smart-things\nfuture: [Maker, "Elektronicus\n---\nJe bouwt toestellen die meten en beslissen, en je houdt ze veilig en zuinig.\n',
    'content/programma/robot.png': pngOf(4),
    'content/programma/Verborgen vak.md': page(
      { title: 'Verborgen vak', semester: 2, studycredits: 3, pillar: 'code', hide: true },
      'Dit vak wordt dit jaar niet gegeven, en komt volgend jaar terug in een andere vorm.',
    ),
    'content/programma/Oud vak.md': page(
      {
        title: 'Oud vak',
        semester: 2,
        studycredits: 3,
        pillar: 'code',
        draft: true,
        aliases: ['/programma/heel-oud', 'netwerken-1'],
        date: '2021-02-03',
      },
      'Dit vak wordt herschreven door het team dat het ook vroeger al gaf aan dezelfde groep.',
    ),
  };
  placeholders.forEach((text, index) => {
    files[`content/programma/keuzevak-${index + 3}.md`] = text;
  });
  const [first, second] = main;
  if (first && second) {
    first.text =
      first.text.replace('{', '{') +
      `\nLees eerst [het andere vak](/programma/${second.file
        .replace('.md', '')
        .toLowerCase()
        .replace(/ (& )?/g, '-')}/).\n`;
    second.text = second.text.replace('intro:', 'aliases:\n- /programma/vroeger\nintro:');
  }
  for (const [index, { file, text }] of [...main, ...english, ...online].entries())
    files[`content/programma/${file}`] = saved(text, handOf(index));
  const courses = [...main, ...english, ...online].map(({ stated }) => stated);
  return {
    about: 'the first home: Hugo, Dutch, with profiles and two programmes in folders',
    files,
    section: 'content/programma',
    languages: ['nl', 'en'],
    courses,
    drafts: ['Oud vak'],
    addresses: {
      '/programma/programmeren-basis/': '/courses/programmeren-basis/',
      '/programma/programmeren--basis/': '/courses/programmeren-basis/',
      '/programma/vroeger/': '/courses/netwerken-basis/',
      '/programma/english/networks-basics/': '/courses/english/networks-basics/',
      '/programma/profiel-web/': '/tracks/next-web/',
      '/programma/profiel-dingen/': '/tracks/smart-things/',
      '/programma/': '/courses/',
      '/programma/english/': '/programmes/english/',
    },
    keys: [
      'title',
      'intro',
      'studycredits',
      'pillar',
      'tags',
      'semester',
      'weight',
      'tools',
      'tracks',
      'alternates',
      'english-only',
      'home',
      'layout',
      'track',
      'future',
      'aliases',
      'default',
      'choice',
      'hide',
      'draft',
      'date',
      'menu',
    ],
    flaws: { 'image-without-alt': 1 },
  };
}
