import type { BrandFile, Content, ContentFile } from '../content/document.ts';
import { leadsElsewhere } from '../content/style-sheet.ts';
import { comparablePath } from '../content/slug.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import type { RuleData } from '../diagnostics/rules.ts';
import { accentOf } from './accent.ts';
import { hexColour } from './colour.ts';
import { pathBeside } from './link-targets.ts';
import type { Brand, LocalText, Source } from './model.ts';
import { nearest } from './nearest.ts';
import { BrandSettings } from './schema.ts';

/** What `brand` may name: pictures, drawings, style sheets and fonts. */
export type FilesOfBrand = Pick<Content, 'files' | 'brandFiles' | 'brandNames'>;
interface BrandContext extends FilesOfBrand {
  source: Source;
  findings: Finding[];
  local: (text: string | Record<string, string> | undefined) => LocalText;
}
type FileKey = 'logo' | 'logo-dark' | 'icon' | 'font' | 'style';

/** Ends of names that each key takes. */
const endings: Readonly<Record<FileKey, readonly string[]>> = {
  logo: ['.svg', '.png'],
  'logo-dark': ['.svg', '.png'],
  icon: ['.png', '.svg'],
  font: ['.woff2'],
  style: ['.css'],
};
/** Least and most pixels of a side of an icon: the largest made of it has the least, and more would only take time. */
const ICON = [512, 2048] as const;

/** `brand` of catalogue.yaml. What is wrong in it is left out, and said. */
export function parseBrand(given: BrandSettings, context: BrandContext): Brand {
  const { findings, source, local } = context;
  const file = (key: FileKey) =>
    given[key] === undefined ? undefined : fileAt(key, given[key].trim(), context);
  const accent = accentIn(given.accent);
  const shades = accent && [accent.light, accent.dark];
  if (accent && shades?.some((it) => it !== accent.given))
    findings.push(finding('accent-shade', source.placeOf('brand.accent'), { ...accent }));
  const icon = file('icon');
  const style = file('style');
  const fonts = { archivo: undefined, system: 'system' } as const;
  const named = given.font?.trim() ?? 'archivo';
  return {
    logo: file('logo'),
    logoDark: file('logo-dark'),
    icon: icon && isIcon(icon, context) ? icon : undefined,
    accent,
    font: named === 'archivo' || named === 'system' ? fonts[named] : file('font'),
    style: style && { file: style.file, hash: style.hash, parts: partsOf(style, context) },
    links: (given.links ?? []).map(({ label, url }) => ({ label: local(label), url })),
  };
}

/** What is right in a brand of which some is not, which is said already. */
export function soundBrand(written: unknown): BrandSettings | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  const sound = Object.entries(written).flatMap(([key, value]) => {
    const alone = BrandSettings.safeParse({ [key]: value });
    return alone.success ? [alone.data] : [];
  });
  return Object.assign({}, ...sound);
}

function accentIn(written: string | undefined): Brand['accent'] {
  const hex = written === undefined ? undefined : hexColour(written.trim());
  return hex === undefined ? undefined : accentOf(hex);
}

/** The file that a key names; nothing where there is none, which is said. */
function fileAt(
  key: FileKey,
  written: string,
  { source, files, brandFiles, brandNames, findings }: BrandContext,
): BrandFile | undefined {
  const allowed = endings[key];
  const isOfKind = (path: string) => allowed.some((it) => path.toLowerCase().endsWith(it));
  const path = pathBeside(`/${written}`, '');
  const fitting = [...files.map((it) => it.file), ...brandNames].filter(isOfKind);
  const say = (why: RuleData['brand-file']['why'], near?: string) => {
    const at = source.placeOf(`brand.${key}`);
    findings.push(finding('brand-file', at, { key, path: written, why, endings: allowed, near }));
  };
  if (leadsElsewhere(written)) say('elsewhere');
  else if (isOfKind(path)) {
    const found = [...files, ...brandFiles].find((it) => comparablePath(it.file) === path);
    if (!found) say('missing', likely(path, fitting));
    return found;
  } else if (key === 'font' && !written.includes('.'))
    say('font', nearest(written, ['archivo', 'system']));
  else {
    const stem = path.replace(/\.[^./]*$/, '');
    say(
      'kind',
      fitting.find((it) => it.replace(/\.[^./]*$/, '') === stem),
    );
  }
  return undefined;
}

/** The file that was meant: one of the right kind whose path or whose name is nearly that; capitals mean nothing. */
function likely(path: string, fitting: readonly string[]): string | undefined {
  const nameOf = (it: string) => it.slice(it.lastIndexOf('/') + 1).toLowerCase();
  const same = fitting.filter((it) => nameOf(it) === nameOf(path));
  const near = nearest(path, fitting) ?? (same.length === 1 ? same[0] : undefined);
  return near === path ? undefined : near; // it is there, and was refused
}

/** A drawing has every size; a picture must be large enough and square. */
function isIcon(
  { file, width = 0, height = 0 }: ContentFile,
  { source, findings }: BrandContext,
): boolean {
  const isSquare = width === height;
  const fits = file.toLowerCase().endsWith('.svg') || (width >= ICON[0] && width <= ICON[1]);
  if (isSquare && fits) return true;
  const data = { key: 'icon', path: file, why: 'square', endings: endings.icon } as const;
  findings.push(finding('brand-file', source.placeOf('brand.icon'), data));
  return false;
}

/** The text of a style sheet, with the files that it names; one that is not there is a dead link at its place. */
function partsOf(
  { file: sheet, style }: BrandFile,
  { files, brandFiles, findings }: BrandContext,
): (string | ContentFile)[] {
  if (!style) return [];
  const shown = [...files, ...brandFiles.filter((it) => !it.style)];
  const parts: (string | ContentFile)[] = [];
  let done = 0;
  for (const { from, to, path, at } of style.addresses) {
    const wanted = pathBeside(path.replace(/[?#].*$/s, ''), sheet);
    const found = shown.find((it) => comparablePath(it.file) === wanted);
    if (!found) {
      const near = nearest(
        `/${wanted}`,
        shown.map(({ file }) => `/${file}`),
      );
      findings.push(finding('dead-link', at, { href: path, near }));
      continue;
    }
    parts.push(style.css.slice(done, from), found);
    done = to;
  }
  return [...parts, style.css.slice(done)];
}
