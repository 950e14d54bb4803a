import { formatDate } from '../i18n/format.ts';
import {
  chart_summary_burden,
  chart_summary_growing,
  chart_summary_open,
  chart_summary_owed,
  chart_summary_paidOff,
} from '../i18n/generated/messages.js';
import { type Language } from '../i18n/language.ts';
import { dateOfDay } from './dateOfDay.ts';
import { type PlotData } from './plotData.ts';
import { type LineMeasure } from './series.ts';

/** What the chart says to those who do not see it. */
export function chartSummary(data: PlotData, measure: LineMeasure, language: Language): string {
  const date = (day: number) => formatDate(dateOfDay(day), language);
  const roads = data.roads.map(({ name, end, endText, points }) => {
    const inputs = { road: name, date: date(points.at(-1)?.day ?? data.lastDay), amount: endText };
    if (end === 'paidOff') return chart_summary_paidOff(inputs);
    return end === 'growing' ? chart_summary_growing(inputs) : chart_summary_open(inputs);
  });
  const inputs = { from: date(data.firstDay), to: date(data.lastDay), roads: roads.join(' ') };
  return measure === 'burden' ? chart_summary_burden(inputs) : chart_summary_owed(inputs);
}
