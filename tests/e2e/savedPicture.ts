import { buffer } from 'node:stream/consumers';
import { PNG } from 'pngjs';
import { type Page } from 'playwright-core';

/** Where the plot lies in a saved picture, in its px, and what its scales say. */
export interface SavedPlot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** At the foot and the head; NaN where amounts are hidden. */
  readonly minFen: number;
  readonly maxFen: number;
}

/** Saves what a button of the sheet for saving gives. */
export async function download(page: Page, button: string, within = 'dialog[open]'): Promise<Buffer> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(within).getByRole('button', { name: button }).click(),
  ]);
  return buffer(await saved.createReadStream());
}

export function readPlot(svg: string): SavedPlot {
  const read = (name: string) => Number(new RegExp(` data-plot-${name}="([-\\d.]+)"`).exec(svg)?.[1] ?? Number.NaN);
  return {
    left: read('left'),
    top: read('top'),
    width: read('width'),
    height: read('height'),
    firstDay: read('first-day'),
    lastDay: read('last-day'),
    minFen: read('min-fen'),
    maxFen: read('max-fen'),
  };
}

/** The words of an SVG, in order, without what wraps them. */
export function textsOf(svg: string): string {
  const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
  return texts.join('').replaceAll('&amp;', '&').replaceAll(/\s/g, '');
}

export function decode(png: Buffer): PNG {
  return PNG.sync.read(png);
}

/** How far a pixel is from a colour, in the channel that differs most. */
export function distance({ width, data }: PNG, x: number, y: number, colour: string): number {
  const at = 4 * (Math.round(y) * width + Math.round(x));
  const wanted = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return Math.max(...wanted.map((channel, index) => Math.abs(channel - (data[at + index] ?? 0))));
}
