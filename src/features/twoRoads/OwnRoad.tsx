import { useState } from 'react';
import { knownDate, readRate, ruleBook, type CaseFile } from '../../engine/index.ts';
import { formatShare } from '../../i18n/format.ts';
import { formatRatePercentPerDay } from '../../i18n/formatRates.ts';
import {
  roads_own_amount,
  roads_own_amount_hint,
  roads_own_bad,
  roads_own_call,
  roads_own_four,
  roads_own_grace,
  roads_own_hint,
  roads_own_instalments,
  roads_own_rate,
  roads_own_result,
  roads_own_result_open,
  roads_own_roads,
  roads_own_value_call_today,
  roads_own_value_contract,
  roads_own_value_days,
  roads_own_value_instalments,
  roads_own_value_months,
  roads_own_value_no_grace,
  roads_own_value_none,
  roads_own_value_rate,
  roads_own_value_share,
  roads_own_waiver,
} from '../../i18n/generated/messages.js';
import { roadName } from '../../i18n/names.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useProblem, useRoads, useTimeline } from '../../state/currentRoads.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { WAIVED_ACCOUNTS } from '../../state/asked.ts';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { MOST_ROADS, useViewStore } from '../../state/viewStore.ts';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import styles from './OwnRoad.module.css';
import { DateFigure, MoneyFigure } from './RoadFigures.tsx';
import { RoadMark } from './RoadMark.tsx';
import { useFormats } from './useFormats.ts';

const ADDED_ROADS: readonly ViewRoad[] = ['notSued', 'theyRefuse', 'payWhatICan', 'payInFull', 'hiding', 'brokenPlan'];
const LATEST_CALL = 720;
/** Thousandths of a percent a day. */
const RATE_STEPS_PER_PERCENT = 1000;
const HIGHEST_RATE = 100;

function ratio(text: string | undefined): number | undefined {
  const read = text === undefined ? undefined : readRate(text);
  return read === undefined ? undefined : read.numerator / read.denominator;
}

/** The plan as it stands, told or from the rule book. */
function planOf({ asOf, negotiate }: CaseFile) {
  const rules = ruleBook.on(knownDate(asOf));
  return {
    call: negotiate?.contactAfterDays ?? rules.number('agreement.contactAfterDays').value,
    instalments: negotiate?.instalments ?? rules.number('agreement.instalments').value,
    grace: negotiate?.graceMonths ?? rules.number('agreement.graceMonths').value,
    waiver: Math.round(
      10 * Math.max(0, ...WAIVED_ACCOUNTS.map((account) => ratio(negotiate?.waivedShare?.[account]) ?? 0)),
    ),
    rate: ratio(negotiate?.planRatePerDay),
  };
}

/** Which further roads are drawn: at most four at once. */
function AddedRoads() {
  const drawn = useViewStore((state) => state.roads);
  const setRoads = useViewStore((state) => state.setRoads);
  const [isFull, setIsFull] = useState(false);
  const text = useCaseStore((state) => state.texts['negotiate.monthlyAmount'] ?? '');
  const setText = useCaseStore((state) => state.setText);
  const isBad = useProblem('negotiate.monthlyAmount') !== undefined;
  const toggle = (road: ViewRoad, isDrawn: boolean) => {
    const wouldBe = isDrawn ? [...drawn, road] : drawn.filter((other) => other !== road);
    setIsFull(wouldBe.length > MOST_ROADS);
    if (wouldBe.length <= MOST_ROADS) setRoads(wouldBe);
  };
  return (
    <fieldset className={styles.roads}>
      <legend className={styles.legend}>{roads_own_roads()}</legend>
      {ADDED_ROADS.map((road) => (
        <Switch
          key={road}
          checked={drawn.includes(road)}
          onChange={(isDrawn) => toggle(road, isDrawn)}
          label={
            <span className={styles.name}>
              <RoadMark road={road} /> {roadName(road)}
            </span>
          }
        />
      ))}
      {isFull && <p role="status">{roads_own_four()}</p>}
      {drawn.includes('payWhatICan') && (
        <LimitedField
          longest={LONGEST_TEXT}
          id="own-monthly-amount"
          label={roads_own_amount()}
          hint={roads_own_amount_hint()}
          problem={isBad ? roads_own_bad() : undefined}
          sign="¥"
          inputMode="decimal"
          value={text}
          onChange={(typed) => setText('negotiate.monthlyAmount', typed)}
        />
      )}
    </fieldset>
  );
}

