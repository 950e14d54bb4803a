import styles from './EstimateCard.module.css';

interface RangeLineProps {
  /** Where the likely value lies between low and high, 0 to 1. */
  readonly place: number;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

/** Where the likely value lies on a line from low to high; in its middle where they are one. */
export function placeOf(low: number, likely: number, high: number): number {
  return low === high ? 0.5 : (likely - low) / (high - low);
}

/** Low, likely and high on a line. */
export function RangeLine({ place, low, likely, high }: RangeLineProps) {
  const left = `${String(Math.round(100 * Math.min(1, Math.max(0, place))))}%`;
  return (
    <div className={styles.range}>
      <p className={styles.likely}>{likely}</p>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.dot} style={{ left }} />
      </div>
      <p className={styles.ends}>
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
}
