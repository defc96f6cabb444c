/** Size of a card in px, as Open Graph asks for. */
export const CARD = { width: 1200, height: 630 } as const;
