import { memo, useMemo, useState } from 'react';
import { chartSize } from '../../charts/chartSize.ts';
import { chartSummary } from '../../charts/chartSummary.ts';
import { dateOfDay } from '../../charts/dateOfDay.ts';
import { MarkLayer } from '../../charts/MarkLayer.tsx';
import { plotLayout } from '../../charts/plotLayout.ts';
import { backMarks, frontMarks, lineMarks } from '../../charts/plotMarks.ts';
import { WhenMeasured } from '../../charts/WhenMeasured.tsx';
import type { Together } from '../../engine/household.ts';
import { formatDays, formatMonth } from '../../i18n/format.ts';
import { formatYuanAxis } from '../../i18n/formatAxis.ts';
import {
  chart_note_burden,
  chart_note_cut,
  chart_note_cut_hidden,
  chart_note_joined,
  chart_note_omitted,
  chart_range_plan,
  chart_range_whole,
} from '../../i18n/generated/messages.js';
import { Button } from '../../ui/Button.tsx';
import styles from './AllDebts.module.css';
import { debtsLines, debtsPlot, debtsPlotDays } from './debtsPlot.ts';
import { useDebtFormats } from './useDebtFormats.ts';

const UNMEASURED_WIDTH = 328;

/** What all debts come to over time on the three roads; the table below it is its twin. */
export const DebtsChart = memo(function DebtsChart({ all }: { readonly all: Together }) {
  return <WhenMeasured otherwise={UNMEASURED_WIDTH}>{(width) => <DebtsLines all={all} width={width} />}</WhenMeasured>;
});

function DebtsLines({ all, width }: { readonly all: Together; readonly width: number }) {
  const { language, hidden } = useDebtFormats();
  const [wantsWhole, setWantsWhole] = useState(false);
  const lines = useMemo(() => debtsLines(all), [all]);
  const { plan, whole } = debtsPlotDays(all);
  const lastDay = wantsWhole ? whole : plan;
  const data = useMemo(
    () => debtsPlot(all, lines, { lastDay, language, hidesAmounts: hidden }),
    [all, lines, lastDay, language, hidden],
  );
  const layout = useMemo(() => plotLayout(data, chartSize(width, language)), [data, width, language]);
  const marks = useMemo(() => [...backMarks(layout), ...lineMarks(layout), ...frontMarks(layout)], [layout]);
  const { axis, omittedDays } = layout.frame;
  const cut = hidden
    ? chart_note_cut_hidden()
    : chart_note_cut({ start: formatYuanAxis(axis.from, language, axis.unit) });
  const measured = chart_note_burden();
  const month = (day: number) => formatMonth(dateOfDay(day), language);
  return (
    <div className={styles.chart}>
      <p className={styles.small}>{axis.startsAtZero ? measured : chart_note_joined({ one: measured, other: cut })}</p>
      <div role="img" aria-label={chartSummary(data, 'burden', language)}>
        <MarkLayer className={styles.plot} marks={marks} width={layout.size.width} height={layout.size.height} />
      </div>
      {omittedDays > 0 && (
        <p className={styles.small}>{chart_note_omitted({ days: formatDays(omittedDays, language) })}</p>
      )}
      {whole > plan && (
        <Button
          small
          kind="quiet"
          className={styles.range}
          onClick={() => {
            setWantsWhole(!wantsWhole);
          }}
        >
          {wantsWhole ? chart_range_plan({ month: month(plan) }) : chart_range_whole({ month: month(whole) })}
        </Button>
      )}
    </div>
  );
}
