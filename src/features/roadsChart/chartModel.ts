import { type PlotData, type PlotEvent } from '../../charts/plotData.ts';
import { firstShownDay } from '../../charts/plotFrame.ts';
import { valueOn } from '../../charts/series.ts';
import { formatDate, formatDays, formatMonth, formatYuan } from '../../i18n/format.ts';
import { formatYuanAxis } from '../../i18n/formatAxis.ts';
import {
  chart_band_paid,
  chart_list_joined,
  chart_note_burden,
  chart_note_cut,
  chart_note_cut_hidden,
  chart_note_faded,
  chart_note_joined,
  chart_note_omitted,
  chart_note_owed,
  chart_note_unlabelled,
  chart_table_due,
  chart_table_last,
  chart_table_range,
  chart_today,
} from '../../i18n/generated/messages.js';
import { type Language } from '../../i18n/language.ts';
import { type PlotLayout } from '../../charts/plotLayout.ts';
import { dateOf } from '../../state/shownRoads.ts';

/** A day on which something happens, for the scrubber's jumps and the table. */
export interface ChartDay {
  readonly day: number;
  readonly names: readonly string[];
}

/** The days that the chart marks, in order: today, the marked stages, the ends. */
export function chartDays(data: PlotData): ChartDay[] {
  const firstShown = firstShownDay(data.firstDay, data.today, data.lastDay);
  const names = new Map<number, string[]>();
  const add = (day: number, name: string) => {
    if (day < firstShown || day > data.lastDay) return;
    names.set(day, [...(names.get(day) ?? []), name]);
  };
  add(data.firstDay, chart_table_due());
  add(data.today, chart_today());
  for (const { day, name } of data.events) add(day, name);
  for (const { name, end, points } of data.roads) {
    const last = points.at(-1)?.day;
    if (end === 'paidOff' && last !== undefined) add(last, `${name} · ${chart_band_paid()}`);
  }
  if (!names.has(data.lastDay)) add(data.lastDay, chart_table_last());
  return [...names].sort(([left], [right]) => left - right).map(([day, own]) => ({ day, names: own }));
}

/** An event in the table: an estimate with its range. */
function eventText({ name, earliest, latest, isEstimated }: PlotEvent, language: Language): string {
  if (!isEstimated || earliest === latest) return name;
  const month = (day: number) => formatMonth(dateOf(day), language);
  return chart_table_range({ name, earliest: month(earliest), latest: month(latest) });
}

/** A row of the chart's twin. */
export interface TableRow {
  readonly date: string;
  readonly events: readonly string[];
  /** For each road; null before or after it. */
  readonly amounts: readonly string[];
}

/** The chart's values on the days that it marks. */
export function tableRows(data: PlotData, language: Language): TableRow[] {
  return chartDays(data).map(({ day, names }) => {
    const events = data.events.filter((event) => event.day === day);
    const others = names.filter((name) => !events.some((event) => event.name === name));
    return {
      date: formatDate(dateOf(day), language),
      events: [...others, ...events.map((event) => eventText(event, language))],
      amounts: data.roads.map(({ points }) =>
        formatYuan(Math.round(valueOn(points, day)), language, { hidden: data.hidesAmounts, cents: true }),
      ),
    };
  });
}

/** The sentences under the title: what is measured, and what the picture leaves out. */
export function chartNotes(
  layout: PlotLayout,
  measure: 'burden' | 'owed' | 'byAccount',
  { language, isHidden }: { readonly language: Language; readonly isHidden: boolean },
): { readonly above: string; readonly below: readonly string[] } {
  const { axis, omittedDays } = layout.frame;
  let above = measure === 'burden' ? chart_note_burden() : chart_note_owed();
  if (!axis.startsAtZero) {
    const start = formatYuanAxis(axis.from, language, axis.unit);
    above = chart_note_joined({ one: above, other: isHidden ? chart_note_cut_hidden() : chart_note_cut({ start }) });
  }
  const below: string[] = [];
  if (layout.events.some(({ range }) => range.length > 1)) below.push(chart_note_faded());
  if (omittedDays > 0) below.push(chart_note_omitted({ days: formatDays(omittedDays, language) }));
  if (layout.unlabelled.length > 0) {
    const names = layout.unlabelled.map(({ name }) => name).reduce((one, other) => chart_list_joined({ one, other }));
    below.push(chart_note_unlabelled({ names }));
  }
  return { above, below };
}
