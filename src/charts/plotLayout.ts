import { formatYuanAxis, formatMonthAxis } from '../i18n/formatAxis.ts';
import { chart_both_same, chart_growing, chart_strip_joined, chart_today } from '../i18n/generated/messages.js';
import { timeTicks } from './axis.ts';
import { placeEndLabels } from './endLabels.ts';
import { boxAround, boxesMeet, type Box, type Place } from './geometry.ts';
import { placeLabels, type PlacedLabel } from './labelPlacement.ts';
import { type PlotData, type PlotEvent, type PlotRoad } from './plotData.ts';
import { plotFrame, type PlotFrame, type PlotOptions, type PlotSize } from './plotFrame.ts';
import { areSameSeries, cutSeries, valueOn } from './series.ts';
import { stripNames, type StripBand, type StripName } from './stageStrip.ts';
import { textWidth } from '../i18n/textWidth.ts';

/** A road with its way through the picture. */
export interface LaidRoad {
  readonly road: PlotRoad;
  /** From today on. */
  readonly places: readonly Place[];
  readonly tip: Place;
  readonly stopsEarly: boolean;
}

export interface LaidEvent {
  readonly event: PlotEvent;
  readonly at: Place;
  /** The curve within the event's range; empty where it is no estimate. */
  readonly range: readonly Place[];
}

