import type { FigureView } from '../../src/views/pieces.ts';

/** Large numbers with small words. */
export const Figures = ({ figures }: { figures: FigureView[] }) => (
  <dl class="figures">
    {figures.map(({ value, lang, label }) => (
      <div>
        <dt>{label}</dt>
        <dd lang={lang}>{value}</dd>
      </div>
    ))}
  </dl>
);
