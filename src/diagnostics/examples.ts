import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { isRule, rules, type RuleName } from './rules.ts';

/** A file of an example: its text, or how to make what a text cannot hold. */
export type ExampleFile =
  | string
  | { 'bytes-base64': string }
  | { symlink: string }
  | { before?: string; repeat: string; times: number };
/** Files by path; nothing where a file is taken away. */
export type ExampleFiles = Readonly<Record<string, ExampleFile | null>>;

/** docs/rules/<rule>.yaml: a small content folder that breaks a rule alone, and that folder fixed. */
export interface Example {
  rule: RuleName;
  /** Says what is wrong where the file cannot be shown. */
  how?: string;
  /** Addresses of the last publication. */
  previous?: readonly string[];
  bad: ExampleFiles;
  /** `courses/a.md:4:15-4:16`: what the diagnostic must underline. */
  at: string;
  /** Only the files that change; the others stay as they were. */
  fixed: ExampleFiles;
}

/** The example of a rule. */
export async function readExample(project: string, rule: RuleName): Promise<Example> {
  const text = await readFile(join(project, 'docs/rules', `${rule}.yaml`), 'utf8');
  const example: Omit<Example, 'rule'> = parse(text);
  return { rule, ...example };
}

/** Every example, in the order of the alphabet. */
export const readExamples = (project: string): Promise<Example[]> =>
  Promise.all(
    Object.keys(rules)
      .filter(isRule)
      .sort()
      .map((rule) => readExample(project, rule)),
  );

/** Writes the files of an example into an empty folder. */
export async function writeExample(dir: string, files: ExampleFiles): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(dir, file)), { recursive: true });
    if (typeof content === 'object' && 'symlink' in content)
      await symlink(content.symlink, join(dir, file));
    else await writeFile(join(dir, file), bytesOf(content));
  }
}

function bytesOf(content: Exclude<ExampleFile, { symlink: string }>): string | Uint8Array {
  if (typeof content === 'string') return content;
  return 'repeat' in content
    ? (content.before ?? '') + content.repeat.repeat(content.times)
    : Buffer.from(content['bytes-base64'], 'base64');
}
