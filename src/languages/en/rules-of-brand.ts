import type { RuleData } from '../../diagnostics/rules.ts';
import { quotedWhereNeeded, type DiagnosticWords } from '../../diagnostics/words.ts';

const either = (endings: readonly string[]) => endings.join(' or ');

function otherFile({ key, why, endings, near }: RuleData['brand-file']): string {
  if (near) return `Type: ${key}: ${quotedWhereNeeded(near)}`;
  if (why === 'square')
    return 'Save it anew as a PNG of 512 by 512 pixels, or as a drawing (.svg) as wide as it is high.';
  if (why === 'font')
    return 'Put the font into the content folder as a .woff2 and type its path, or type archivo or system.';
  const example = `such as “${key}: brand/${key}${endings[0] ?? ''}”`;
  return why === 'kind'
    ? `Save it anew so that its name ends in ${either(endings)}, and type the new name.`
    : `Put the file into the content folder and type its path from there, ${example}.`;
}

/** What is wrong with a school’s logo, icon, colour, font and style sheet. */
export const rulesOfBrand = {
  'brand-file': (data) => ({
    message: {
      missing: `There is no file “${data.path}” in the content folder.`,
      elsewhere: `“${data.path}” leads out of the content folder, and nothing is loaded from elsewhere.`,
      kind: `“${data.key}” takes a file whose name ends in ${either(data.endings)}; “${data.path}” is another kind.`,
      font: `“${data.path}” is no font that is known here: archivo, system, or a file that ends in .woff2.`,
      square: `“${data.path}” is no icon: as wide as it is high, and a PNG of 512 to 2048 pixels a side.`,
    }[data.why],
    hint: otherFile(data),
  }),
  'unsafe-drawing': ({ what, text }) => ({
    message: {
      script: `“${text}” would run a program; a logo only draws.`,
      handler: `“${text}” would run a program when something happens; a logo only draws.`,
      foreign: `“${text}” is no part of a drawing.`,
      reference: `“${text}” loads or links to something outside this file.`,
      style: 'The style in this drawing names something outside this file.',
      entity: `“${text}” is an order to the program that reads the file, not a part of the drawing.`,
      'no-drawing': 'This is not an SVG drawing, or its end is missing.',
      'no-size': 'This drawing does not say how large it is.',
    }[what],
    hint: {
      script: 'Delete it, up to its end tag.',
      handler: 'Delete it.',
      foreign:
        'Delete it, up to its end tag; or save the drawing anew as “plain” or “optimised” SVG.',
      reference: 'Draw it in this file, and point at it with # and its id.',
      style: 'Take addresses and @import out of it; “url(#…)” may stay.',
      entity: 'Delete it.',
      'no-drawing': 'Save the drawing anew as “plain SVG”.',
      'no-size': 'Add viewBox="0 0 200 40" to its first tag, with its own width and height.',
    }[what],
  }),
  'unsafe-style': ({ what, text }) => ({
    message: {
      import: `“${text}” loads another style sheet.`,
      elsewhere: `“${text}” loads from elsewhere; all that a page shows comes from the site itself.`,
      url: `“${text}” is no address that can be read.`,
      function: `“${text}” takes an address that nobody can look into.`,
      unclosed: `“${text}” is opened here and never closed.`,
      unopened: `“${text}” closes what was never opened.`,
      markup: `“${text}” belongs in a page, not in a style sheet.`,
    }[what],
    hint: {
      import: 'Copy the rules of that sheet to the start of this one, in the place of this line.',
      elsewhere:
        'Put the picture into the content folder and name it by its path from this file, such as url(pattern.png).',
      url: 'Put it between quotation marks, such as url("pattern.png").',
      function: 'Use url(…) with the path of a picture in its place.',
      unclosed: 'Add the sign that closes it.',
      unopened: 'Delete it.',
      markup: 'Delete it.',
    }[what],
  }),
  'accent-shade': ({ given, light, dark }) => ({
    message: `Not every text in ${given} could be read: light pages use ${light}, dark pages ${dark}.`,
    hint:
      light === given || dark === given
        ? undefined
        : `A colour that can stay as it is on light pages: ${light}.`,
  }),
  'icon-sizes': ({ icon }) => ({
    message: `Home screens need pictures, and “${icon}” is a drawing, so they show a sign of their own.`,
    hint: 'Name a PNG of 512 by 512 pixels as “icon”, or install the package @resvg/resvg-js beside this program.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
