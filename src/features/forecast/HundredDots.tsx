import styles from './Futures.module.css';

export interface DotGroup {
  readonly id: string;
  readonly count: number;
  readonly name: string;
}

const ROWS = 5;
const PITCH = 16;

/** A hundred dots, filled by column, group after group; the words beside them say the same. */
export function HundredDots({ groups, road }: { readonly groups: readonly DotGroup[]; readonly road: string }) {
  const owners = groups.flatMap(({ id, count }) => Array.from({ length: count }, () => id));
  const order = new Map(groups.map(({ id }, place) => [id, place]));
  return (
    <div className={styles.dotsBlock} data-road={road}>
      <svg className={styles.dots} viewBox="0 0 320 80" aria-hidden="true">
        {owners.map((owner, place) => (
          <circle
            key={place}
            cx={PITCH / 2 + PITCH * Math.floor(place / ROWS)}
            cy={PITCH / 2 + PITCH * (place % ROWS)}
            r={5}
            data-place={order.get(owner)}
          />
        ))}
      </svg>
      <ul className={styles.legend}>
        {groups.map(({ id, name, count }, place) => (
          <li key={id}>
            <svg width="14" height="14" aria-hidden="true" className={styles.dots}>
              <circle cx="7" cy="7" r="5" data-place={place} />
            </svg>
            {name} {count}
          </li>
        ))}
      </ul>
    </div>
  );
}
