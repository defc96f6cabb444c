import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { deviceName } from './folder-name.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { isBrandKind, pathsNamedIn, readBrandFile } from './brand-files.ts';
import type { BrandFile, Content, ContentFile, Document, Room } from './document.ts';
import { splitDocument, splitSettings } from './front-matter.ts';
import { comparablePath } from './slug.ts';
import { verifyMedia } from './verify-media.ts';
import { documentKey } from '../cache/keys.ts';
import { isPassedOver, isSettled } from '../cache/states-of-files.ts';
import { openCache, type Cache } from '../cache/store.ts';
import { packDocument, unpackDocument, type CachedDocument } from './cached-document.ts';

/** Largest markdown file, in bytes (docs/editing.md names it). */
export const MAX_FILE = 256 * 1024;
/** Largest picture or other file, and largest printed handbook, in bytes. */
const [MAX_PICTURE, MAX_HANDBOOK] = [2 * 1024 * 1024, 16 * 1024 * 1024];
/** Most bytes that a picture or other file may have, by its path. */
export const mostBytes = (path: string): number =>
  /(?:^|[\\/])handbooks[\\/][^\\/]+\.pdf$/i.test(path) ? MAX_HANDBOOK : MAX_PICTURE;
/** Facts true of the whole catalogue. */
const SETTINGS = 'catalogue.yaml';
const pictures = /\.(png|jpe?g|webp|avif)$/i;
const attachments = /\.pdf$/i;
/** Words of the interface in one language. */
const wordsFile = /^words\/([^/]+)\.yaml$/;
/** Markdown by a name that other site generators read as well. */
const otherEnding = /\.(markdown|mdown|mkdn?|mdx)$/i;
/** Control characters, signs that turn a name round, and what artifact uploads refuse. */
const unusableName = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufffd"<>|*?:\\]|^\p{Zs}/iu;
/** What Windows would change. */
const lostEnd = /[.\p{Zs}]$/u;
/** Longest name, and longest path in the content folder, in bytes: sites and disks add to both. */
const [MAX_NAME, MAX_PATH] = [200, 1000];
/** Why no other computer or web address could hold a name; nothing for one that is fine. */
function whyUnusable(name: string, file: string): 'name' | 'windows' | 'long' | undefined {
  if (unusableName.test(name) || !name.isWellFormed()) return 'name';
  if (lostEnd.test(name) || deviceName.test(name)) return 'windows';
  return Buffer.byteLength(name) > MAX_NAME || Buffer.byteLength(file) > MAX_PATH
    ? 'long'
    : undefined;
}

const byCodeUnit = (a: string, b: string) => Number(a > b) - Number(a < b);

/**
 * Documents that were read before, by path: who reads again and again keeps one, and only files that changed are
 * opened.
 */
export type ReadBefore = Map<string, { stamp: string; document: Document }>;

/**
 * Reads a content folder: the only module that does. Sorted, so that two builds see the same. Throws only when the
 * folder itself cannot be read.
 */
export function readContent(contentDir: string, before?: ReadBefore): Content {
  const documents: Document[] = [];
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  const hasCourses = isFolder(join(contentDir, 'courses'));

  const brandFiles: BrandFile[] = [];

  const cache = openCache<CachedDocument>('documents');
  const all = walk(contentDir, '', findings);
  const settings = all.some(({ file }) => file === SETTINGS)
    ? readSettings(contentDir, SETTINGS, { room: 'settings', path: 'catalogue' }, cache)
    : undefined;
  const named = pathsNamedIn(settings);
  for (const { file, stats } of all) {
    const room = roomOf(file, hasCourses);
    if (/\.md$/i.test(file) && room) {
      const document = readDocument(contentDir, file, stats, room, cache, before);
      if (document) documents.push(document);
      else findings.push(finding('skipped-file', startOf(file), { why: 'readme' }));
    } else if (settings && file === SETTINGS) {
      documents.push(settings);
    } else if (wordsFile.test(file)) {
      const [, path = ''] = wordsFile.exec(file) ?? [];
      documents.push(readSettings(contentDir, file, { room: 'words', path }, cache));
    } else if (isBrandKind(file) && named.has(comparablePath(file))) {
      const found = readBrandFile(file, stats.size, () => readFileSync(join(contentDir, file)));
      if (Array.isArray(found)) findings.push(...found);
      else brandFiles.push(found);
    } else if (pictures.test(file) || attachments.test(file)) {
      const found = readPicture(contentDir, file);
      if ('rule' in found) findings.push(found);
      else files.push(found);
    } else {
      findings.push(
        otherEnding.test(file)
          ? finding('skipped-file', startOf(file), { why: 'ending' }, { severity: 'warning' })
          : finding('skipped-file', startOf(file), { why: /\.md$/i.test(file) ? 'place' : 'type' }),
      );
    }
  }
  cache.close();
  const brandNames = all.map(({ file }) => file).filter(isBrandKind);
  return { documents, files, brandFiles, brandNames, findings };
}

const isFolder = (path: string) =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * All files below a folder; names that start with `_` are reported as skipped, links and devices as unusable. Names
 * that start with a dot are nobody’s business.
 */
