import { formatMonth, formatYuan } from '../i18n/format.ts';
import { formatYuanAxis } from '../i18n/formatAxis.ts';
import {
  chart_band_collection,
  chart_band_court,
  chart_band_enforcement,
  chart_band_mediation,
  chart_band_paid,
  chart_band_suspended,
  chart_event_auction,
  chart_event_claimFiled,
  chart_event_consumptionRestricted,
  chart_event_depositsTaken,
  chart_event_judgment,
  chart_event_listedDishonest,
  chart_event_suspended,
  chart_event_wagesWithheld,
  chart_event_with_month,
  chart_short_brokenPlan,
  chart_short_hiding,
  chart_short_negotiate,
  chart_short_notSued,
  chart_short_payInFull,
  chart_short_payWhatICan,
  chart_short_refuse,
  chart_short_theyRefuse,
} from '../i18n/generated/messages.js';
import { type Language } from '../i18n/language.ts';
import { roadName } from '../i18n/names.ts';
import { dateOfDay } from './dateOfDay.ts';
import { type PlotBand, type PlotData, type PlotEvent, type PlotRoad, type RoadStyle } from './plotData.ts';
import { cutSeries, roadSeries, valueOn, type DayBalance, type LineMeasure } from './series.ts';

type RoadId = Parameters<typeof roadName>[0];

/** A road as the caller traced it. */
export interface TracedRoad {
  readonly road: RoadId;
  readonly dueDay: number;
  readonly today: number;
  readonly debtFreeDay: number | null;
  readonly balances: readonly DayBalance[];
  readonly stages: readonly {
    readonly id: string;
    readonly day: number;
    readonly earliest: number;
    readonly latest: number;
    readonly isEstimated: boolean;
  }[];
  readonly instalments: readonly number[];
}

/** How the roads are looked at. */
export interface PlotView {
  readonly measure: LineMeasure;
  readonly lastDay: number;
  readonly language: Language;
  readonly hidesAmounts: boolean;
  /** Being sued is so unlikely that the road without a suit leads. */
  readonly isSuitUnlikely: boolean;
}

const SHORT_NAMES = {
  refuse: chart_short_refuse,
  notSued: chart_short_notSued,
  negotiate: chart_short_negotiate,
  payInFull: chart_short_payInFull,
  payWhatICan: chart_short_payWhatICan,
  theyRefuse: chart_short_theyRefuse,
  hiding: chart_short_hiding,
  brokenPlan: chart_short_brokenPlan,
} satisfies Record<RoadId, unknown>;

/** The stages that a chart marks, in a word. */
const EVENTS = {
  claimFiled: chart_event_claimFiled,
  judgment: chart_event_judgment,
  depositsTaken: chart_event_depositsTaken,
  consumptionRestricted: chart_event_consumptionRestricted,
  listedDishonest: chart_event_listedDishonest,
  wagesWithheld: chart_event_wagesWithheld,
  auction: chart_event_auction,
  suspended: chart_event_suspended,
} as const;

/** Where each stretch of the strip begins; paying off is not a stage but a day of its own. */
const BANDS = [
  { from: 'mediationInvited', name: chart_band_mediation, tone: 'stage-2' },
  { from: 'claimFiled', name: chart_band_court, tone: 'stage-3' },
  { from: 'enforcementFiled', name: chart_band_enforcement, tone: 'stage-4' },
  { from: 'suspended', name: chart_band_suspended, tone: 'stage-3' },
] as const;

const OTHER_STYLES: readonly RoadStyle[] = ['longDash', 'dotted', 'dashDot'];
/** From here on an amount at a line's end is shortened: `2.24亿`. */
const SHORTENED_FROM = 1e9;
const FIGURES = 4;

/** An amount at the end of a line. */
export function endAmount(fen: number, language: Language, hidden: boolean): string {
  if (hidden || fen < SHORTENED_FROM) return formatYuan(fen, language, { hidden });
  return `¥${formatYuanAxis(Number(fen.toPrecision(FIGURES)), language)}`;
}

function roadOrder(traced: readonly TracedRoad[], isSuitUnlikely: boolean): TracedRoad[] {
  const order: readonly RoadId[] = isSuitUnlikely
    ? ['notSued', 'negotiate', 'refuse']
    : ['refuse', 'negotiate', 'notSued'];
  const rank = ({ road }: TracedRoad) => (order.includes(road) ? order.indexOf(road) : order.length);
  return traced.toSorted((left, right) => rank(left) - rank(right));
}

