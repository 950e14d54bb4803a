import { endAmount, lastPlotDay } from '../../charts/plotDataOf.ts';
import type { PlotData, PlotRoad } from '../../charts/plotData.ts';
import { addedSeries, cutSeries, valueOn, type Point } from '../../charts/series.ts';
import { balanceOn, breakPoints, isoDate, knownDate, type LocalDate, type Timeline } from '../../engine/index.ts';
import { TOGETHER_ROADS, togetherOn, type Together, type TogetherRoad } from '../../engine/household.ts';
import { chart_short_negotiate, chart_short_notSued, chart_short_refuse } from '../../i18n/generated/messages.js';
import type { Language } from '../../i18n/language.ts';
import { ROAD_NAMES } from './roadNames.ts';

/** Sued by all leads: being sued by none is the thin line below it. */
const DRAWN = {
  refuse: { style: 'solid', tone: 'refuse', short: chart_short_refuse },
  negotiate: { style: 'dashed', tone: 'negotiate', short: chart_short_negotiate },
  notSued: { style: 'thin', tone: 'refuse', short: chart_short_notSued },
} as const satisfies Record<TogetherRoad, unknown>;

/** The lines of all debts together, each from the first day on which all stand to the last that was walked. */
export type DebtsLines = Readonly<Record<TogetherRoad, readonly Point[]>>;

function burdenOf(timeline: Timeline): Point[] {
  return breakPoints(timeline).map((date) => {
    const { paid, owed } = balanceOn(timeline, date);
    return { day: knownDate(date), value: paid + owed };
  });
}

/** Paid and still owed over time: the lines of the single debts, added up. */
export function debtsLines({ debts, from }: Together): DebtsLines {
  const lineOf = (road: TogetherRoad) =>
    addedSeries(
      debts.map(({ timelines }) => burdenOf(timelines[road])),
      knownDate(from),
    );
  return { refuse: lineOf('refuse'), negotiate: lineOf('negotiate'), notSued: lineOf('notSued') };
}

function freeDay({ roads }: Together, road: TogetherRoad): number | null {
  const { debtFreeOn } = roads[road];
  return debtFreeOn === null ? null : knownDate(debtFreeOn);
}

/** The last days of the chart: where the plans end, and where everything has ended or nothing more was walked. */
export function debtsPlotDays(all: Together): { readonly plan: number; readonly whole: number } {
  const until = knownDate(all.until);
  const roads = TOGETHER_ROADS.map((road) => ({
    dueDay: knownDate(all.from),
    today: knownDate(all.asOf),
    debtFreeDay: freeDay(all, road),
  }));
  const plan = Math.min(until, lastPlotDay(roads, knownDate(all.planEnd)));
  const ends = roads.map(({ debtFreeDay }) => Math.min(until, debtFreeDay ?? until));
  return { plan, whole: Math.max(plan, ...ends) };
}

/** How the chart is looked at. */
export interface DebtsPlotView {
  readonly lastDay: number;
  readonly language: Language;
  readonly hidesAmounts: boolean;
}

/** What the chart draws of all debts together: the three roads, without stages, which are those of single debts. */
export function debtsPlot(all: Together, lines: DebtsLines, view: DebtsPlotView): PlotData {
  const { lastDay, language, hidesAmounts } = view;
  const roads = (['refuse', 'negotiate', 'notSued'] as const).map((road): PlotRoad => {
    const { style, tone, short } = DRAWN[road];
    const free = freeDay(all, road);
    const isPaidOff = free !== null && free <= lastDay;
    const points = cutSeries(lines[road], knownDate(all.from), isPaidOff ? free : lastDay);
    const lastOn = points.at(-1)?.day ?? lastDay;
    const isGrowing = valueOn(lines[road], lastOn) > valueOn(lines[road], lastOn - 1);
    return {
      id: road,
      style,
      tone,
      name: ROAD_NAMES[road](),
      shortName: short({}, { locale: language }),
      points,
      end: isPaidOff ? 'paidOff' : isGrowing ? 'growing' : 'open',
      endText: endAmount(togetherOn(all, road, isoDate(lastOn as LocalDate)).burden, language, hidesAmounts),
    };
  });
  return {
    firstDay: knownDate(all.from),
    today: knownDate(all.asOf),
    lastDay,
    roads,
    bands: [],
    events: [],
    instalments: [],
    hidesAmounts,
  };
}
