import { useMemo, useState } from 'react';
import { chartSize } from '../../charts/chartSize.ts';
import { chartSummary } from '../../charts/chartSummary.ts';
import { MarkLayer } from '../../charts/MarkLayer.tsx';
import { lastPlotDay, plotDataOf } from '../../charts/plotDataOf.ts';
import { plotLayout } from '../../charts/plotLayout.ts';
import { lineMarks } from '../../charts/plotMarks.ts';
import { formatMonth } from '../../i18n/format.ts';
import { chart_note_futures, chart_range_plan, chart_range_whole } from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { dateOf, shownRoads, type ShownRoads } from '../../state/shownRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { AccountsView } from './AccountsView.tsx';
import { chartDays, chartNotes, tableRows } from './chartModel.ts';
import { ChartTable } from './ChartTable.tsx';
import { ForecastBand, useSuedMonths } from './ForecastBand.tsx';
import { DayScrubber } from './DayScrubber.tsx';
import { PlotStage } from './PlotStage.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './RoadsChart.module.css';

interface RoadsChartProps {
  /** In whole px. */
  readonly width: number;
}

/**
 * The roads over time with the day scrubber and the table twin. It does not render while the day moves. What is shown is
 * found here and drawn below: two steps, between which a slow phone can answer.
 */
export function RoadsChart({ width }: RoadsChartProps) {
  const { timelines, caseFile } = useRoads();
  const roads = useViewStore((state) => state.roads);
  const shown = useMemo(() => shownRoads({ timelines, caseFile }, roads), [timelines, caseFile, roads]);
  return <RoadsOverTime shown={shown} width={width} />;
}

interface RoadsOverTimeProps extends RoadsChartProps {
  readonly shown: ShownRoads;
}

function RoadsOverTime({ shown, width }: RoadsOverTimeProps) {
  const measure = useViewStore((state) => state.measure);
  const language = useViewStore((state) => state.language);
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const [wantsWhole, setWantsWhole] = useState(false);

  const planDay = lastPlotDay(shown.traces, shown.planEndDay);
  const wholeDay = Math.max(planDay, ...shown.traces.map(({ debtFreeDay, horizonDay }) => debtFreeDay ?? horizonDay));
  // A day beyond the plan's end, out of a link, opens the whole.
  const isBeyond = useViewStore((state) => !wantsWhole && state.day > dateOf(planDay) && wholeDay > planDay);
  if (isBeyond) setWantsWhole(true);
  const lastDay = wantsWhole ? wholeDay : planDay;

  const lineMeasure = measure === 'byAccount' ? 'owed' : measure;
  const data = useMemo(
    () =>
      plotDataOf(shown.traces, {
        measure: lineMeasure,
        lastDay,
        language,
        hidesAmounts,
        isSuitUnlikely: shown.isSuitUnlikely,
      }),
    [shown, lineMeasure, lastDay, language, hidesAmounts],
  );
  const layout = useMemo(() => plotLayout(data, chartSize(width, language)), [data, width, language]);
  const lines = useMemo(() => lineMarks(layout), [layout]);
  const { size } = layout;
  const days = useMemo(() => chartDays(data), [data]);
  const sued = useSuedMonths();
  const band = data.roads.some(({ id }) => id === 'refuse') ? sued : null;
  const notes = chartNotes(layout, measure, { language, isHidden: hidesAmounts });
  const month = (day: number) => formatMonth(dateOf(day), language);

  return (
    <div className={styles.chart}>
      {measure === 'byAccount' ? (
        <AccountsView traces={shown.traces} lastDay={lastDay} width={width} isSuitUnlikely={shown.isSuitUnlikely} />
      ) : (
        <>
          <p className={styles.notes}>{notes.above}</p>
          <PlotStage
            data={data}
            layout={layout}
            summary={chartSummary(data, measure, language)}
            below={band !== null && <ForecastBand months={band} measure={lineMeasure} layout={layout} />}
          >
            <MarkLayer className={styles.layer} name="roads" marks={lines} width={size.width} height={size.height} />
          </PlotStage>
          <DayScrubber frame={layout.frame} today={data.today} days={days} />
        </>
      )}
      <div className={styles.tools}>
        <div className={styles.below}>
          {measure !== 'byAccount' &&
            [...notes.below, ...(band === null ? [] : [chart_note_futures()])].map((note) => (
              <p key={note}>
                <Words text={note} />
              </p>
            ))}
        </div>
        {wholeDay > planDay && (
          <Button
            small
            kind="quiet"
            className={styles.range}
            onClick={() => {
              if (wantsWhole) {
                const { day, setDay } = useViewStore.getState();
                if (day > dateOf(planDay)) setDay(dateOf(planDay));
              }
              setWantsWhole(!wantsWhole);
            }}
          >
            {wantsWhole ? chart_range_plan({ month: month(planDay) }) : chart_range_whole({ month: month(wholeDay) })}
          </Button>
        )}
      </div>
      {measure !== 'byAccount' && (
        <ChartTable roads={data.roads.map(({ name }) => name)} rows={tableRows(data, language)} />
      )}
    </div>
  );
}
