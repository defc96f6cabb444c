/**
 * The only limit in seconds that tests hold: what the product promises of a hostile file. It is wide
 * enough for busy machines; what it is held against is large enough to be far beyond it where work
 * grows with the square of a text.
 */
export const MOST_SECONDS = 20;

/** Seconds of processor time that this takes. */
export function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}
