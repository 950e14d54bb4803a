import { type Mark } from '../charts/marks.ts';
import { PICTURE_COLOURS, PRINT_COLOURS, marksToSvg } from '../charts/marksToSvg.ts';
import { endAmount, lastPlotDay, plotDataOf } from '../charts/plotDataOf.ts';
import { plotFrame, type PlotSize } from '../charts/plotFrame.ts';
import { plotLayout, type PlotLayout } from '../charts/plotLayout.ts';
import { backMarks, frontMarks, lineMarks, STROKES } from '../charts/plotMarks.ts';
import { type PlotData, type PlotEvent, type PlotRoad } from '../charts/plotData.ts';
import { KEY_WIDTH, printMarks } from '../charts/printMarks.ts';
import { type CaseFile, type Timeline } from '../engine/index.ts';
import { type PictureFormat } from '../exporters/picture.ts';
import { type DrawPlot, type PictureContent, type PictureRoad } from '../exporters/pictureParts.ts';
import { type ViewRoad } from '../state/viewRoads.ts';
import { formatDate, formatDays, formatMonth, formatYuan } from '../i18n/format.ts';
import { formatYuanAxis } from '../i18n/formatAxis.ts';
import { formatInstalments } from '../i18n/formatRates.ts';
import {
  app_name,
  picture_axis_note,
  picture_axis_note_hidden,
  picture_axis_note_zero,
  picture_by,
  picture_case,
  picture_fact_free,
  picture_fact_monthly,
  picture_fact_not_free,
  picture_fact_paid,
  picture_fact_restricted,
  picture_fact_still_owed,
  picture_fact_sued,
  picture_fact_sued_on,
  picture_lead,
  picture_lead_plan_free,
  picture_lead_plan_open,
  picture_lead_refuse_both,
  picture_lead_refuse_free,
  picture_lead_refuse_owed,
  picture_no_advice,
  picture_note,
  picture_own_conventions,
  picture_own_estimates,
  picture_rules,
  picture_sources,
  picture_step_between,
  picture_steps,
} from '../i18n/generated/messages.js';
import { type Language } from '../i18n/language.ts';
import { productName } from '../i18n/productName.ts';
import { type RoadsState } from '../state/currentRoads.ts';
import { offeredPlan } from '../state/planEnd.ts';
import { type RoadTrace } from '../state/roadTrace.ts';
import { dateOf, shownRoads } from '../state/shownRoads.ts';

export interface PictureInput {
  readonly state: Pick<RoadsState, 'timelines' | 'caseFile'>;
  readonly roads: readonly ViewRoad[];
  readonly language: Language;
  readonly hidesAmounts: boolean;
  /** Where the app is, without the protocol. */
  readonly address: string;
  readonly format: PictureFormat;
}

/** What a picture says, and how its plot is drawn. */
export interface Picture {
  readonly content: PictureContent;
  readonly drawPlot: DrawPlot;
  /** Where everything in the plot stands, for a size. */
  readonly layOut: (width: number, height: number) => PlotLayout;
}

/** Paid and owed on a day; the traces hold the plan's last day exactly. */
function balanceOnDay({ balances }: RoadTrace, day: number): { readonly paid: number; readonly owed: number } {
  return balances.findLast((balance) => balance.day <= day) ?? { paid: 0, owed: 0 };
}

interface Words {
  readonly yuan: (fen: number) => string;
  readonly month: (day: number) => string;
  readonly language: Language;
}

function suitFacts(trace: RoadTrace, { month }: Words): string[] {
  const facts: string[] = [];
  const claim = trace.stages.find(({ id }) => id === 'claimFiled');
  const restriction = trace.stages.find(({ id }) => id === 'consumptionRestricted');
  if (claim !== undefined) {
    facts.push((claim.isEstimated ? picture_fact_sued : picture_fact_sued_on)({ month: month(claim.day) }));
  }
  if (restriction !== undefined) facts.push(picture_fact_restricted({ month: month(restriction.day) }));
  return facts;
}

function factsOf(trace: RoadTrace, timeline: Timeline | undefined, lastDay: number, words: Words): string[] {
  const { yuan, month, language } = words;
  const isFree = trace.debtFreeDay !== null && trace.debtFreeDay <= lastDay;
  const balance = balanceOnDay(trace, lastDay);
  const owed = yuan(balance.owed);
  const suit = trace.road === 'refuse' ? suitFacts(trace, words) : [];
  if (trace.road === 'negotiate') {
    const instalment = timeline?.totals.instalment ?? null;
    const offered = timeline === undefined ? 0 : offeredPlan(timeline).instalments;
    const count = formatInstalments(offered, language);
    return [
      ...(instalment === null ? [] : [picture_fact_monthly({ amount: yuan(instalment), count })]),
      isFree ? picture_fact_free({ month: month(trace.debtFreeDay) }) : picture_fact_not_free({ amount: owed }),
    ];
  }
  if (isFree) return [...suit, picture_fact_paid({ month: month(trace.debtFreeDay) })];
  return balance.paid > 0 ? [...suit, picture_fact_still_owed({ amount: owed })] : suit;
}

function pictureRoad(road: PlotRoad, facts: readonly string[]): PictureRoad {
  const { dash } = STROKES[road.style];
  return {
    name: road.name,
    tone: road.tone,
    dash,
    isShort: road.style === 'thin' || road.tone === 'ink-2',
    total: road.endText,
    facts,
  };
}

