import { encode } from 'uqr';

/** The most bytes that a code is made for; the format itself ends at 2,953. */
export const LONGEST_CODE = 2900;

/** The quiet zone that the format (ISO/IEC 18004) asks for, in modules on each side. */
const QUIET_ZONE = 4;

export interface QrCode {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path, a module being one unit. */
  readonly path: string;
}

/** The code of a text, or undefined where the text is too long for one. */
export function qrCodeOf(text: string): QrCode | undefined {
  if (new TextEncoder().encode(text).length > LONGEST_CODE) return undefined;
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
  const runs: string[] = [];
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      // One step of the path for each run of dark modules: seams between single ones would show.
      if (!isDark || row[x - 1] === true) return;
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      runs.push(`M${String(x)} ${String(y)}h${String(length)}v1h${String(-length)}z`);
    });
  });
  return { size, path: runs.join('') };
}
