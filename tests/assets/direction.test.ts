import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../templates/assets/css/', import.meta.url);

interface Declaration {
  name: string;
  value: string;
}

/** What is declared in a style sheet; comments and texts in quotes left out. */
const declarationsOf = (css: string): Declaration[] =>
  [
    ...css
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/'[^']*'|"[^"]*"/g, "''")
      .matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g),
  ].map(([, name = '', value = '']) => ({ name, value: value.trim() }));

/** Values of a shorthand; what stands in brackets is one. */
const valuesIn = (value: string): string[] => {
  const flat = value.replace(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '()');
  return flat.split(/\s+/);
};
const isNothing = (value = '0') => /^[+-]?0(?:px|rem|em|%)?$/.test(value);

/** Ways to say left or right, which are the other side on a page that runs the other way. */
const physical: readonly ((declaration: Declaration) => boolean)[] = [
  ({ name }) => /(^|-)(left|right)(-|$)/.test(name),
  ({ name, value }) => /^(text-align|float|clear)$/.test(name) && /left|right/.test(value),
  ({ name, value }) => {
    const [, right, , left] = valuesIn(value);
    return (
      /^(margin|padding|inset|border-(width|style|color))$/.test(name) &&
      left !== undefined &&
      left !== right
    );
  },
  ({ name, value }) =>
    /^translate$/.test(name) && !isNothing(valuesIn(value)[0]) && !value.includes('var(--way)'),
  ({ name, value }) => name === 'transform' && /translateX|skew/.test(value),
  ({ name, value }) =>
    name === 'box-shadow' &&
    value
      .split(/,(?![^()]*\))/)
      .map((it) => it.trim().replace(/^inset /, ''))
      .some((it) => !isNothing(valuesIn(it)[0]) && it !== 'none' && !it.includes('var(--way)')),
  ({ name, value }) =>
    name === 'letter-spacing' && !/^(0|inherit|calc\(.*var\(--spaced\)\))$/.test(value),
];
const isPhysical = (it: Declaration) => physical.some((says) => says(it));

/** What is the same on either side, each for its reason. */
const allowed = [
  'border-width: 0 0 2.5px 2.5px', // a tick, which people write the same way everywhere
];

describe('the style sheet', () => {
  test.each(readdirSync(folder).filter((it) => it.endsWith('.css')))(
    '%s says start and end, not left and right',
    (file) => {
      const found = declarationsOf(readFileSync(new URL(file, folder), 'utf8'))
        .filter(isPhysical)
        .map(({ name, value }) => `${name}: ${value}`);
      expect(found.filter((it) => !allowed.includes(it))).toEqual([]);
    },
  );

  test.each([
    'margin-left: 1rem',
    'left: 0',
    'text-align: left',
    'border-right: 1px solid',
    'padding: 0 1rem 0 0',
    'inset: 0 auto auto 0',
    'translate: 4px 0',
    'box-shadow: inset 4px 0 0 red',
    'letter-spacing: -.02em',
    'scroll-margin-left: 1px',
    'border-top-left-radius: 2px',
  ])('would be found to say “%s”', (text) => {
    expect(declarationsOf(`a { ${text}; }`).some(isPhysical)).toBe(true);
  });

  test.each([
    'margin: 0 1rem',
    'padding: 1px calc(2px + 1rem) 3px calc(2px + 1rem)',
    'inset-inline: 0 auto',
    'box-shadow: inset calc(4px*var(--way)) 0 0 red, 0 3px 0 blue',
    'letter-spacing: calc(-.02em*var(--spaced))',
    'text-align: start',
  ])('may say “%s”', (text) => {
    expect(declarationsOf(`a { ${text}; }`).some(isPhysical)).toBe(false);
  });
});
