import { escapeXml } from '../i18n/escapeXml.ts';
import { textWidth } from '../i18n/textWidth.ts';

/** 16:9 for chats and slides, 9:16 for phones. */
export type PictureFormat = 'wide' | 'tall';

/** In px. */
export const PICTURE_SIZES: Readonly<Record<PictureFormat, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1600, height: 900 },
  tall: { width: 1080, height: 1920 },
};

/** The colours of the light page; a picture knows no dark. */
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

/** Everything is laid out in half the pixels, so that sizes are those of the page. */
const SCALE = 2;
const FONTS =
  "'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', system-ui, sans-serif";
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

function text(
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
function fittingSize(words: string, width: number, size: number, isBold: boolean): number {
  const needed = textWidth(words, size, isBold);
  return needed <= width ? size : Math.floor((size * width * 10) / needed) / 10;
}

/** Lines under each other; says where the next would stand. */
class Column {
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
function logo(x: number, y: number, { appName, colours }: PictureContent): string {
  return (
    `<path d="M${x},${y} h9 q3,0 4,-3 t5,-3 h8" fill="none" stroke="${colours.refuse}" stroke-width="2.5"/>` +
    `<path d="M${x + 9},${y} q3,0 4,3 t5,3 h8" fill="none" stroke="${colours.negotiate}" stroke-width="2.5" stroke-dasharray="5 3"/>` +
    text(x + 33, y + 5.5, appName, { size: 15, colour: colours.ink, isBold: true })
  );
}

function rule(x: number, y: number, width: number, colours: PictureColours): string {
  return `<path d="M${x},${y} h${width}" stroke="${colours.line}" stroke-width="1"/>`;
}

interface Composition {
  readonly parts: readonly string[];
  readonly plot: PlotPicture;
  readonly plotAt: { readonly x: number; readonly y: number };
}

const LOGO_WIDTH = 110;

function composeWide(content: PictureContent, drawPlot: DrawPlot): Composition {
  const { colours } = content;
  const [left, right] = [28, 772];
  const head = new Column(left, 18, right - left - LOGO_WIDTH);
  head.fitted(content.title, { size: 22, colour: colours.ink, isBold: true }, 26);
  const lead = new Column(left, head.y + 2, right - left);
  lead.fitted(content.lead, { size: 15, colour: colours['ink-2'] }, 22);
  const top = lead.y + 14;
  const side = new Column(left, top - 6, 228);
  side.wrapped(content.by, { size: 13, colour: colours['ink-3'] }, 18);
  for (const [index, road] of content.roads.entries()) {
    side.y += index === 0 ? 2 : road.isShort ? 6 : 12;
    side.road(road, colours);
  }
  const footTop = 376;
  const plotAt = { x: 270, y: top - 4 };
  const plot = drawPlot(right - plotAt.x + 8, footTop - plotAt.y - 4);
  const foot = new Column(left, footTop, 540);
  foot.fitted(content.note, { size: 12, colour: colours['ink-2'] }, 18);
  foot.fitted(content.axisNote, { size: 12, colour: colours['ink-2'] }, 16);
  foot.wrapped(content.sources, { size: 12, colour: colours['ink-3'] }, 16);
  const style = { size: 12, colour: colours['ink-3'], anchor: 'end' } as const;
  const corner = [content.date, content.rules, content.address].map((words, index) =>
    text(right, footTop + 18 + index * 17, words, { ...style, size: fittingSize(words, 190, 12, false) }),
  );
  return {
    parts: [
      ...head.parts,
      ...lead.parts,
      logo(right - 78, 38, content),
      ...side.parts,
      rule(left, footTop, right - left, colours),
      ...foot.parts,
      ...corner,
    ],
    plot,
    plotAt,
  };
}

function composeTall(content: PictureContent, drawPlot: DrawPlot): Composition {
  const { colours } = content;
  const [left, right] = [28, 512];
  const head = new Column(left, 52, right - left);
  head.fitted(content.title, { size: 26, colour: colours.ink, isBold: true }, 34);
  head.y += 4;
  head.wrapped(content.lead, { size: 16, colour: colours['ink-2'] }, 24);
  const date = text(right, 41, content.date, { size: 13, colour: colours['ink-3'], anchor: 'end' });
  let y = head.y + 20;
  const parts = [logo(left, 36, content), date, ...head.parts, rule(left, y, right - left, colours)];
  const by = new Column(left, y + 6, right - left);
  by.wrapped(content.by, { size: 13, colour: colours['ink-3'] }, 18);
  parts.push(...by.parts);
  y = by.y + 4;
  const half = (right - left - 20) / 2;
  const large = content.roads.filter(({ isShort }) => !isShort);
  const ends = large.map((road, place) => {
    const column = new Column(left + place * (half + 20), y, half);
    column.road(road, colours);
    parts.push(...column.parts);
    return column.y;
  });
  y = Math.max(y, ...ends);
  for (const road of content.roads.filter(({ isShort }) => isShort)) {
    const column = new Column(left, y + 6, right - left);
    column.road(road, colours);
    parts.push(...column.parts);
    y = column.y;
  }
  y += 10;
  y += 6;
  const footer = new Column(left, 0, right - left);
  footer.wrapped(content.note, { size: 13, colour: colours['ink-2'] }, 19);
  footer.wrapped(content.sources, { size: 12, colour: colours['ink-3'] }, 18);
  footer.wrapped(`${content.rules} · ${content.address}`, { size: 12, colour: colours['ink-3'] }, 18);
  const footTop = 936 - footer.y;
  parts.push(
    rule(left, y, right - left, colours),
    text(left, y + 26, content.axisNote, { size: 13, colour: colours['ink-2'] }),
  );
  const plotAt = { x: left - 4, y: y + 38 };
  const plot = drawPlot(right - left + 12, footTop - plotAt.y - 14);
  parts.push(
    rule(left, footTop, right - left, colours),
    `<g transform="translate(0 ${footTop + 2})">${footer.parts.join('\n')}</g>`,
  );
  return { parts, plot, plotAt };
}

/**
 * The picture as a standalone SVG: real text, its own font list, no foreign objects, nothing from the page. The root says
 * where the plot lies, in the px of the picture: `data-plot-left`, `-top`, `-width`, `-height`, `-first-day`, `-last-day`,
 * `-min-fen` (at the foot), `-max-fen` (at the head); the last two only where amounts are shown.
 */
export function drawPicture(content: PictureContent, format: PictureFormat, drawPlot: DrawPlot): string {
  const { width, height } = PICTURE_SIZES[format];
  const { parts, plot, plotAt } = (format === 'wide' ? composeWide : composeTall)(content, drawPlot);
  const data = {
    left: (plotAt.x + plot.plot.left) * SCALE,
    top: (plotAt.y + plot.plot.top) * SCALE,
    width: (plot.plot.right - plot.plot.left) * SCALE,
    height: (plot.plot.bottom - plot.plot.top) * SCALE,
    'first-day': plot.firstDay,
    'last-day': plot.lastDay,
    ...(plot.amounts !== null && { 'min-fen': plot.amounts.from, 'max-fen': plot.amounts.to }),
  };
  const attributes = Object.entries(data).map(([name, value]) => `data-plot-${name}="${value}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${content.language}" xml:lang="${content.language}" role="img" font-family="${FONTS}" ${attributes.join(' ')}>
<title>${escapeXml(content.title)}</title>
<desc>${escapeXml(content.lead)}</desc>
<rect width="${width}" height="${height}" fill="${content.colours.surface}"/>
<g transform="scale(${SCALE})">
${parts.join('\n')}
<g transform="translate(${plotAt.x} ${plotAt.y})">
${plot.svg}
</g>
</g>
</svg>
`;
}