/** What each way comes to on the plan's last day, in a sentence. */
function leadOf(traces: readonly RoadTrace[], planEnd: number, { yuan, month }: Words): string {
  const find = (road: ViewRoad) => traces.find((trace) => trace.road === road);
  const isFree = ({ debtFreeDay }: RoadTrace) => debtFreeDay !== null && debtFreeDay <= planEnd;
  const owed = (trace: RoadTrace) => yuan(balanceOnDay(trace, planEnd).owed);
  const total = (trace: RoadTrace) => {
    const balance = balanceOnDay(trace, planEnd);
    return yuan(balance.paid + balance.owed);
  };
  const [plan, refuse, notSued] = [find('negotiate'), find('refuse'), find('notSued')];
  const refusing = refuse ?? notSued;
  if (plan === undefined || refusing === undefined) return '';
  let end = picture_lead_refuse_owed({ amount: owed(refusing) });
  if (isFree(refusing)) end = picture_lead_refuse_free({ amount: total(refusing) });
  else if (refuse !== undefined && notSued !== undefined) {
    end = picture_lead_refuse_both({ notSued: owed(notSued), sued: owed(refuse) });
  }
  return picture_lead({
    planEnd: month(planEnd),
    plan: isFree(plan)
      ? picture_lead_plan_free({ amount: total(plan) })
      : picture_lead_plan_open({ amount: owed(plan) }),
    refuse: end,
  });
}

function plotSize(width: number, height: number, { language, format }: PictureInput): PlotSize {
  const common = { width, height, language, lineWidth: 2, hasMonths: format !== 'tall' };
  return format === 'print'
    ? { ...common, textSize: 12, labelSize: 13, keyWidth: KEY_WIDTH }
    : { ...common, textSize: 13, labelSize: 14 };
}

function axisNote(data: PlotData, input: PictureInput): string {
  if (input.hidesAmounts) return picture_axis_note_hidden();
  const { axis } = plotFrame(data, plotSize(400, 300, input));
  if (axis.startsAtZero) return picture_axis_note_zero();
  return picture_axis_note({ start: formatYuanAxis(axis.from, input.language, axis.unit) });
}

/** The name of a step with its month; of an estimate with the months between which it may come. */
function stepText({ longName, earliest, latest, isEstimated }: PlotEvent, { month }: Words): string {
  const [from, to] = [month(earliest), month(latest)];
  return isEstimated && from !== to ? picture_step_between({ step: longName, from, to }) : longName;
}

/** Everything that a plot shows, from the back to the front; on paper what needs no colour. */
export function plotMarks(layout: PlotLayout, isPaper: boolean): readonly Mark[] {
  const marks = [...backMarks(layout), ...lineMarks(layout), ...frontMarks(layout)];
  return isPaper ? printMarks(marks, layout) : marks;
}

/** The small print: what is not certain, and what of it the person has chosen instead of the rule book and the page. */
function notes({ assumptions, conventions }: CaseFile): readonly string[] {
  return [
    picture_note(),
    ...(assumptions === undefined ? [] : [picture_own_estimates()]),
    ...(conventions === undefined ? [] : [picture_own_conventions()]),
    picture_no_advice(),
  ];
}

/** What is said and drawn of the case as it stands. */
export function pictureOf(input: PictureInput): Picture {
  const { state, roads, language, hidesAmounts } = input;
  const { timelines, caseFile } = state;
  const isPaper = input.format === 'print';
  const { traces, planEndDay, isSuitUnlikely } = shownRoads(state, roads);
  const lastDay = lastPlotDay(traces, planEndDay);
  const data = plotDataOf(traces, { measure: 'burden', lastDay, language, hidesAmounts, isSuitUnlikely });
  const words: Words = {
    yuan: (fen) => endAmount(fen, language, hidesAmounts),
    month: (day) => formatMonth(dateOf(day), language),
    language,
  };
  const colours = isPaper ? PRINT_COLOURS : PICTURE_COLOURS;
  const content: PictureContent = {
    language,
    colours,
    appName: app_name(),
    title: picture_case({
      product: productName(caseFile.product, language),
      principal: formatYuan(caseFile.principal, language, { hidden: hidesAmounts }),
      days: formatDays(caseFile.overdueDays, language),
    }),
    lead: leadOf(traces, planEndDay, words),
    by: picture_by({ month: words.month(lastDay) }),
    roads: data.roads.map((road) => {
      const trace = traces.find((other) => other.road === road.id);
      return pictureRoad(road, trace === undefined ? [] : factsOf(trace, timelines[trace.road], lastDay, words));
    }),
    axisNote: axisNote(data, input),
    stepsTitle: picture_steps(),
    steps: data.events.filter(({ day }) => day <= lastDay).map((event) => stepText(event, words)),
    note: notes(caseFile).join(language === 'en' ? ' ' : ''),
    sources: picture_sources(),
    date: formatDate(caseFile.asOf, language),
    rules: picture_rules({ version: timelines.refuse?.ruleBook ?? '' }),
    address: input.address,
  };
  const layOut = (width: number, height: number) => plotLayout(data, plotSize(width, height, input));
  const drawPlot: DrawPlot = (width, height) => {
    const layout = layOut(width, height);
    const { plot, firstDay, lastDay: last, axis } = layout.frame;
    const svg = marksToSvg(plotMarks(layout, isPaper), colours);
    return { svg, plot, firstDay, lastDay: last, amounts: hidesAmounts ? null : { from: axis.from, to: axis.to } };
  };
  return { content, drawPlot, layOut };
}
