/** Milliseconds after which a change of a file shows in its times: clocks of disks are coarse. */
const SETTLED = 2000;

/** Whether the times of a file tell its next state from this one; it may have been written just now, and be again. */
export const isSettled = ({ mtimeMs, ctimeMs }: { mtimeMs: number; ctimeMs: number }): boolean =>
  Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED;

/** Names in a content folder that nobody reads. */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules';
