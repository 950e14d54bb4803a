import styles from './Futures.module.css';

export interface DotGroup {
  readonly id: string;
  readonly count: number;
  readonly name: string;
}

const ROWS = 5;
const PITCH = 16;

const RADIUS = 5;

/** The dots of some places as one path: a hundred elements would be drawn and kept for nothing. */
function dotsPath(first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const place = first + index;
    const x = PITCH / 2 + PITCH * Math.floor(place / ROWS) - RADIUS;
    const y = PITCH / 2 + PITCH * (place % ROWS);
    return `M${x} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`;
  }).join('');
}

/** A hundred dots, filled by column, group after group; the words beside them say the same. */
export function HundredDots({ groups, road }: { readonly groups: readonly DotGroup[]; readonly road: string }) {
  return (
    <div className={styles.dotsBlock} data-road={road}>
      <svg className={styles.dots} viewBox="0 0 320 80" aria-hidden="true">
        {groups.map(({ id, count }, place) => (
          <path
            key={id}
            d={dotsPath(
              groups.slice(0, place).reduce((sum, before) => sum + before.count, 0),
              count,
            )}
            data-place={place}
            data-count={count}
          />
        ))}
      </svg>
      <ul className={styles.legend}>
        {groups.map(({ id, name, count }, place) => (
          <li key={id}>
            <svg width="14" height="14" aria-hidden="true" className={styles.dots}>
              <path d="M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0" data-place={place} />
            </svg>
            {name} {count}
          </li>
        ))}
      </ul>
    </div>
  );
}
