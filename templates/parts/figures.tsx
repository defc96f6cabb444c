import type { FigureView } from '../../src/views/pieces.ts';

/** Large numbers with small words. */
export const Figures = ({ figures }: { figures: FigureView[] }) => (
  <dl class="figures">
    {figures.map(({ value, label }) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
