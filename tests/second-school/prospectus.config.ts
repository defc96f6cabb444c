import { defineConfig, type OwnCheck } from 'prospectus';

/** Ab so vielen Leistungspunkten muss ein Modul sagen, woraus sich die Note ergibt. */
const LARGE = 10;

const gradeOfLargeModules: OwnCheck = {
  id: 'note-fehlt',
  severity: 'error',
  check: ({ offered }) =>
    offered
      .filter(({ credits, facts }) => credits.low >= LARGE && facts['note'] === undefined)
      .map(({ credits, source }) => ({
        message: `Das Modul hat ${credits.low} Leistungspunkte, sagt aber nicht, woraus sich die Note ergibt.`,
        hint: 'Schreiben Sie etwa: note: { Werkstück: 70, Gespräch: 30 }',
        file: source.file,
        key: 'studycredits',
      })),
};

export default defineConfig({
  content: 'content',
  parts: { Footer: './parts/footer.tsx' },
  checks: [gradeOfLargeModules],
});