/** Sliders for the plan and further roads: everything on the page follows at once. */
export function OwnRoad() {
  const { caseFile } = useRoads();
  const negotiate = useTimeline('negotiate');
  const setText = useCaseStore((state) => state.setText);
  const { month } = useFormats();
  const plan = planOf(caseFile);
  const { burden, instalment, debtFreeOn } = negotiate.totals;
  const rateSteps = Math.round((plan.rate ?? 0) * 100 * RATE_STEPS_PER_PERCENT);
  const amount = <MoneyFigure key="total" coloured road="negotiate" of="burden" fen={burden} />;
  return (
    <div className={styles.own}>
      <p className={styles.hint}>{roads_own_hint()}</p>
      <p className={styles.result}>
        {debtFreeOn === null || instalment === null ? (
          <Filled text={roads_own_result_open({ month: month(negotiate.end), amount: slot(0) })} slots={[amount]} />
        ) : (
          <Filled
            text={roads_own_result({ amount: slot(0), instalment: slot(1), month: slot(2) })}
            slots={[
              amount,
              <MoneyFigure key="month" coloured road="negotiate" of="instalment" fen={instalment} />,
              <DateFigure key="free" coloured road="negotiate" of="debtFreeOn" date={debtFreeOn} basis="law" />,
            ]}
          />
        )}
      </p>
      <div className={styles.sliders}>
        <Slider
          label={roads_own_call()}
          min={0}
          max={LATEST_CALL}
          value={Math.min(plan.call, LATEST_CALL)}
          valueText={plan.call === 0 ? roads_own_value_call_today() : roads_own_value_days({ count: plan.call })}
          onChange={(value) => setText('negotiate.contactAfterDays', String(value))}
        />
        <Slider
          label={roads_own_instalments()}
          min={1}
          max={60}
          value={plan.instalments}
          valueText={roads_own_value_instalments({ count: plan.instalments })}
          onChange={(value) => setText('negotiate.instalments', String(value))}
        />
        <Slider
          label={roads_own_grace()}
          min={0}
          max={12}
          value={Math.min(plan.grace, 12)}
          valueText={plan.grace === 0 ? roads_own_value_no_grace() : roads_own_value_months({ count: plan.grace })}
          onChange={(value) => setText('negotiate.graceMonths', String(value))}
        />
        <Slider
          label={roads_own_waiver()}
          min={0}
          max={10}
          value={plan.waiver}
          valueText={
            plan.waiver === 0 ? roads_own_value_none() : roads_own_value_share({ share: formatShare(plan.waiver / 10) })
          }
          onChange={(value) => {
            for (const account of WAIVED_ACCOUNTS) {
              setText(`negotiate.waivedShare.${account}`, value === 0 ? '' : `${10 * value}%`);
            }
          }}
        />
        <Slider
          label={roads_own_rate()}
          min={0}
          max={HIGHEST_RATE}
          step={5}
          value={Math.min(rateSteps, HIGHEST_RATE)}
          valueText={
            plan.rate === undefined
              ? roads_own_value_contract()
              : roads_own_value_rate({ rate: formatRatePercentPerDay({ numerator: rateSteps, denominator: 100_000 }) })
          }
          onChange={(value) => setText('negotiate.planRatePerDay', `${value / RATE_STEPS_PER_PERCENT}%`)}
        />
      </div>
      <AddedRoads />
    </div>
  );
}