/** A road's name and total; two lines where one found no room. */
export interface LaidLabel {
  readonly road: PlotRoad;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** Every part of the picture of the roads with its place: the page and the saved picture are drawn from it. */
export interface PlotLayout {
  readonly frame: PlotFrame;
  readonly size: PlotSize;
  readonly past: readonly Place[];
  readonly roads: readonly LaidRoad[];
  /** Whether the first two roads are the same on every day: one line, one label. */
  readonly areSame: boolean;
  readonly bands: readonly (StripBand & { readonly tone: PlotData['bands'][number]['tone'] })[];
  readonly bandNames: readonly StripName[];
  readonly valueTicks: readonly { readonly y: number; readonly text: string }[];
  readonly timeTicks: readonly { readonly x: number; readonly text: string | null }[];
  readonly today: { readonly at: Place; readonly text: string; readonly textX: number; readonly isShown: boolean };
  readonly instalments: readonly Place[];
  readonly events: readonly LaidEvent[];
  readonly eventLabels: readonly (PlacedLabel & { readonly text: string })[];
  /** Events that found no room: the table has them. */
  readonly unlabelled: readonly PlotEvent[];
  readonly endLabels: readonly LaidLabel[];
}

/** Below this width of the plot the roads go by their short names. */
const SHORT_BELOW = 340;
export const EVENT_RADIUS = 5;
export const TIP_RADIUS = 5;
/** How far the ticks of the instalments reach below the line. */
const INSTALMENT_REACH = 10;
const TIME_TICK_GAP = 10;

/** Of a line of an end label. */
export function endLineHeight({ labelSize }: PlotSize): number {
  return Math.round(labelSize * 1.35);
}

function layBands({ bands }: PlotData, frame: PlotFrame): PlotLayout['bands'] {
  return bands.flatMap((band, index) => {
    const from = Math.max(band.from, frame.firstDay);
    const to = Math.min(bands[index + 1]?.from ?? frame.lastDay, frame.lastDay);
    return to <= from ? [] : [{ name: band.name, tone: band.tone, from: frame.xOf(from), to: frame.xOf(to) }];
  });
}

function layTime(frame: PlotFrame, size: PlotSize, todayBox: Box): PlotLayout['timeTicks'] {
  const widest = textWidth(formatMonthAxis('2028-07-01', size.language), size.textSize);
  const { left, right } = frame.plot;
  const most = Math.max(1, Math.floor((right - left) / (widest + TIME_TICK_GAP)));
  const ticks = timeTicks(frame.firstDay, frame.lastDay, most);
  const isYearly = ticks.every(({ month }) => month === 1);
  return ticks.map(({ day, year, month }) => {
    const text = isYearly
      ? String(year)
      : formatMonthAxis(`${year}-${String(month).padStart(2, '0')}-01`, size.language);
    const x = frame.xOf(day);
    const half = textWidth(text, size.textSize) / 2;
    const meetsToday = x - half < todayBox.right + 4 && x + half > todayBox.left - 4;
    return { x, text: meetsToday || x - half < 0 || x + half > size.width ? null : text };
  });
}

function layRoads({ roads, today }: PlotData, frame: PlotFrame): LaidRoad[] {
  return roads.map((road) => {
    const places = frame.placesOf(cutSeries(road.points, Math.max(today, frame.firstDay), frame.lastDay));
    const tip = places.at(-1) ?? { x: frame.plot.left, y: frame.plot.bottom };
    return { road, places, tip, stopsEarly: tip.x < frame.plot.right - 1 };
  });
}

function layEvents(data: PlotData, frame: PlotFrame, isStack: boolean): LaidEvent[] {
  return data.events.flatMap((event) => {
    const road = data.roads.find(({ id }) => id === event.roadId);
    const last = road?.points.at(-1)?.day ?? -Infinity;
    if (road === undefined || event.day < frame.firstDay || event.day > Math.min(frame.lastDay, last)) return [];
    const at = { x: frame.xOf(event.day), y: frame.yOf(valueOn(road.points, event.day)) };
    const range =
      event.isEstimated && !isStack
        ? frame.placesOf(
            cutSeries(road.points, Math.max(event.earliest, data.today), Math.min(event.latest, frame.lastDay)),
          )
        : [];
    return [{ event, at, range }];
  });
}

/** Name and amount, with a word for what goes on growing. */
function endWords({ end, endText }: PlotRoad, name: string, size: PlotSize): readonly [string, string] {
  return [name, end === 'growing' ? `${endText} ${chart_growing({}, { locale: size.language })}` : endText];
}

/** Lays out the whole picture for a size. */
export function plotLayout(data: PlotData, size: PlotSize, options: PlotOptions = {}): PlotLayout {
  const locale = { locale: size.language };
  const frame = plotFrame(data, size, options);
  const { plot } = frame;
  const widthOf = (text: string, isBold = false) => textWidth(text, size.textSize, isBold);
  const [leading, second] = data.roads;

  const bands = layBands(data, frame);
  const bandNames = stripNames(bands, {
    left: plot.left,
    right: plot.right,
    widthOf,
    join: (first, last) => chart_strip_joined({ first, last }, locale),
  });

  const past = frame.placesOf(cutSeries(leading?.points ?? [], frame.firstDay, data.today));
  const roads = layRoads(data, frame);
  const areSame = leading !== undefined && second !== undefined && areSameSeries(leading.points, second.points);
  const isShown = data.today >= frame.firstDay && data.today <= frame.lastDay;
  const todayAt = past.at(-1) ?? roads[0]?.places[0] ?? { x: plot.left, y: plot.bottom };
  const todayText = chart_today({}, locale);
  const todayHalf = widthOf(todayText, true) / 2;
  const textX = Math.min(Math.max(todayAt.x, todayHalf), size.width - todayHalf);
  const todayBox = { left: textX - todayHalf, right: textX + todayHalf, top: plot.bottom, bottom: size.height };

  const plan = roads.find(({ road }) => road.id === 'negotiate');
  const instalments =
    plan === undefined
      ? []
      : data.instalments
          .filter((day) => day <= frame.lastDay && day >= data.today && day <= (plan.road.points.at(-1)?.day ?? 0))
          .map((day) => ({ x: frame.xOf(day), y: frame.yOf(valueOn(plan.road.points, day)) }));

  const curves: (readonly Place[])[] = [past, ...roads.map(({ places }) => places)];
  for (const { tip, stopsEarly } of roads) if (stopsEarly) curves.push([tip, { x: plot.right, y: tip.y }]);
  if (instalments.length > 0) curves.push(instalments.map(({ x, y }) => ({ x, y: y + INSTALMENT_REACH })));
  const events = layEvents(data, frame, options.isStack ?? false);
  const bounds = { left: plot.left + 2, right: size.width - 2, top: frame.stripBottom + 3, bottom: plot.bottom - 2 };
  const marked = [
    boxAround(todayAt, 7),
    ...events.map(({ at }) => boxAround(at, EVENT_RADIUS + 2)),
    ...roads.map(({ tip }) => boxAround(tip, TIP_RADIUS + 2)),
  ];

  const isShort = plot.right - plot.left < SHORT_BELOW;
  // A level plan finds room more easily than a rising line: it comes last.
  const labelled = roads
    .filter((_, index) => !(areSame && index === 1))
    .toSorted((left, right) => Number(left.road.id === 'negotiate') - Number(right.road.id === 'negotiate'));
  const words = labelled.map(({ road }) => {
    const own = isShort ? road.shortName : road.name;
    return endWords(road, areSame && road === leading ? chart_both_same({}, locale) : own, size);
  });
  const labelWidth = (text: string) => textWidth(text, size.labelSize, true) + (size.keyWidth ?? 0);
  const endPlaces = placeEndLabels(
    labelled.map((laid, index) => {
      const [name, amount] = words[index] ?? ['', ''];
      return {
        ...laid.tip,
        stopsEarly: laid.stopsEarly,
        line: laid.places,
        width: labelWidth(`${name} ${amount}`),
        foldedWidth: Math.max(labelWidth(name), labelWidth(amount)),
        others: roads.filter((other) => other !== laid && !areSame).map(({ places }) => places),
      };
    }),
    { curves, taken: marked, bounds, lineHeight: endLineHeight(size) },
  );
  const endLabels = labelled.flatMap(({ road }, index): LaidLabel[] => {
    const place = endPlaces[index];
    const [name, amount] = words[index] ?? ['', ''];
    if (place === undefined) return [];
    return [{ road, box: place.box, lines: place.isFolded ? [name, amount] : [`${name} ${amount}`] }];
  });

  const texts = events.map(({ event }) => (size.hasMonths ? event.longName : event.name));
  const placement = placeLabels({
    markers: events.map(({ at }, index) => ({
      ...at,
      radius: EVENT_RADIUS + 1,
      width: widthOf(texts[index] ?? '', true),
    })),
    curves,
    taken: [
      ...endLabels.map(({ box }) => box),
      boxAround(todayAt, 7),
      ...roads.map(({ tip }) => boxAround(tip, TIP_RADIUS + 2)),
      { left: todayAt.x - 2, right: todayAt.x + 2, top: todayAt.y, bottom: plot.bottom },
    ],
    bounds,
    textHeight: Math.round(size.textSize * 1.2),
    ...(options.isStack === true && { sides: ['upLeft'] }),
  });

  return {
    frame,
    size,
    past,
    roads,
    areSame,
    bands,
    bandNames,
    valueTicks: data.hidesAmounts
      ? frame.axis.ticks.map((tick) => ({ y: frame.yOf(tick), text: '' }))
      : frame.axis.ticks.map((tick) => ({
          y: frame.yOf(tick),
          text: formatYuanAxis(tick, size.language, frame.axis.unit),
        })),
    timeTicks: layTime(frame, size, todayBox),
    today: { at: todayAt, text: todayText, textX, isShown },
    instalments,
    events,
    eventLabels: placement.labels.map((label) => ({ ...label, text: texts[label.index] ?? '' })),
    unlabelled: placement.left.flatMap((index) => events[index]?.event ?? []),
    endLabels,
  };
}

/** Whether any two texts of a layout overlap: for tests of the picture. */
export function textBoxes({ eventLabels, endLabels }: PlotLayout): Box[] {
  return [...eventLabels.map(({ box }) => box), ...endLabels.map(({ box }) => box)];
}

/** The pairs of boxes that overlap. */
export function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other): [Box, Box][] => (boxesMeet(one, other) ? [[one, other]] : [])),
  );
}
