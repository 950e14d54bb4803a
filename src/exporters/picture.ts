import { escapeXml } from '../i18n/escapeXml.ts';
import { composePrint, composeTall, composeWide } from './pictureLayouts.ts';
import { type DrawPlot, type PictureContent } from './pictureParts.ts';

/** 16:9 for chats and slides, 9:16 for phones, a sheet of A4 for paper. */
export type PictureFormat = 'wide' | 'tall' | 'print';

/** In px. A sheet has 300 to the inch. */
export const PICTURE_SIZES: Readonly<Record<PictureFormat, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1600, height: 900 },
  tall: { width: 1080, height: 1920 },
  print: { width: 2480, height: 3508 },
};

/** How many px of the picture one px of its layout is: everything is laid out in the sizes of the page. */
export const PICTURE_SCALES: Readonly<Record<PictureFormat, number>> = { wide: 2, tall: 2, print: 4 };

const COMPOSERS = { wide: composeWide, tall: composeTall, print: composePrint } as const;

const FONTS =
  "'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', system-ui, sans-serif";

/**
 * The picture as a standalone SVG: real text, its own font list, no foreign objects, nothing from the page. The root says
 * where the plot lies, in the px of the picture: `data-plot-left`, `-top`, `-width`, `-height`, `-first-day`, `-last-day`,
 * `-min-fen` (at the foot), `-max-fen` (at the head); the last two only where amounts are shown.
 */
export function drawPicture(content: PictureContent, format: PictureFormat, drawPlot: DrawPlot): string {
  const { width, height } = PICTURE_SIZES[format];
  const scale = PICTURE_SCALES[format];
  const { parts, plot, plotAt } = COMPOSERS[format](content, drawPlot);
  const data = {
    left: (plotAt.x + plot.plot.left) * scale,
    top: (plotAt.y + plot.plot.top) * scale,
    width: (plot.plot.right - plot.plot.left) * scale,
    height: (plot.plot.bottom - plot.plot.top) * scale,
    'first-day': plot.firstDay,
    'last-day': plot.lastDay,
    ...(plot.amounts !== null && { 'min-fen': plot.amounts.from, 'max-fen': plot.amounts.to }),
  };
  const attributes = Object.entries(data).map(([name, value]) => `data-plot-${name}="${value}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${content.language}" xml:lang="${content.language}" role="img" font-family="${FONTS}" ${attributes.join(' ')}>
<title>${escapeXml(content.title)}</title>
<desc>${escapeXml(content.lead)}</desc>
<rect width="${width}" height="${height}" fill="${content.colours.surface}"/>
<g transform="scale(${scale})">
${parts.join('\n')}
<g transform="translate(${plotAt.x} ${plotAt.y})">
${plot.svg}
</g>
</g>
</svg>
`;
}
