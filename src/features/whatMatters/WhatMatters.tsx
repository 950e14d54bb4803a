import { useEffect, useMemo, useState } from 'react';
import { TornadoBars } from '../../charts/TornadoBars.tsx';
import { whatMatters, type Bar, type IsoDate, type WhatMatters as Matters } from '../../engine/index.ts';
import { contextRules } from '../../engine/rules/context.ts';
import { formatDate, formatYuan } from '../../i18n/format.ts';
import {
  matters_chart,
  matters_day,
  matters_day_horizon,
  matters_day_plan_end,
  matters_end,
  matters_how,
  matters_join,
  matters_kinds,
  matters_own_amount,
  matters_own_ranges,
  matters_road,
  matters_road_negotiate,
  matters_road_refuse,
  matters_rounded,
  matters_summary,
  matters_unchanged,
} from '../../i18n/generated/messages.js';
import { planEndOf, timelineOf, useRoads } from '../../state/currentRoads.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Words } from '../../ui/Words.tsx';
import { barKey, barName, beginning } from './barNames.ts';
import { endValueText } from './barValues.ts';
import { explainerOf } from './explainMatters.ts';
import { MattersTable } from './MattersTable.tsx';
import { mostOfAll } from './mostOfAll.ts';
import { endsByAmount } from './endsByAmount.ts';
import { chanceNote } from './outcomes.ts';
import { allWhyLess } from './whyLess.ts';
import styles from './WhatMatters.module.css';

type MattersRoad = 'refuse' | 'negotiate';
type MeasureDay = 'planEnd' | 'horizon';

/** From here on, in fen, the chart leaves the cents to the table. */
const WHOLE_FROM = 100_000;

/** The bars that move the total, the widest above; what is drawn stands in the table, too. */
function Tornado({ matters, moving }: { readonly matters: Matters; readonly moving: readonly Bar[] }) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const whole = matters.burden >= WHOLE_FROM;
  const yuan = (fen: number) => formatYuan(fen, language, { hidden, whole });
  const bars = moving.map((bar) => {
    const [less, more] = endsByAmount(bar).map((end) => {
      const { burden } = bar[end];
      const value = endValueText(bar, bar[end], hidden);
      return { fen: burden, label: hidden ? value : matters_end({ value, amount: yuan(burden) }) };
    }) as [{ fen: number; label: string }, { fen: number; label: string }];
    return { key: barKey(bar), name: beginning(barName(bar)), note: chanceNote(bar), less, more };
  });
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3 className={styles.head}>{matters_chart()}</h3>
        <p className={styles.small}>{matters_how()}</p>
      </figcaption>
      <div role="img" aria-label={matters_summary({ bars: bars.map(({ name }) => name).join(matters_join()) })}>
        <TornadoBars base={{ fen: matters.burden, label: yuan(matters.burden) }} bars={bars} />
      </div>
      {whole && !hidden && <p className={styles.small}>{matters_rounded()}</p>}
    </figure>
  );
}

/** A date that a line never breaks. */
function unbroken(day: IsoDate): string {
  return formatDate(day).replaceAll(' ', '\u00A0');
}

function DayLabel({ text }: { readonly text: string }) {
  return <span className={styles.day}>{text}</span>;
}

interface SwitchesProps {
  readonly road: MattersRoad;
  readonly onRoad: (road: MattersRoad) => void;
  readonly day: MeasureDay;
  readonly onDay: (day: MeasureDay) => void;
  readonly days: Readonly<Record<MeasureDay, IsoDate>>;
}

/** Which road is looked at, and up to which day. */
function Switches({ road, onRoad, day, onDay, days }: SwitchesProps) {
  return (
    <div className={styles.switches}>
      <Segmented<MattersRoad>
        label={matters_road()}
        choices={[
          { value: 'refuse', label: matters_road_refuse() },
          { value: 'negotiate', label: matters_road_negotiate() },
        ]}
        value={road}
        onChange={onRoad}
      />
      {days.planEnd < days.horizon && (
        <Segmented<MeasureDay>
          label={matters_day()}
          choices={[
            { value: 'planEnd', label: <DayLabel text={matters_day_plan_end({ date: unbroken(days.planEnd) })} /> },
            { value: 'horizon', label: <DayLabel text={matters_day_horizon({ date: unbroken(days.horizon) })} /> },
          ]}
          value={day}
          onChange={onDay}
        />
      )}
    </div>
  );
}

/** What matters most: in a sentence, as a tornado of one-at-a-time changes, and as a table whose figures open. */
export function WhatMatters() {
  const roads = useRoads();
  const { caseFile } = roads;
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const [road, setRoad] = useState<MattersRoad>('refuse');
  const [day, setDay] = useState<MeasureDay>('planEnd');
  const days = { planEnd: planEndOf(roads), horizon: timelineOf(caseFile, road).horizonEnd };
  const on = days.planEnd < days.horizon ? days[day] : days.horizon;
  const matters = useMemo(() => whatMatters(caseFile, road, contextRules, on), [caseFile, road, on]);
  useEffect(() => {
    useOtherFigures.setState({ matters: explainerOf(matters, caseFile) });
  }, [matters, caseFile]);
  const moving = matters.bars.filter(({ width }) => width > 0);
  const reasons = useMemo(() => allWhyLess(matters.bars, matters.on), [matters]);
  const unchanged = matters.bars.filter(({ width }) => width === 0);
  const amount = (
    <Figure
      key="own"
      path={`matters.${road}.burden`}
      value={hidden ? null : matters.burden}
      basis="estimate"
      road={road}
    >
      {formatYuan(matters.burden, language, { hidden })}
    </Figure>
  );
  return (
    <div className={styles.matters}>
      <Switches road={road} onRoad={setRoad} day={day} onDay={setDay} days={days} />
      <div aria-live="polite">
        <p className={styles.answer}>{mostOfAll(moving)}</p>
        <p className={styles.own}>
          <Filled text={matters_own_amount({ date: formatDate(on), amount: slot(0) })} slots={[amount]} />
        </p>
      </div>
      {moving.length > 0 && <Tornado matters={matters} moving={moving} />}
      <div className={styles.notes}>
        {reasons.map((reason) => (
          <p key={reason}>
            <Words text={reason} />
          </p>
        ))}
        {unchanged.length > 0 && (
          <p>
            <Words text={matters_unchanged({ names: unchanged.map(barName).join(matters_join()) })} />
          </p>
        )}
        <p>
          {[matters_kinds(), ...(matters.bars.some(({ own }) => own) ? [matters_own_ranges()] : [])].join(
            language === 'en' ? ' ' : '',
          )}
        </p>
      </div>
      {moving.length > 0 && <MattersTable road={road} bars={moving} />}
    </div>
  );
}
