import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/diagnostics/formats/sarif.ts';
import { languages } from '../support/languages.ts';
import { courseFile, emptyFolder, folder, writeFiles, type Files } from '../support/folder.ts';
import { golden, reportOn, run } from './formats.support.ts';
import { fromJson } from '../support/json.ts';

interface Location {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId?: string };
    region: Record<string, number>;
  };
}
interface Log {
  runs: {
    columnKind: string;
    tool: {
      driver: {
        rules: { id: string; help: { text: string }; fullDescription: { text: string } }[];
      };
    };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: Location[];
      relatedLocations?: (Location & { message: { text: string } })[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }); // one of its patterns is sloppy
addFormats(ajv as unknown as Parameters<typeof addFormats>[0]);
const isSarif = ajv.compile(
  fromJson<object>(
    readFileSync(fileURLToPath(new URL('tests/support/sarif-2.1.0.schema.json', PROJECT)), 'utf8'),
  ),
);
const runOf = (text: string) => fromJson<Log>(text).runs[0];
const show = async (files: Files) => {
  const dir = folder(files);
  return runOf(await sarif(await reportOn(dir, { repository: { root: dir } })));
};

describe('SARIF', () => {
  test.each(Object.keys(languages))('fits the schema of version 2.1.0, in %s', async (language) => {
    const log: unknown = JSON.parse(await sarif(await reportOn(folder(golden), { language })));
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false); // the schema does refuse
  });

  test('fits it with nothing to say, and from the command', async () => {
    const { stdout, code } = await run([
      'check',
      '--format',
      'sarif',
      '--content',
      folder({ 'a.md': courseFile({}, 'A text.\n') }),
    ]);
    expect([isSarif(JSON.parse(stdout)), code, runOf(stdout).results]).toEqual([true, 0, []]);
  });

  test('a result has its weight, place, rule and words', async () => {
    const { results, tool, columnKind } = await show({
      'courses/a.md': courseFile({ title: 'Ä 🧪' }, 'A text.\n').replace(
        '---\n',
        '---\nenglish-only: yes\n',
      ),
    });
    const result = results.find(({ ruleId }) => ruleId === 'wrong-type');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(result).toMatchObject({
      ruleId: 'wrong-type',
      level: 'error',
      message: {
        text: '“english-only” is “yes”; it must be true or false. Type: english-only: true',
      },
    });
    expect(
      ((result ?? expect.fail()).locations[0] ?? expect.fail()).physicalLocation.region,
    ).toEqual({
      startLine: 2,
      startColumn: 15,
      endLine: 2,
      endColumn: 18,
    });
    expect((tool.driver.rules[(result ?? expect.fail()).ruleIndex] ?? expect.fail()).id).toBe(
      'wrong-type',
    );
    expect(
      (tool.driver.rules[(result ?? expect.fail()).ruleIndex] ?? expect.fail()).help.text,
    ).toMatch(/docs\/editing\.md#wrong-type$/);
    expect(
      (tool.driver.rules[(result ?? expect.fail()).ruleIndex] ?? expect.fail()).fullDescription.text
        .length,
    ).toBeGreaterThan(40);
  });

  test('other places that matter are related locations', async () => {
    const { results } = await show({
      'courses/a.md': courseFile({}, 'A text.\n').replace('---\n', '---\ntitle: First\n'),
    });
    expect(
      (results.find(({ ruleId }) => ruleId === 'duplicate-key') ?? expect.fail()).relatedLocations,
    ).toMatchObject([
      {
        message: { text: 'The first one is here.' },
        physicalLocation: { region: { startLine: 2, startColumn: 1 } },
      },
    ]);
  });

  test('addresses are encoded, and start at the repository', async () => {
    const root = emptyFolder('repository');
    writeFiles(root, { 'my seeds/50% ä#?.md': 'no course' });
    const [result] = runOf(
      await sarif(await reportOn(join(root, 'my seeds'), { repository: { root } })),
    ).results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'my%20seeds/50%25%20%C3%A4%23%3F.md',
      uriBaseId: '%SRCROOT%',
    });
  });

  test('content outside the repository has an address of its own', async () => {
    const dir = folder({ 'a b.md': 'no course' });
    const [result] = runOf(
      await sarif(await reportOn(dir, { repository: { root: emptyFolder('elsewhere') } })),
    ).results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: `file://${dir}/a%20b.md`,
    });
  });

  test('no message becomes a link', async () => {
    const { results } = await show({
      'a.md': '---\ntitle: see: [here](https://evil.example)\n---\n',
    });
    expect(results[0].message.text).toContain(String.raw`\[here\](https://evil.example)`);
  });
});

describe('fingerprints', () => {
  const prints = (run: Log['runs'][0]) =>
    run.results
      .map(
        ({ ruleId, partialFingerprints }) =>
          `${ruleId} ${partialFingerprints['primaryLocationLineHash']}`,
      )
      .sort();
  const text = courseFile(
    { tags: [['x'], ['x']], titel: 'x' },
    'A [link](nowhere.md).\n\nA [link](nowhere.md).\n',
  );

  test('do not change when lines move', async () => {
    const moved = text
      .replace('---\n', '---\n# a remark\n\n')
      .replace('A [link]', 'A new line.\n\nA [link]')
      .replace(/\n/g, '\r\n');
    const [before, after] = [
      prints(await show({ 'courses/a.md': text })),
      prints(await show({ 'courses/a.md': moved })),
    ];
    expect(after).toEqual(before);
    expect(before.length).toBeGreaterThan(2);
  });

  test('differ from each other, for equals too', async () => {
    const all = prints(await show(golden)).concat(prints(await show({ 'courses/b.md': text })));
    expect(new Set(all).size).toBe(all.length);
    expect(
      prints(await show({ 'courses/b.md': text }))
        .filter((it) => it.startsWith('wrong-type'))
        .map((it) => it.split(':')[1]),
    ).toEqual(['1', '2']);
  });

  test('change with the file and with what is wrong', async () => {
    const [one, ...others] = await Promise.all(
      [
        ['a', text],
        ['b', text],
        ['a', text.replaceAll('nowhere', 'elsewhere')],
      ].map(async ([name, body]) =>
        prints(await show({ [`courses/${name}.md`]: body })).find((it) =>
          it.startsWith('dead-link'),
        ),
      ),
    );
    expect(new Set([one, ...others]).size).toBe(3);
  });
});