function drawnStyle(road: RoadId, place: number, isSuitUnlikely: boolean): Pick<PlotRoad, 'style' | 'tone'> {
  if (road === 'negotiate') return { style: 'dashed', tone: 'negotiate' };
  if (road === 'refuse') return { style: isSuitUnlikely ? 'thin' : 'solid', tone: 'refuse' };
  if (road === 'notSued') return { style: isSuitUnlikely ? 'solid' : 'thin', tone: 'refuse' };
  return { style: OTHER_STYLES[place] ?? 'dotted', tone: 'ink-2' };
}

function isStillGrowing({ balances }: TracedRoad, lastDay: number): boolean {
  const burden = roadSeries(balances, 'burden');
  return (
    valueOn(burden, lastDay + 1) > valueOn(burden, lastDay) || valueOn(burden, lastDay) > valueOn(burden, lastDay - 1)
  );
}

function plotRoad(traced: TracedRoad, style: Pick<PlotRoad, 'style' | 'tone'>, view: PlotView): PlotRoad {
  const { language, hidesAmounts, lastDay } = view;
  const points = cutSeries(roadSeries(traced.balances, view.measure), traced.dueDay, lastDay);
  const isPaidOff = traced.debtFreeDay !== null && traced.debtFreeDay <= lastDay;
  const endValue = Math.round(points.at(-1)?.value ?? 0);
  return {
    id: traced.road,
    ...style,
    name: roadName(traced.road, language),
    shortName: SHORT_NAMES[traced.road]({}, { locale: language }),
    points,
    end: isPaidOff ? 'paidOff' : isStillGrowing(traced, lastDay) ? 'growing' : 'open',
    endText: endAmount(endValue, language, hidesAmounts),
  };
}

function plotBands({ dueDay, debtFreeDay, stages }: TracedRoad, language: Language): PlotBand[] {
  const locale = { locale: language };
  const bands: PlotBand[] = [{ name: chart_band_collection({}, locale), tone: 'stage-1', from: dueDay }];
  for (const { from, name, tone } of BANDS) {
    const stage = stages.find(({ id }) => id === from);
    if (stage !== undefined) bands.push({ name: name({}, locale), tone, from: stage.day });
  }
  if (debtFreeDay !== null) bands.push({ name: chart_band_paid({}, locale), tone: 'stage-done', from: debtFreeDay });
  return bands.toSorted((left, right) => left.from - right.from);
}

function isMarked(id: string): id is keyof typeof EVENTS {
  return id in EVENTS;
}

function plotEvents({ road, stages }: TracedRoad, language: Language): PlotEvent[] {
  const locale = { locale: language };
  return stages.flatMap(({ id, ...days }) => {
    if (!isMarked(id)) return [];
    const name = EVENTS[id]({}, locale);
    const month = formatMonth(dateOfDay(days.day), language);
    return [{ id, roadId: road, name, longName: chart_event_with_month({ name, month }, locale), ...days }];
  });
}

/** What the chart and the saved picture draw of the roads; at least one road is traced. */
export function plotDataOf(traced: readonly TracedRoad[], view: PlotView): PlotData {
  const ordered = roadOrder(traced, view.isSuitUnlikely);
  const [leading] = ordered;
  if (leading === undefined) throw new RangeError('no road to draw');
  const others = ordered.filter(({ road }) => road !== 'refuse' && road !== 'notSued' && road !== 'negotiate');
  const sued = ordered.find(({ road }) => road === 'refuse') ?? leading;
  return {
    firstDay: leading.dueDay,
    today: leading.today,
    lastDay: view.lastDay,
    roads: ordered.map((road) =>
      plotRoad(road, drawnStyle(road.road, others.indexOf(road), view.isSuitUnlikely), view),
    ),
    bands: plotBands(leading, view.language),
    events: plotEvents(sued, view.language),
    // Of what is still owed the steps themselves are seen.
    instalments: view.measure === 'burden' ? (ordered.find(({ road }) => road === 'negotiate')?.instalments ?? []) : [],
    hidesAmounts: view.hidesAmounts,
  };
}

/** How far past the plan's end a road that is paid off soon after it may stretch the picture. */
const STRETCH = 1.25;
const SHORTEST_FUTURE = 30;

/** The last day of the picture: the day on which the plan would end, on which all roads are compared. */
export function lastPlotDay(
  traced: readonly Pick<TracedRoad, 'dueDay' | 'today' | 'debtFreeDay'>[],
  planEnd: number,
): number {
  const [first] = traced;
  if (first === undefined) return planEnd;
  const stretched = first.dueDay + (planEnd - first.dueDay) * STRETCH;
  const ends = traced.flatMap(({ debtFreeDay }) =>
    debtFreeDay !== null && debtFreeDay <= stretched ? [debtFreeDay] : [],
  );
  return Math.max(planEnd, first.today + SHORTEST_FUTURE, ...ends);
}
