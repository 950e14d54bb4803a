import { dates_back, dates_event } from '../../i18n/generated/messages.js';
import styles from './Dates.module.css';
import { NextDays } from './NextDays.tsx';
import { PaymentLog } from './PaymentLog.tsx';
import { Progress } from './Progress.tsx';

/** What comes next and when; what was paid since; how far the plan has come. */
export function Dates() {
  return (
    <div className={styles.dates}>
      <NextDays />
      <PaymentLog />
      <Progress />
      <p>{dates_event()}</p>
      <p className={styles.hint}>{dates_back()}</p>
    </div>
  );
}
