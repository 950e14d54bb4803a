import type { ReactNode } from 'react';
import {
  roads_bar_label,
  roads_bar_negotiate,
  roads_bar_next,
  roads_bar_not_sued,
  roads_bar_refuse,
} from '../../i18n/generated/messages.js';
import styles from './BottomBar.module.css';
import { MoneyFigure } from './RoadFigures.tsx';
import { useAnswer } from './useAnswer.ts';
import { useFormats } from './useFormats.ts';

/** On a phone: both roads on the plan's last day, always in sight, and one way on. */
export function BottomBar({ action }: { readonly action?: ReactNode }) {
  const { model } = useAnswer();
  const { month } = useFormats();
  const leads = model.isSuitUnlikely && !model.isSued ? 'notSued' : 'refuse';
  return (
    <aside className={styles.bar} aria-label={roads_bar_label({ month: month(model.planEnd) })}>
      <div className={styles.totals}>
        <p className={styles.month}>{roads_bar_label({ month: month(model.planEnd) })}</p>
        <p className={styles.total}>
          <span data-road={leads}>{leads === 'notSued' ? roads_bar_not_sued() : roads_bar_refuse()}</span>
          <MoneyFigure
            coloured
            road={leads}
            of="planEnd.burden"
            fen={model[leads].burden}
            basis={leads === 'refuse' ? 'estimate' : 'law'}
            format={{ whole: true }}
          />
        </p>
        <p className={styles.total}>
          <span data-road="negotiate">{roads_bar_negotiate()}</span>
          <MoneyFigure
            coloured
            road="negotiate"
            of="planEnd.burden"
            fen={model.negotiate.burden}
            format={{ whole: true }}
          />
        </p>
      </div>
      {action ?? (
        <a className={styles.button} href="#what-now">
          {roads_bar_next()}
        </a>
      )}
    </aside>
  );
}
