import { useMemo, useState } from 'react';
import { valueAxis } from '../../charts/axis.ts';
import { FAN_MARGIN, FanChart, type Fan } from '../../charts/FanChart.tsx';
import { WhenMeasured } from '../../charts/WhenMeasured.tsx';
import type { Forecast, ForecastGroup, ForecastRoad } from '../../engine/forecast/index.ts';
import { formatYuan } from '../../i18n/format.ts';
import { formatYuanAxis } from '../../i18n/formatAxis.ts';
import { formatCount } from '../../i18n/formatRates.ts';
import {
  chart_note_cut,
  chart_note_cut_hidden,
  chart_note_joined,
  sure_axis_today,
  sure_axis_year,
  sure_count,
  sure_fan_burden,
  sure_fan_note,
  sure_fan_owed,
  sure_group_few,
  sure_measure,
  sure_measure_burden,
  sure_measure_owed,
  sure_road,
  sure_road_negotiate,
  sure_road_refuse,
  sure_summary,
} from '../../i18n/generated/messages.js';
import type { Language } from '../../i18n/language.ts';
import { FEWEST_FUTURES } from '../../state/forecastStore.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { FanTable } from './FanTable.tsx';
import styles from './Futures.module.css';
import { bundlesOf, LAST_MONTH, YEARS, type Bundle, type Measure } from './futuresModel.ts';
import { labelTops } from './labelTops.ts';
import { groupName } from './names.ts';

const HEIGHT = 280;
const UNMEASURED_WIDTH = 328;
/** Two lines of a bundle's name, in px. */
const LABEL_HEIGHT = 34;

const DRAWN = {
  sued: { tone: 'refuse', style: 'solid' },
  notSued: { tone: 'ink-2', style: 'dotted' },
  kept: { tone: 'negotiate', style: 'dashed' },
  broken: { tone: 'refuse', style: 'solid' },
  refused: { tone: 'ink-2', style: 'dotted' },
} as const satisfies Record<ForecastGroup, Pick<Fan, 'tone' | 'style'>>;

function fanOf({ group, futures }: Bundle, measure: Measure): Fan {
  return {
    id: group,
    ...DRAWN[group],
    hasBands: futures.count >= FEWEST_FUTURES,
    months: futures.months.map((month) => month[measure]),
  };
}

/** Today and every year after it. */
function ticksOf(language: Language): { time: number; word: string }[] {
  const years = Array.from({ length: LAST_MONTH / 12 }, (_, index) => index + 1);
  return [
    { time: 0, word: sure_axis_today({}, { locale: language }) },
    ...years.map((year) => ({ time: 12 * year, word: sure_axis_year({ years: year }, { locale: language }) })),
  ];
}

/** The futures of one road as fans, each bundle with its count; in words and as a table, too. */
export function Fans({ forecast }: { readonly forecast: Forecast }) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const [road, setRoad] = useState<ForecastRoad>('refuse');
  const [measure, setMeasure] = useState<Measure>('burden');
  const bundles = useMemo(() => bundlesOf(forecast, road), [forecast, road]);
  const fans = useMemo(() => bundles.map((bundle) => fanOf(bundle, measure)), [bundles, measure]);
  const values = fans.flatMap(({ months, hasBands }) =>
    months.flatMap(({ p10, p50, p90 }) => (hasBands ? [p10, p90] : [p50])),
  );
  const axis = valueAxis(Math.min(...values), Math.max(...values), language);
  const ticks = useMemo(() => ticksOf(language), [language]);
  const plotHeight = HEIGHT - FAN_MARGIN.top - FAN_MARGIN.bottom;
  const placeOf = (fen: number): number =>
    FAN_MARGIN.top + plotHeight * (1 - (fen - axis.from) / (axis.to - axis.from));
  const tops = labelTops(
    fans.map(({ months }) => placeOf(months.at(-1)?.p50 ?? 0)),
    { room: HEIGHT - FAN_MARGIN.bottom, labelHeight: LABEL_HEIGHT },
  );
  const yuan = (fen: number): string => formatYuan(fen, language, { hidden });
  const cutNote = hidden
    ? chart_note_cut_hidden()
    : chart_note_cut({ start: formatYuanAxis(axis.from, language, axis.unit) });
  const summary = bundles.map(({ group, hundred, futures }) => {
    const { p10, p50, p90 } = futures.months[LAST_MONTH]?.[measure] ?? { p10: 0, p50: 0, p90: 0 };
    return sure_summary({
      group: groupName(group),
      share: hundred,
      middle: yuan(p50),
      low: yuan(p10),
      high: yuan(p90),
    });
  });
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3 className={styles.heading}>{measure === 'burden' ? sure_fan_burden() : sure_fan_owed()}</h3>
        <p className={styles.small}>
          {axis.startsAtZero ? sure_fan_note() : chart_note_joined({ one: sure_fan_note(), other: cutNote })}
        </p>
      </figcaption>
      <div className={styles.switches}>
        <Segmented
          label={sure_road()}
          value={road}
          onChange={setRoad}
          choices={(['refuse', 'negotiate'] as const).map((value) => ({
            value,
            id: `futures-${value}`,
            label: value === 'refuse' ? sure_road_refuse() : sure_road_negotiate(),
          }))}
        />
        <Segmented
          label={sure_measure()}
          value={measure}
          onChange={setMeasure}
          choices={[
            { value: 'burden', id: 'futures-burden', label: sure_measure_burden() },
            { value: 'owed', id: 'futures-owed', label: sure_measure_owed() },
          ]}
        />
      </div>
      <div className={styles.chart} role="img" aria-label={summary.join(' ')}>
        <WhenMeasured otherwise={UNMEASURED_WIDTH}>
          {(width) => <FanChart {...{ fans, axis, ticks, width, language, hidden }} height={HEIGHT} />}
        </WhenMeasured>
        {bundles.map(({ group, hundred }, place) => (
          <span key={group} className={styles.label} data-group={group} style={{ insetBlockStart: tops[place] }}>
            <strong>{groupName(group)}</strong>
            <span>{sure_count({ count: hundred })}</span>
          </span>
        ))}
      </div>
      {bundles
        .filter(({ futures }) => futures.count < FEWEST_FUTURES)
        .map(({ group, futures }) => (
          <p key={group} className={styles.small}>
            {sure_group_few({ group: groupName(group), count: formatCount(futures.count) })}
          </p>
        ))}
      <FanTable road={road} measure={measure} bundles={bundles} years={YEARS} />
    </figure>
  );
}
