/** Red, green and blue in linear light, 0 to 1; outside of it sRGB cannot show the colour. */
type Linear = readonly [red: number, green: number, blue: number];
/** Lightness 0 to 1, chroma from 0, hue in radians. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** What CSS takes for one: with or without opacity, in one or two digits a part. */
export const hexPattern = /^#([\dA-Fa-f]{3,4}|[\dA-Fa-f]{6}|[\dA-Fa-f]{8})$/;

/**
 * Any hexadecimal colour of CSS as `#rrggbb`, lower case; what it says of opacity is left out. Nothing for other texts.
 */
export function hexColour(text: string): string | undefined {
  const digits = hexPattern.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  const pairs = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return `#${pairs.slice(0, 6)}`;
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const linearOf = (hex: string): Linear => {
  const at = (index: number) => linear(Number.parseInt(hex.slice(index, index + 2), 16) / 255);
  return [at(1), at(3), at(5)];
};
const hexOf = (colour: Linear): string =>
  `#${colour
    .map((it) =>
      Math.round(255 * encoded(Math.min(1, Math.max(0, it))))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const luminance = (hex: string): number => {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two `#rrggbb` by WCAG 2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** Björn Ottosson's OKLab: https://bottosson.github.io/posts/oklab/ */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

function linearOfOklch({ lightness, chroma, hue }: Oklch): Linear {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Half a thousandth is rounding. */
const isShown = (colour: Linear): boolean => colour.every((it) => it >= -0.0005 && it <= 1.0005);

/** The colour as `#rrggbb`: lightness and hue as they are, of the chroma as much as sRGB can show. */
export function hexOfOklch(colour: Oklch): string {
  const whole = linearOfOklch(colour);
  if (isShown(whole)) return hexOf(whole);
  let [low, high] = [0, colour.chroma];
  for (let step = 0; step < 20; step++) {
    const chroma = (low + high) / 2;
    if (isShown(linearOfOklch({ ...colour, chroma }))) low = chroma;
    else high = chroma;
  }
  return hexOf(linearOfOklch({ ...colour, chroma: low }));
}
