import { escapeXml } from '../i18n/escapeXml.ts';
import { cornersText, fadeShare, pixels, type Mark, type Tone } from './marks.ts';

/** The colours of a picture: always those of the light page (`tokens.css`), so that it prints and reads anywhere. */
export const PICTURE_COLOURS: Readonly<Record<Tone, string>> = {
  surface: '#ffffff',
  ink: '#17211f',
  'ink-2': '#46534f',
  'ink-3': '#5f6c68',
  edge: '#84918c',
  line: '#e0e6e3',
  negotiate: '#0b6b63',
  refuse: '#9c4510',
  'refuse-soft': '#c0641f',
  'stage-1': '#ead9cc',
  'stage-2': '#dfbfa8',
  'stage-3': '#cf9b77',
  'stage-4': '#b9703f',
  'stage-done': '#dfe5e2',
};

/** Greys for paper: roads are told apart by their strokes, bands by their hatches (`printMarks.ts`). */
export const PRINT_COLOURS: Readonly<Record<Tone, string>> = {
  surface: '#ffffff',
  ink: '#111111',
  'ink-2': '#333333',
  'ink-3': '#4d4d4d',
  edge: '#777777',
  line: '#cccccc',
  negotiate: '#111111',
  refuse: '#111111',
  'refuse-soft': '#555555',
  'stage-1': '#ffffff',
  'stage-2': '#ffffff',
  'stage-3': '#ffffff',
  'stage-4': '#333333',
  'stage-done': '#ffffff',
};

function markToSvg(mark: Mark, colours: Readonly<Record<Tone, string>>): string {
  switch (mark.kind) {
    case 'line': {
      const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash}"`;
      const opacity = mark.opacity === undefined ? '' : ` stroke-opacity="${mark.opacity}"`;
      return `<polyline points="${cornersText(mark.points)}" fill="none" stroke="${colours[mark.tone]}" stroke-width="${mark.width}" stroke-linejoin="round"${dash}${opacity}/>`;
    }
    case 'fade': {
      const colour = colours[mark.tone];
      const [first, last] = [mark.points[0]?.x ?? 0, mark.points.at(-1)?.x ?? 0];
      const stops = [
        [0, 0],
        [fadeShare(mark), mark.opacity],
        [1, 0],
      ].map(([offset, opacity]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`);
      return (
        `<linearGradient id="${mark.id}" gradientUnits="userSpaceOnUse" x1="${pixels(first)}" x2="${pixels(last)}" y1="0" y2="0">${stops.join('')}</linearGradient>` +
        `<polyline points="${cornersText(mark.points)}" fill="none" stroke="url(#${mark.id})" stroke-width="${mark.width}" stroke-linejoin="round"/>`
      );
    }
    case 'bar': {
      const { left, top, right, bottom } = mark.box;
      return `<rect x="${pixels(left)}" y="${pixels(top)}" width="${pixels(right - left)}" height="${pixels(bottom - top)}" rx="${mark.radius}" fill="${colours[mark.tone]}"/>`;
    }
    case 'circle':
    case 'square': {
      const stroke =
        mark.stroke === undefined ? '' : ` stroke="${colours[mark.stroke]}" stroke-width="${mark.width ?? 2}"`;
      const { x, y } = mark.at;
      const { radius } = mark;
      return mark.kind === 'circle'
        ? `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${radius}" fill="${colours[mark.fill]}"${stroke}/>`
        : `<rect x="${pixels(x - radius)}" y="${pixels(y - radius)}" width="${2 * radius}" height="${2 * radius}" rx="1.5" fill="${colours[mark.fill]}"${stroke}/>`;
    }
    case 'polygon': {
      const opacity = mark.opacity === undefined ? '' : ` fill-opacity="${mark.opacity}"`;
      return `<polygon points="${cornersText(mark.points)}" fill="${colours[mark.fill]}"${opacity}/>`;
    }
    case 'text': {
      const halo =
        mark.hasHalo === true
          ? ` stroke="${colours.surface}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
          : '';
      const weight = mark.isBold === true ? ' font-weight="600"' : '';
      return `<text x="${pixels(mark.at.x)}" y="${pixels(mark.at.y)}" font-size="${mark.size}" text-anchor="${mark.anchor}" fill="${colours[mark.tone]}"${weight}${halo}>${escapeXml(mark.text)}</text>`;
    }
  }
}

/** The marks as SVG text, colours resolved, nothing that needs a browser. */
export function marksToSvg(marks: readonly Mark[], colours = PICTURE_COLOURS): string {
  return marks.map((mark) => markToSvg(mark, colours)).join('\n');
}
