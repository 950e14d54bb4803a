import { formatYuanAxis } from '../i18n/formatAxis.ts';
import { type Language } from '../i18n/language.ts';
import { valueAxis, type ValueAxis } from './axis.ts';
import { type Box, type Place } from './geometry.ts';
import { type PlotData } from './plotData.ts';
import { cutSeries, type Point } from './series.ts';
import { textWidth } from '../i18n/textWidth.ts';

/** Size and type of a picture of the roads. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Of axis, strip and events. */
  readonly textSize: number;
  readonly labelSize: number;
  readonly lineWidth: number;
  /** Events carry their month. */
  readonly hasMonths: boolean;
  /** Room for a piece of the road's stroke before its label, where no colour tells whose it is. */
  readonly keyWidth?: number;
}

/** What a kind of picture wants besides. */
export interface PlotOptions {
  /** A stack: it grows from zero, and its labels stand above it. */
  readonly isStack?: boolean;
}

/** Where things are: the plot and its scales. */
export interface PlotFrame {
  readonly plot: Box;
  readonly stripTop: number;
  readonly stripBottom: number;
  /** The first day that is drawn; days before it are left out. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly omittedDays: number;
  readonly axis: ValueAxis;
  readonly xOf: (day: number) => number;
  readonly yOf: (value: number) => number;
  readonly placesOf: (points: readonly Point[]) => Place[];
}

/** A past that takes more of the width than this is folded … */
const FOLDED_ABOVE = 1 / 3;
/** … to this. */
const FOLDED_SHARE = 0.18;
const BAR_HEIGHT = 6;
const RIGHT = 10;
/** Above the plot, beside the height of a label: a line may end at the very top. */
const SPACE_UNDER_STRIP = 10;

/** The first day to draw, so that a long past does not press the future together. */
export function firstShownDay(firstDay: number, today: number, lastDay: number): number {
  const past = today - firstDay;
  if (past <= FOLDED_ABOVE * (lastDay - firstDay)) return firstDay;
  const shown = Math.floor(((lastDay - today) * FOLDED_SHARE) / (1 - FOLDED_SHARE));
  return today - Math.min(past, shown);
}

/** Places the plot in the picture and lays its scales. */
export function plotFrame(data: PlotData, size: PlotSize, { isStack = false }: PlotOptions = {}): PlotFrame {
  const lastDay = Math.max(data.lastDay, data.today + 1);
  const firstDay = firstShownDay(data.firstDay, data.today, lastDay);
  const values = data.roads.flatMap(({ points }) => cutSeries(points, firstDay, lastDay).map(({ value }) => value));
  const axis = valueAxis(isStack ? 0 : Math.min(...values), Math.max(...values), size.language);
  const tickWidths = axis.ticks.map((tick) => textWidth(formatYuanAxis(tick, size.language, axis.unit), size.textSize));
  const left = data.hidesAmounts ? 12 : Math.ceil(Math.max(...tickWidths)) + 10;
  const stripTop = Math.round(size.textSize * 1.5);
  const stripBottom = stripTop + BAR_HEIGHT;
  const plot = {
    left,
    right: size.width - RIGHT,
    top: stripBottom + SPACE_UNDER_STRIP + Math.round(size.labelSize * 1.35),
    bottom: size.height - Math.round(size.textSize * 1.6) - 10,
  };
  const xOf = (day: number) => plot.left + ((day - firstDay) / (lastDay - firstDay)) * (plot.right - plot.left);
  const yOf = (value: number) => plot.bottom - ((value - axis.from) / (axis.to - axis.from)) * (plot.bottom - plot.top);
  return {
    plot,
    stripTop,
    stripBottom,
    firstDay,
    lastDay,
    omittedDays: firstDay - data.firstDay,
    axis,
    xOf,
    yOf,
    placesOf: (points) => points.map(({ day, value }) => ({ x: xOf(day), y: yOf(value) })),
  };
}
