import { PICTURE_COLOURS, marksToSvg } from '../../charts/marksToSvg.ts';
import { endAmount, lastPlotDay, plotDataOf } from '../../charts/plotDataOf.ts';
import { plotFrame, type PlotSize } from '../../charts/plotFrame.ts';
import { plotLayout } from '../../charts/plotLayout.ts';
import { backMarks, frontMarks, lineMarks, STROKES } from '../../charts/plotMarks.ts';
import { type PlotData, type PlotRoad } from '../../charts/plotData.ts';
import { type Road, type Timeline } from '../../engine/index.ts';
import { type DrawPlot, type PictureContent, type PictureFormat, type PictureRoad } from '../../exporters/picture.ts';
import { formatDate, formatDays, formatInstalments, formatMonth, formatYuan, formatYuanAxis } from '../../i18n/format.ts';
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
  picture_lead_refuse_free,
  picture_lead_refuse_owed,
  picture_no_advice,
  picture_note,
  picture_rules,
  picture_sources,
} from '../../i18n/generated/messages.js';
import { type Language } from '../../i18n/language.ts';
import { productName } from '../../i18n/names.ts';
import { type RoadsState } from '../../state/currentRoads.ts';
import { type RoadTrace } from '../../state/roadTrace.ts';
import { dateOf, shownRoads } from '../../state/shownRoads.ts';

export interface PictureInput {
  readonly state: Pick<RoadsState, 'timelines' | 'caseFile'>;
  readonly roads: readonly Road[];
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
}

/** What is owed on a day; the traces hold the plan's last day exactly. */
function owedOn({ balances }: RoadTrace, day: number): number {
  return balances.findLast((balance) => balance.day <= day)?.owed ?? 0;
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
  const owed = yuan(owedOn(trace, lastDay));
  if (trace.road === 'negotiate') {
    const instalment = timeline?.totals.instalment ?? null;
    const count = formatInstalments(trace.instalments.length, language);
    return [
      ...(instalment === null ? [] : [picture_fact_monthly({ amount: yuan(instalment), count })]),
      isFree && trace.debtFreeDay !== null
        ? picture_fact_free({ month: month(trace.debtFreeDay) })
        : picture_fact_not_free({ amount: owed }),
    ];
  }
  const end =
    isFree && trace.debtFreeDay !== null
      ? picture_fact_paid({ month: month(trace.debtFreeDay) })
      : picture_fact_still_owed({ amount: owed });
  return trace.road === 'refuse' ? [...suitFacts(trace, words), end] : isFree ? [end] : [end];
}

function pictureRoad(road: PlotRoad, facts: readonly string[]): PictureRoad {
  const { dash } = STROKES[road.style];
  return {
    name: road.name,
    tone: road.tone,
    dash,
    isThin: road.style === 'thin',
    total: road.endText,
    facts,
  };
}

function leadOf(traces: readonly RoadTrace[], lastDay: number, isSuitUnlikely: boolean, words: Words): string {
  const { yuan, month } = words;
  const total = ({ balances }: RoadTrace) => {
    const last = balances.findLast(({ day }) => day <= lastDay);
    return yuan((last?.paid ?? 0) + (last?.owed ?? 0));
  };
  const isFree = (trace: RoadTrace) => trace.debtFreeDay !== null && trace.debtFreeDay <= lastDay;
  const plan = traces.find(({ road }) => road === 'negotiate');
  const refusing = isSuitUnlikely ? (['notSued', 'refuse'] as const) : (['refuse', 'notSued'] as const);
  const refuse = refusing.flatMap((id) => traces.find(({ road }) => road === id) ?? [])[0];
  if (plan === undefined || refuse === undefined) return '';
  return picture_lead({
    planEnd: month(lastDay),
    plan: isFree(plan)
      ? picture_lead_plan_free({ amount: total(plan) })
      : picture_lead_plan_open({ amount: yuan(owedOn(plan, lastDay)) }),
    refuse: isFree(refuse)
      ? picture_lead_refuse_free({ amount: total(refuse) })
      : picture_lead_refuse_owed({ amount: yuan(owedOn(refuse, lastDay)) }),
  });
}

function plotSize(width: number, height: number, { language, format }: PictureInput): PlotSize {
  return { width, height, language, textSize: 13, labelSize: 14, lineWidth: 2, hasMonths: format === 'wide' };
}

function axisNote(data: PlotData, input: PictureInput): string {
  if (input.hidesAmounts) return picture_axis_note_hidden();
  const { axis } = plotFrame(data, plotSize(400, 300, input));
  if (axis.startsAtZero) return picture_axis_note_zero();
  return picture_axis_note({ start: formatYuanAxis(axis.from, input.language, axis.unit) });
}

/** What is said and drawn of the case as it stands. */
export function pictureOf(input: PictureInput): Picture {
  const { state, roads, language, hidesAmounts } = input;
  const { timelines, caseFile } = state;
  const { traces, planEndDay, isSuitUnlikely } = shownRoads(state, roads);
  const lastDay = lastPlotDay(traces, planEndDay);
  const data = plotDataOf(traces, { measure: 'burden', lastDay, language, hidesAmounts, isSuitUnlikely });
  const words: Words = {
    yuan: (fen) => endAmount(fen, language, hidesAmounts),
    month: (day) => formatMonth(dateOf(day), language),
    language,
  };
  const content: PictureContent = {
    language,
    colours: PICTURE_COLOURS,
    appName: app_name(),
    title: picture_case({
      product: productName(caseFile.product, language),
      principal: formatYuan(caseFile.principal, language, { hidden: hidesAmounts }),
      days: formatDays(caseFile.overdueDays, language),
    }),
    lead: leadOf(traces, planEndDay, isSuitUnlikely, words),
    by: picture_by({ month: words.month(lastDay) }),
    roads: data.roads.map((road) => {
      const trace = traces.find((other) => other.road === road.id);
      return pictureRoad(road, trace === undefined ? [] : factsOf(trace, timelines[trace.road], lastDay, words));
    }),
    axisNote: axisNote(data, input),
    note: `${picture_note()}${language === 'en' ? ' ' : ''}${picture_no_advice()}`,
    sources: picture_sources(),
    date: formatDate(caseFile.asOf, language),
    rules: picture_rules({ version: timelines.refuse?.ruleBook ?? '' }),
    address: input.address,
  };
  const drawPlot: DrawPlot = (width, height) => {
    const layout = plotLayout(data, plotSize(width, height, input));
    const { plot, firstDay, lastDay: last, axis } = layout.frame;
    const svg = marksToSvg([...backMarks(layout), ...lineMarks(layout), ...frontMarks(layout)]);
    return { svg, plot, firstDay, lastDay: last, from: axis.from, to: axis.to };
  };
  return { content, drawPlot };
}
