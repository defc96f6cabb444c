import { createRequire } from 'node:module';

/** What of @resvg/resvg-js we use: it is there where a school installed it. */
interface DrawingLibrary {
  Resvg: new (svg: string, options: object) => { render: () => { asPng: () => Uint8Array } };
}
/** The package that makes a picture of a drawing. Native, so nobody gets it who does not ask for it. */
const PACKAGE = '@resvg/resvg-js';

function library(): DrawingLibrary | undefined {
  try {
    // A package that need not be there has no types here.
    return createRequire(new URL('package.json', PROJECT))(PACKAGE) as DrawingLibrary;
  } catch {
    return undefined; // it is not installed, or not for this machine
  }
}

/** Whether drawings can be made pictures here. */
export const canDrawSvg = (): boolean => library() !== undefined;

/** A drawing as a PNG of this width (px); nothing where no library for that is installed. Throws what that throws. */
export function drawSvg(svg: string, width: number): Uint8Array | undefined {
  const found = library();
  // Fonts of this machine would make other bytes than those of the next one.
  const options = { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } };
  return found && new found.Resvg(svg, options).render().asPng();
}
