import { useId, useState } from 'react';
import type { CaseProblem, Payment } from '../../engine/index.ts';
import { formatDate, formatYuan } from '../../i18n/format.ts';
import {
  dates_payment_add,
  dates_payment_added,
  dates_payment_amount,
  dates_payment_day,
  dates_payment_hint,
  dates_payment_none,
  dates_payment_remove,
  dates_payment_removed,
  dates_payments,
} from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { todayInChina } from '../../state/today.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Dates.module.css';
import { addPayment, removePayment } from './payments.ts';

const NONE: readonly Payment[] = [];

/** What was paid since the debt is overdue: every road goes on from it. */
export function PaymentLog() {
  const payments = useCaseStore(({ carried }) => carried.payments ?? NONE);
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const [date, setDate] = useState<string>(todayInChina);
  const [amount, setAmount] = useState('');
  const [problems, setProblems] = useState<readonly CaseProblem[]>([]);
  const [said, setSaid] = useState('');
  const heading = useId();
  const problemOf = (field: string) => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? {} : { problem: <ProblemText problem={problem} /> };
  };
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading}>{dates_payments()}</h3>
      <p className={styles.hint}>{payments.length === 0 ? dates_payment_none() : dates_payment_hint()}</p>
      {payments.length > 0 && (
        <ul className={styles.payments}>
          {payments.map((payment, index) => {
            const text = `${formatDate(payment.date)} ${formatYuan(payment.amount, language, { hidden })}`;
            return (
              <li key={`${payment.date} ${String(index)}`}>
                <span>{text}</span>
                <Button
                  small
                  kind="quiet"
                  aria-label={`${dates_payment_remove()} ${text}`}
                  onClick={() => {
                    removePayment(index);
                    setSaid(dates_payment_removed());
                  }}
                >
                  {dates_payment_remove()}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          const found = addPayment({ date, amount });
          setProblems(found);
          if (found.length > 0) return;
          setAmount('');
          setSaid(dates_payment_added());
        }}
      >
        <TextField label={dates_payment_day()} type="date" value={date} onChange={setDate} {...problemOf('date')} />
        <LimitedField
          longest={LONGEST_TEXT}
          label={dates_payment_amount()}
          sign="¥"
          inputMode="decimal"
          value={amount}
          onChange={setAmount}
          {...problemOf('amount')}
        />
        <Button type="submit">{dates_payment_add()}</Button>
      </form>
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </section>
  );
}
