/**
 * What makes commands faster and changes nothing of what they make. `PROSPECTUS_WITHOUT=fast-yaml,memoize` switches
 * some of it off, `PROSPECTUS_WITHOUT=all` everything, so that each can be measured, and what it makes be compared.
 */
// Pure: scripts of pages leave the table out.
export const accelerators = /* @__PURE__ */ Object.freeze({
  'fast-markdown': 'texts of plain parts without remark (content/fast-path/plain-text.ts)',
  'fast-yaml':
    'front matter of plain lines without the YAML reader (content/fast-path/plain-yaml.ts)',
  'cached-documents': 'front matter of files that did not change (content/cached-document.ts)',
  'cached-bodies': 'texts that were rendered before (content/render-bodies.ts)',
  'cached-cards': 'preview cards that were drawn before (site/cards.ts)',
  'cached-pages': 'pages that were made before, and names of their views (site/cached-pages.ts)',
  'build-stamp': 'no build at all where nothing has changed (site/build-stamp.ts)',
  'check-stamp': 'what a check said of files that did not change (cache/check-stamp.ts)',
  memoize: 'what follows from a catalogue, worked out once (memoize.ts)',
  'collect-garbage': 'waste is collected between batches (collect-garbage.ts)',
  'compile-cache': 'what V8 made of our code in an earlier command (start.mjs)',
  'v8-flags': 'V8 of Node 20 waits before it makes code faster (start.mjs)',
});

/**
 * Whether one is switched on. Scripts of pages have them all: compile.mjs says there that nothing is switched off.
 * @param {keyof typeof accelerators} name
 * @returns {boolean}
 */
export const isOn = (name) =>
  process.env.PROSPECTUS_WITHOUT === undefined ||
  !switchedOff(process.env.PROSPECTUS_WITHOUT).some((it) => it === name || it === 'all');

/** Names in the switch that are none: somebody would measure nothing. */
export const unknownAccelerators = () =>
  switchedOff(process.env.PROSPECTUS_WITHOUT ?? '').filter(
    (name) => name !== 'all' && !Object.hasOwn(accelerators, name),
  );

/** @param {string} names */
const switchedOff = (names) => names.split(',').filter((name) => name !== '');
