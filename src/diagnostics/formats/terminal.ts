/**
 * What a stream shows: colour on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise; links on a terminal with
 * colour.
 */
export function terminal(
  { isTTY }: { isTTY?: boolean },
  { FORCE_COLOR: force, NO_COLOR: none, TERM: kind }: NodeJS.ProcessEnv,
): { colour: boolean; links: boolean } {
  const isTerminal = isTTY === true && kind !== 'dumb';
  const colour = force !== undefined ? !['0', 'false'].includes(force) : isTerminal && !none;
  return { colour, links: colour && isTerminal };
}
