import type { CSSProperties } from 'react';
import styles from './TornadoBars.module.css';

/** One end of a bar: where it lies, in fen, and its label. */
export interface TornadoEnd {
  readonly fen: number;
  readonly label: string;
}

export interface TornadoBar {
  readonly key: string;
  readonly name: string;
  /** Below the name, smaller. */
  readonly note?: string | undefined;
  readonly less: TornadoEnd;
  readonly more: TornadoEnd;
}

export interface TornadoBarsProps {
  /** Where nothing is moved, in fen, and its label; a line beside each bar. */
  readonly base: TornadoEnd;
  /** The widest first. */
  readonly bars: readonly TornadoBar[];
}

const BAR_HEIGHT = 16;
const OUTLINE = 1.5;
/** A bar is never thinner than this, in percent of the width. */
const LEAST_WIDTH = 0.4;
/** Room on both sides, in parts of the span, so that the base line and its amount never lie on the edge. */
const MARGIN = 0.02;

function percent(part: number): string {
  return `${part.toFixed(2)}%`;
}

function Piece({ from, until, isMore }: { readonly from: number; readonly until: number; readonly isMore: boolean }) {
  if (until <= from) return null;
  const width = Math.max(LEAST_WIDTH, until - from);
  return (
    <rect
      className={isMore ? styles.more : styles.less}
      x={percent(from)}
      width={percent(width)}
      y={OUTLINE / 2}
      height={BAR_HEIGHT - OUTLINE}
      rx={2}
      strokeWidth={OUTLINE}
    />
  );
}

/**
 * A tornado: each name above its bar, both ends labelled below it. What is more than the base is full, what is less is
 * hatched, so that it reads without colour too. What is drawn is said beside it, and in a table.
 */
export function TornadoBars({ base, bars }: TornadoBarsProps) {
  const all = [base.fen, ...bars.flatMap(({ less, more }) => [less.fen, more.fen])];
  const span = Math.max(1, Math.max(...all) - Math.min(...all)) * (1 + 2 * MARGIN);
  const start = Math.min(...all) - span * (MARGIN / (1 + 2 * MARGIN));
  const at = (fen: number): number => ((fen - start) / span) * 100;
  const middle = at(base.fen);
  return (
    <div className={styles.tornado} style={{ '--base': percent(middle) } as CSSProperties}>
      <svg width={0} height={0} style={{ position: 'absolute' }} aria-hidden="true">
        <pattern id="tornado-less" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0,0H6V6H0Z" fill="var(--surface)" />
          <path d="M2,0V6" className={styles.hatch} strokeWidth={3} />
        </pattern>
      </svg>
      <p className={styles.base}>
        <span>{base.label}</span>
      </p>
      {bars.map(({ key, name, note, less, more }) => {
        const [left, right] = [at(less.fen), at(more.fen)];
        return (
          <div key={key} data-bar={key} className={styles.bar}>
            <p className={styles.name}>
              {name}
              {note !== undefined && <span className={styles.note}>{note}</span>}
            </p>
            <svg width="100%" height={BAR_HEIGHT}>
              <Piece from={left} until={Math.min(right, middle)} isMore={false} />
              <Piece from={Math.max(left, middle)} until={right} isMore />
              <line className={styles.line} x1={percent(middle)} x2={percent(middle)} y1={-4} y2={BAR_HEIGHT + 4} />
            </svg>
            <p
              className={styles.ends}
              data-side={left + right < 100 ? 'left' : 'right'}
              style={
                {
                  '--left': percent(left),
                  '--right': percent(100 - right),
                  '--width': percent(right - left),
                } as CSSProperties
              }
            >
              <span>{less.label}</span>
              <span>{more.label}</span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
