import { CircleAlert } from 'lucide-react';
import {
  agreed_clear,
  agreed_count,
  agreed_flags,
  agreed_intro,
  agreed_list,
  agreed_swindle,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { Button } from '../../ui/Button.tsx';
import { RowLink } from '../../ui/RowLink.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './AgreementCheck.module.css';
import { POINTS, RED_FLAGS } from './points.ts';
import { useTicksStore } from './ticksStore.ts';

const RULES = [...new Set(POINTS.flatMap(({ rules }) => rules))];

/** What an agreement must contain, to be ticked while listening, and at what to hang up. */
export function AgreementCheck() {
  const ticked = useTicksStore((state) => state.ticked);
  const toggle = useTicksStore((state) => state.toggle);
  const clear = useTicksStore((state) => state.clear);
  return (
    <div className={styles.check}>
      <p className={styles.hint}>{agreed_intro()}</p>
      <h3>{agreed_list()}</h3>
      <ul className={styles.points}>
        {POINTS.map(({ id, name, why }) => (
          <li key={id} className={styles.point}>
            <label className={styles.label}>
              <input
                type="checkbox"
                id={`agreed-${id}`}
                checked={ticked.has(id)}
                aria-describedby={`agreed-${id}-why`}
                onChange={() => {
                  toggle(id);
                }}
              />
              {name()}
            </label>
            <p id={`agreed-${id}-why`} className={styles.why}>
              <Words text={why()} />
            </p>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p role="status">{agreed_count({ count: ticked.size, all: POINTS.length })}</p>
        {ticked.size > 0 && (
          <Button kind="quiet" small onClick={clear}>
            {agreed_clear()}
          </Button>
        )}
      </div>
      <h3>{agreed_flags()}</h3>
      <ul className={styles.points}>
        {RED_FLAGS.map(({ id, name, why }) => (
          <li key={id} className={styles.flag}>
            <CircleAlert size={20} strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={styles.name}>{name()}</p>
              <p className={styles.reason}>{why()}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <RowLink row="whom-to-call">{agreed_swindle()}</RowLink>
      </p>
      <Basis ids={RULES} />
    </div>
  );
}
