import { type Box, type Place } from './geometry.ts';

/** A colour's role; the page takes the token of that name, a picture the light value. */
export type Tone =
  | 'surface'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'edge'
  | 'line'
  | 'negotiate'
  | 'refuse'
  | 'refuse-soft'
  | 'stage-1'
  | 'stage-2'
  | 'stage-3'
  | 'stage-4'
  | 'stage-done';

interface LineMark {
  readonly kind: 'line';
  readonly points: readonly Place[];
  readonly tone: Tone;
  readonly width: number;
  readonly dash?: string;
  readonly opacity?: number;
}

/** A soft stroke that fades towards both ends of its range. */
interface FadeMark {
  readonly kind: 'fade';
  readonly id: string;
  readonly points: readonly Place[];
  readonly tone: Tone;
  readonly width: number;
  readonly opacity: number;
  /** Where it is strongest, in px from the left. */
  readonly peak: number;
}

interface BarMark {
  readonly kind: 'bar';
  readonly box: Box;
  readonly radius: number;
  readonly tone: Tone;
}

interface ShapeMark {
  readonly kind: 'circle' | 'square';
  readonly at: Place;
  readonly radius: number;
  readonly fill: Tone;
  readonly stroke?: Tone;
  readonly width?: number;
}

interface PolygonMark {
  readonly kind: 'polygon';
  readonly points: readonly Place[];
  readonly fill: Tone;
  readonly opacity?: number;
}

interface TextMark {
  readonly kind: 'text';
  /** The anchor, on the base line. */
  readonly at: Place;
  readonly text: string;
  readonly size: number;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  readonly hasHalo?: boolean;
}

/** One thing to draw: the page makes elements of it, a picture makes text of it. */
export type Mark = LineMark | FadeMark | BarMark | ShapeMark | PolygonMark | TextMark;

/** Half a pixel is as fine as a screen can show; two decimals keep a picture's text short. */
export function pixels(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The corners as SVG has them: `1,2 3,4`. */
export function cornersText(points: readonly Place[]): string {
  return points.map(({ x, y }) => `${pixels(x)},${pixels(y)}`).join(' ');
}

/** Where along its width a fade is strongest, as a share. */
export function fadeShare({ points, peak }: Pick<FadeMark, 'points' | 'peak'>): number {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  return last > first ? Math.min(1, Math.max(0, (peak - first) / (last - first))) : 0.5;
}
