import { useMemo, useState } from 'react';
import { AccountsChart } from '../../charts/AccountsChart.tsx';
import { chartSize } from '../../charts/chartSize.ts';
import { FillPattern } from '../../charts/FillPattern.tsx';
import { plotDataOf, endAmount } from '../../charts/plotDataOf.ts';
import { plotLayout } from '../../charts/plotLayout.ts';
import { roadSeries } from '../../charts/series.ts';
import { ACCOUNTS, type Account } from '../../engine/index.ts';
import { formatDate, formatYuan } from '../../i18n/format.ts';
import { chart_road, chart_summary_byAccount } from '../../i18n/generated/messages.js';
import { accountName, roadName } from '../../i18n/names.ts';
import { type RoadTrace } from '../../state/roadTrace.ts';
import { type ViewRoad } from '../../state/viewRoads.ts';
import { dateOf } from '../../state/shownRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { chartDays, chartNotes, type TableRow } from './chartModel.ts';
import { ChartTable } from './ChartTable.tsx';
import { DayScrubber } from './DayScrubber.tsx';
import { PlotStage } from './PlotStage.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './RoadsChart.module.css';

interface AccountsViewProps {
  readonly traces: readonly RoadTrace[];
  readonly lastDay: number;
  readonly width: number;
  readonly isSuitUnlikely: boolean;
}

const SWATCH = 16;

function nearest(trace: RoadTrace, day: number): RoadTrace['balances'][number] | undefined {
  return trace.balances.findLast((balance) => balance.day <= day);
}

function nameOf(account: string, language: Parameters<typeof accountName>[1]): string {
  return accountName(account as Account, language);
}

/** What is still owed on one road, item by item, with a legend and a table. */
export function AccountsView({ traces, lastDay, width, isSuitUnlikely }: AccountsViewProps) {
  const language = useViewStore((state) => state.language);
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const [chosen, setChosen] = useState<ViewRoad>('refuse');
  const trace = traces.find(({ road }) => road === chosen) ?? traces[0];
  const { data, layers } = useMemo(() => {
    const view = { measure: 'owed', lastDay, language, hidesAmounts, isSuitUnlikely } as const;
    const own = trace === undefined ? [] : [trace];
    const balances = (trace?.balances ?? []).filter(({ day }) => day <= lastDay);
    const plotted = plotDataOf(own, view);
    // A stack has no line of its own, and grows from zero.
    const roads = plotted.roads.map((road) => ({ ...road, style: 'solid' as const }));
    return { data: { ...plotted, roads }, layers: roadSeries(balances, 'byAccount', ACCOUNTS) };
  }, [trace, lastDay, language, hidesAmounts, isSuitUnlikely]);
  const layout = useMemo(
    () => plotLayout(data, chartSize(width, language), { isStack: true }),
    [data, width, language],
  );
  const days = useMemo(() => chartDays(data), [data]);
  if (trace === undefined) return null;
  const amount = (fen: number) => formatYuan(fen, language, { hidden: hidesAmounts, cents: true });
  const rows = days.map(({ day, names }): TableRow => {
    const held = nearest(trace, day)?.accounts;
    return {
      date: formatDate(dateOf(day), language),
      events: names,
      amounts: layers.map(({ account }) => amount(held?.[account as Account] ?? 0)),
    };
  });
  const date = (day: number) => formatDate(dateOf(day), language);
  const notes = chartNotes(layout, 'byAccount', { language, isHidden: hidesAmounts });
  const summary = chart_summary_byAccount({
    road: roadName(trace.road, language),
    from: date(data.firstDay),
    to: date(lastDay),
    total: endAmount(nearest(trace, lastDay)?.owed ?? 0, language, hidesAmounts),
  });
  return (
    <>
      <ChipGroup
        flow
        label={chart_road()}
        choices={traces.map(({ road }) => ({ value: road, label: roadName(road, language) }))}
        value={trace.road}
        onChange={setChosen}
      />
      <p className={styles.notes}>{notes.above}</p>
      <PlotStage data={data} layout={layout} summary={summary}>
        <AccountsChart className={styles.layer} layers={layers} layout={layout} />
      </PlotStage>
      <DayScrubber frame={layout.frame} today={data.today} days={days} />
      <ul className={styles.legend}>
        {layers.toReversed().map(({ account }) => (
          <li key={account}>
            <svg className={styles.swatch} width={SWATCH} height={SWATCH} aria-hidden="true">
              <FillPattern id={`swatch-${account}`} account={account} />
              <rect width={SWATCH} height={SWATCH} fill={`url(#swatch-${account})`} />
            </svg>
            <Words text={nameOf(account, language)} />
          </li>
        ))}
      </ul>
      {notes.below.map((note) => (
        <p key={note} className={styles.below}>
          <Words text={note} />
        </p>
      ))}
      <ChartTable roads={layers.map(({ account }) => nameOf(account, language))} rows={rows} />
    </>
  );
}
