import { escapeXml } from '../i18n/escapeXml.ts';
import { textWidth } from '../i18n/textWidth.ts';

/** The colours of the light page, or greys for paper; a picture knows no dark. */
export interface PictureColours {
  readonly surface: string;
  readonly ink: string;
  readonly 'ink-2': string;
  readonly 'ink-3': string;
  readonly line: string;
  readonly negotiate: string;
  readonly refuse: string;
}

/** A road beside the chart: its name, its total, what there is to say of it. */
export interface PictureRoad {
  readonly name: string;
  readonly tone: 'negotiate' | 'refuse' | 'ink-2';
  readonly dash: string | undefined;
  /** One line instead of a large total. */
  readonly isShort: boolean;
  readonly total: string;
  readonly facts: readonly string[];
}

/** Everything that a picture says, in its language, amounts hidden where they are. */
export interface PictureContent {
  readonly language: string;
  readonly colours: PictureColours;
  readonly appName: string;
  readonly title: string;
  readonly lead: string;
  /** Over the totals: up to which day. */
  readonly by: string;
  readonly roads: readonly PictureRoad[];
  readonly axisNote: string;
  /** Over the steps. */
  readonly stepsTitle: string;
  /** The marked steps of the leading road with their days; where an estimate, with its range. */
  readonly steps: readonly string[];
  readonly note: string;
  readonly sources: string;
  readonly date: string;
  readonly rules: string;
  readonly address: string;
}

/** A plot as SVG text for a size, and where its scales lie in it. */
export interface PlotPicture {
  readonly svg: string;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly firstDay: number;
  readonly lastDay: number;
  /** At the foot and the head of the plot, in fen; null where amounts are hidden. */
  readonly amounts: { readonly from: number; readonly to: number } | null;
}

export type DrawPlot = (width: number, height: number) => PlotPicture;

/** What Chinese type does not begin a line with. */
const NOT_FIRST = /[，。；：、）！？”%]/;

interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'end';
}

/** A text in lines of at most a width: between Chinese characters, or at blanks. */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const pieces =
    text.match(
      /[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F][，。；：、）！？”]*|[^\s\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F]+[，。；：、）]*|\s+/g,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size, isBold) > width && !NOT_FIRST.test(piece.charAt(0))) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** One line of text as SVG. */
export function text(
  x: number,
  y: number,
  words: string,
  { size, colour, isBold = false, anchor = 'start' }: TextStyle,
): string {
  const weight = isBold ? ' font-weight="600"' : '';
  const side = anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${weight}${side}>${escapeXml(words)}</text>`;
}

/** The largest size, down from the first, at which a text fits a width. */
export function fittingSize(words: string, width: number, size: number, isBold: boolean): number {
  const needed = textWidth(words, size, isBold);
  return needed <= width ? size : Math.floor((size * width * 10) / needed) / 10;
}

/** Lines under each other; says where the next would stand. */
export class Column {
  readonly parts: string[] = [];
  readonly x: number;
  readonly width: number;
  y: number;

  constructor(x: number, y: number, width: number) {
    this.x = x;
    this.y = y;
    this.width = width;
  }

  wrapped(words: string, style: TextStyle, lineHeight: number): void {
    for (const line of wrapText(words, this.width, style.size, style.isBold)) {
      this.y += lineHeight;
      this.parts.push(text(this.x, this.y, line, style));
    }
  }

  fitted(words: string, style: TextStyle, lineHeight: number): void {
    this.y += lineHeight;
    const size = fittingSize(words, this.width, style.size, style.isBold ?? false);
    this.parts.push(text(this.x, this.y, words, { ...style, size }));
  }

  /** A road with its total and facts; in short: name and total in one line. */
  road(road: PictureRoad, colours: PictureColours): void {
    const colour = colours[road.tone];
    const dash = road.dash === undefined ? '' : ` stroke-dasharray="${road.dash}"`;
    const own = new Column(this.x + 30, this.y, this.width - 30);
    const name = road.isShort ? `${road.name} ${road.total}` : road.name;
    own.fitted(name, { size: road.isShort ? 13 : 15, colour, isBold: !road.isShort }, 20);
    const middle = own.y - 5;
    this.parts.push(
      `<path d="M${this.x},${middle} h22" fill="none" stroke="${colour}" stroke-width="${road.isShort ? 1.5 : 3}"${dash}/>`,
      ...own.parts,
    );
    this.y = own.y;
    if (road.isShort) return;
    this.fitted(road.total, { size: 30, colour, isBold: true }, 36);
    this.y += 3;
    for (const fact of road.facts) this.fitted(fact, { size: 13, colour: colours['ink-2'] }, 19);
  }
}

/** The mark of the app: one line that parts into two. */
export function logo(x: number, y: number, { appName, colours }: PictureContent): string {
  return (
    `<path d="M${x},${y} h9 q3,0 4,-3 t5,-3 h8" fill="none" stroke="${colours.refuse}" stroke-width="2.5"/>` +
    `<path d="M${x + 9},${y} q3,0 4,3 t5,3 h8" fill="none" stroke="${colours.negotiate}" stroke-width="2.5" stroke-dasharray="5 3"/>` +
    text(x + 33, y + 5.5, appName, { size: 15, colour: colours.ink, isBold: true })
  );
}

/** A thin line across. */
export function rule(x: number, y: number, width: number, colours: PictureColours): string {
  return `<path d="M${x},${y} h${width}" stroke="${colours.line}" stroke-width="1"/>`;
}

/** Everything that a picture holds, with its plot and where that stands. */
export interface Composition {
  readonly parts: readonly string[];
  readonly plot: PlotPicture;
  readonly plotAt: { readonly x: number; readonly y: number };
}
