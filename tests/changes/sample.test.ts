import { languageOf } from '../support/languages.ts';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare } from '../../src/changes/compare.ts';
import { text } from '../../src/changes/formats/text.ts';
import { loadCatalogue, type BodyCache } from '../../src/load.ts';
import { project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

/** The sample, with twelve edits. */
function edited(): string {
  const dir = emptyFolder('edited');
  cpSync(join(project, 'seeds'), dir, { recursive: true });
  const edit = (file: string, from: string, to: string) => {
    const old = readFileSync(join(dir, 'courses', file), 'utf8');
    if (!old.includes(from)) throw new Error(`${file} does not say “${from}”.`);
    writeFileSync(join(dir, 'courses', file), old.replace(from, to));
  };
  // 1 credits, 2 semester, 3 a new course
  edit('english/advanced-ai.md', 'studycredits: 6', 'studycredits: 3');
  edit('deep-learning.md', 'semester: 5', 'semester: 4');
  writeFileSync(
    join(dir, 'courses/computer-vision.md'),
    '---\ntitle: Computer Vision\nsemester: 4\nstudycredits: 6\npillar: analysis\ntracks: [xr-developer]\n---\nYou teach a computer to see.\n',
  );
  // 4 retired: its address leads on; 5 renamed, with an alias; 6 hidden
  rmSync(join(dir, 'courses/applied-ai.md'));
  rmSync(join(dir, 'courses/applied-ai.nl.md'));
  renameSync(
    join(dir, 'courses/english/internship.md'),
    join(dir, 'courses/english/ai-internship.md'),
  );
  edit('english/ai-internship.md', 'weight:', 'aliases: [internship]\nweight:');
  edit('interaction-design.md', 'weight:', 'hide: true\nweight:');
  // 7 one more track, 8 another lane, 9 a topic
  edit(
    'smart-app-development.md',
    '  - next-web-developer',
    '  - next-web-developer\n  - iot-engineer',
  );
  edit('english/basic-dutch.md', 'option: 0', 'option: 1');
  edit('english/ai-engineer-essentials.md', '  - Object orientation', '  - Software testing');
  // 10 three texts
  for (const file of ['big-data.md', 'web-development.nl.md', 'english/mlops.md'])
    writeFileSync(
      join(dir, 'courses', file),
      `${readFileSync(join(dir, 'courses', file), 'utf8')}\nOne more sentence.\n`,
    );
  // 11 a rule, 12 a redirect
  const settings = join(dir, 'catalogue.yaml');
  writeFileSync(
    settings,
    `${readFileSync(settings, 'utf8')}rules:\n  unequal-lanes: off\nredirects:\n  /courses/applied-ai: /courses/generative-ai\n  /study: /tracks/\n`,
  );
  return dir;
}

test('twelve edits of the sample: exactly those and what follows from them, in both languages', async () => {
  const bodies: BodyCache = new Map();
  const before = (await loadCatalogue(join(project, 'seeds'), bodies)).catalogue;
  const after = (await loadCatalogue(edited(), bodies)).catalogue;
  const side = (name: string) => ({ name, errors: 0, unread: [] });
  const report = (language: string) =>
    text({
      from: side('main'),
      to: side('seeds'),
      changes: compare(before, after, language),
      words: languageOf(language).changes,
    });

  expect(
    report('en'),
  ).toBe(`Do you agree that Applied AI is retired together with its address, 1 rule weighs something else, Interaction Design is no longer offered, Computer Vision is new, Internship has another address and the rest is as it stands below?

What changes from main to seeds

Rules, redirects, and what is offered
  Rule unequal-lanes: off, it was a warning, as usual.
  Retired: Applied AI, the address /courses/ai-cloud/ answers no more, its address leads to Generative AI.
  New redirect: /study leads to /tracks/.
  Interaction Design is no longer offered; semester 3 of Next Web Developer and XR Developer falls from 30 to 24; no course is left on /tags/dashboards/, /tags/datavisualisation/ and /tools/adobe/.

Courses
  New: Computer Vision (6 credits, semester 4); semester 4 of XR Developer rises from 30 to 36.
  Renamed: Internship (english/internship is now english/ai-internship), its old address leads on.
  AI Engineer Essentials: topics: Software testing added, Object orientation taken out.
  Advanced AI: 6 → 3 credits; semester 2 of AI Engineer (English) falls from 30 to 27.
  Smart App Development: also in IoT Engineer now; semester 4 of IoT Engineer rises from 30 to 36.
  Deep Learning (deep-learning) moved from semester 5 to 4; semester 4 of AI Engineer rises from 30 to 36; semester 5 of AI Engineer falls from 30 to 24.

Choices, totals and lists
  The choice in semester 1 of AI Engineer (English) is now Meeting Flanders Today or MLOps (english/mlops) + Basic Dutch, it was Basic Dutch + Meeting Flanders Today or MLOps (english/mlops); semester 1 of AI Engineer (English) adds up to 27 to 33 credits, it was 30.

Texts
  Text changed in 3 courses: MLOps (english/mlops), text in English; Web Development, text in Dutch; Big Data, text in English.
`);

  expect(
    report('nl'),
  ).toBe(`Ga je ermee akkoord dat Applied AI met zijn adres geschrapt wordt, 1 regel anders weegt, Interaction Design niet meer aangeboden wordt, Computer Vision nieuw is, Internship een ander adres krijgt en de rest is zoals het hieronder staat?

Wat er verandert van main naar seeds

Regels, doorverwijzingen en het aanbod
  Regel unequal-lanes: uit, het was een waarschuwing, zoals gewoonlijk.
  Geschrapt: Applied AI, het adres /courses/ai-cloud/ werkt niet meer, het adres leidt naar Generative AI.
  Nieuwe doorverwijzing: /study leidt naar /tracks/.
  Interaction Design wordt niet meer aangeboden; semester 3 van Next Web Developer en XR Developer daalt van 30 naar 24; er staat geen vak meer op /tags/dashboards/, /tags/datavisualisation/ en /tools/adobe/.

Vakken
  Nieuw: Computer Vision (6 studiepunten, semester 4); semester 4 van XR Developer stijgt van 30 naar 36.
  Hernoemd: Internship (english/internship is nu english/ai-internship), het oude adres leidt verder.
  AI Engineer Essentials: onderwerpen: Software testing erbij, Object orientation weg.
  Advanced AI: 6 → 3 studiepunten; semester 2 van AI Engineer (Engelstalig) daalt van 30 naar 27.
  Smart App Development: nu ook in IoT Engineer; semester 4 van IoT Engineer stijgt van 30 naar 36.
  Deep Learning (deep-learning) verhuist van semester 5 naar 4; semester 4 van AI Engineer stijgt van 30 naar 36; semester 5 van AI Engineer daalt van 30 naar 24.

Keuzes, totalen en lijsten
  De keuze in semester 1 van AI Engineer (Engelstalig) is nu Meeting Flanders Today of MLOps (english/mlops) + Basic Dutch, het was Basic Dutch + Meeting Flanders Today of MLOps (english/mlops); semester 1 van AI Engineer (Engelstalig) telt 27 tot 33 studiepunten, het waren er 30.

Teksten
  Tekst gewijzigd in 3 vakken: MLOps (english/mlops), tekst in het Engels; Web Development, tekst in het Nederlands; Big Data, tekst in het Engels.
`);
});
