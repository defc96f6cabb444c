/** Names that `weave` of a pillar may have, in the order of the twelve palette slots. */
export const weaves = [
  'pinstripe',
  'dot',
  'rib',
  'twill',
  'basket',
  'chevron',
  'brick',
  'cross',
  'check',
  'scallop',
  'diamond',
  'dash',
] as const;
