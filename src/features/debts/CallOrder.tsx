import type { Call, CallReason, Together } from '../../engine/household.ts';
import { formatMonth } from '../../i18n/format.ts';
import {
  debts_calls,
  debts_calls_note,
  debts_next,
  debts_next_fact,
  debts_next_none,
  debts_reason_home,
  debts_reason_in_court,
  debts_reason_surety,
  debts_reason_week_costs,
  debts_reason_work_car,
  debts_week_less,
  debts_week_more,
  debts_week_same,
} from '../../i18n/generated/messages.js';
import { stageName } from '../../i18n/names.ts';
import { productName } from '../../i18n/productName.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './AllDebts.module.css';
import { useDebtFormats } from './useDebtFormats.ts';

const REASONS = {
  home: () => debts_reason_home(),
  workCar: () => debts_reason_work_car(),
  surety: () => debts_reason_surety(),
  inCourt: () => debts_reason_in_court(),
  weekCosts: () => debts_reason_week_costs(),
} satisfies Record<CallReason, () => string>;

function WeekCosts({ call: { place, weekCosts } }: { readonly call: Call }) {
  const { yuan } = useDebtFormats();
  if (weekCosts === 0) return debts_week_same();
  const text = weekCosts > 0 ? debts_week_more : debts_week_less;
  return (
    <Filled
      text={text({ amount: slot(0) })}
      slots={[
        <Figure key="week" path={`together.week.${place}`} value={weekCosts} basis="estimate">
          {yuan(Math.abs(weekCosts))}
        </Figure>,
      ]}
    />
  );
}

function NextStage({ call: { place, next } }: { readonly call: Call }) {
  if (next === null) return debts_next_none();
  const { id, on, earliest, latest, basis } = next;
  const figure = (
    <Figure
      key="next"
      path={`together.stage.${place}.${id}`}
      value={on}
      basis={basis === 'estimated' ? 'estimate' : 'law'}
    >
      {formatMonth(on)}
    </Figure>
  );
  const words = { stage: stageName(id), month: slot(0) };
  const isGuessed = basis === 'estimated' && formatMonth(earliest) !== formatMonth(latest);
  const text = isGuessed
    ? debts_next({ ...words, early: formatMonth(earliest), late: formatMonth(latest) })
    : debts_next_fact(words);
  return <Filled text={text} slots={[figure]} />;
}

/** Whom to call first and why: what hangs on it, what a week costs, what comes next. */
export function CallOrder({ all, calls }: { readonly all: Together; readonly calls: readonly Call[] }) {
  const { yuan } = useDebtFormats();
  return (
    <section>
      <h3 className={styles.head}>{debts_calls()}</h3>
      <p className={styles.small}>{debts_calls_note()}</p>
      <ol className={styles.calls}>
        {calls.map((call, index) => {
          const caseFile = all.debts[call.place]?.caseFile;
          return (
            <li key={call.place} data-call={call.place}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <strong>{caseFile && `${productName(caseFile.product)} ${yuan(caseFile.principal)}`}</strong>
                {call.reason !== 'weekCosts' && (
                  <p>
                    <Words text={REASONS[call.reason]()} />
                  </p>
                )}
                <p>
                  <WeekCosts call={call} />
                </p>
                <p>
                  <NextStage call={call} />
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