function walk(
  contentDir: string,
  below: string,
  findings: Finding[],
): { file: string; stats: Stats }[] {
  const names = readdirSync(join(contentDir, below)).filter(isOurs).sort(byCodeUnit);
  const files: { file: string; stats: Stats }[] = [];
  for (const name of names) {
    const file = below ? `${below}/${name}` : name;
    if (name.startsWith('_')) {
      for (const skipped of filesBelow(contentDir, file))
        findings.push(
          finding('skipped-file', startOf(skipped.toWellFormed()), { why: 'underscore' }),
        );
      continue;
    }
    // Before it is opened: a name that is no text cannot be.
    const why = whyUnusable(name, file);
    if (why) {
      findings.push(finding('unusable-file', startOf(file.toWellFormed()), { why }));
      continue;
    }
    const stats = lstatSync(join(contentDir, file));
    if (stats.isSymbolicLink())
      findings.push(finding('unusable-file', startOf(file), { why: 'link' }));
    else if (stats.isDirectory() && /\.md$/i.test(name))
      findings.push(finding('unusable-file', startOf(file), { why: 'folder' }));
    else if (stats.isDirectory())
      for (const below of walk(contentDir, file, findings)) files.push(below);
    else if (!stats.isFile())
      findings.push(finding('unusable-file', startOf(file), { why: 'device' }));
    else files.push({ file, stats });
  }
  return files;
}

const isOurs = (name: string) => !isPassedOver(name);

/** A file itself, or all that lie below it: only to be counted. Links are not followed. */
function filesBelow(contentDir: string, file: string): string[] {
  if (!isFolder(join(contentDir, file))) return [file];
  return readdirSync(join(contentDir, file))
    .filter(isOurs)
    .sort(byCodeUnit)
    .flatMap((name) => filesBelow(contentDir, `${file}/${name}`));
}

/** The room a markdown file is in; nothing for a file that lies in none. */
function roomOf(file: string, hasCourses: boolean): Room | undefined {
  const [first] = file.split('/');
  if (first === 'tracks' || first === 'pillars' || first === 'pages')
    return file.split('/').length === 2 ? first : undefined;
  if (first === 'courses' && hasCourses) return 'courses';
  return hasCourses ? undefined : 'courses';
}

/** A markdown file as a document; nothing for a README that is no course. */
function readDocument(
  contentDir: string,
  file: string,
  { size, mtimeMs, ctimeMs, ino }: Stats,
  room: Room,
  cache: Cache<CachedDocument>,
  before?: ReadBefore,
): Document | undefined {
  const inRoom =
    room === 'courses' && !file.startsWith('courses/') ? file : file.slice(file.indexOf('/') + 1);
  const path = inRoom.replace(/\.md$/i, '');
  const absolute = join(contentDir, file);
  const stamp = [size, mtimeMs, ctimeMs, ino].join(' ');
  const same = before?.get(absolute);
  if (same?.stamp === stamp && same.document.room === room) return same.document;
  if (size > MAX_FILE) {
    const findings = [
      finding('too-large', startOf(file), { what: 'file', bytes: size, limit: MAX_FILE }),
    ];
    return { file, room, path, body: '', bodyLine: 1, findings };
  }
  const bytes = readFileSync(absolute);
  const document = recallOr(splitDocument, 'markdown', bytes, { file, room, path }, cache);
  if (before && document.frontMatter && isSettled({ mtimeMs, ctimeMs }))
    before.set(absolute, { stamp, document });
  else before?.delete(absolute);
  const isPlainReadme =
    /(^|\/)readme$/i.test(path) &&
    !document.frontMatter &&
    document.findings.some(({ rule }) => rule === 'no-front-matter');
  return isPlainReadme ? undefined : document;
}

/** catalogue.yaml, or a file of words. */
function readSettings(
  contentDir: string,
  file: string,
  named: Pick<Document, 'room' | 'path'>,
  cache: Cache<CachedDocument>,
): Document {
  const bytes = readFileSync(join(contentDir, file));
  return recallOr(splitSettings, 'settings', bytes, { file, ...named }, cache);
}

/** A document as it was read from the same bytes before, or as `split` reads it. */
function recallOr(
  split: typeof splitDocument,
  kind: 'markdown' | 'settings',
  bytes: Buffer,
  named: Pick<Document, 'file' | 'room' | 'path'>,
  cache: Cache<CachedDocument>,
): Document {
  const key = documentKey(kind, bytes);
  const cached = cache.recall(key);
  if (cached) return unpackDocument(cached, bytes.toString('utf8'), named);
  const document = split(named.file, bytes, named);
  const packed = packDocument(document);
  if (packed) cache.remember(key, packed);
  return document;
}

function readPicture(contentDir: string, file: string): ContentFile | Finding {
  const { size } = lstatSync(join(contentDir, file));
  const limit = mostBytes(file);
  if (size > limit)
    return finding('too-large', startOf(file), {
      what: 'picture',
      bytes: size,
      limit,
    });
  const bytes = readFileSync(join(contentDir, file));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const verified = verifyMedia(file, bytes);
  return typeof verified === 'string'
    ? finding('unusable-file', startOf(file), { why: verified })
    : { file, hash, size, ...verified };
}
