import { memo } from 'react';
import {
  drawnBars,
  fadedPieces,
  freePieces,
  placeLabel,
  TIP,
  type DrawnBar,
  type LaneData,
  type LaneLabel,
  type LaneScale,
} from './lanes.ts';
import styles from './LifeLanes.module.css';
import { pixels } from './marks.ts';

/** Both roads, and the legend. */
const TONES = ['refuse', 'negotiate', 'ink-2'] as const;
const RADIUS = 4;
/** The outline of what is hatched. */
const OUTLINE = 1.5;

/** Beside the words on a lane. */
const PADDING = 4;

/** The hatching and the fades of all lanes, once for the whole chart. */
export function LaneFills() {
  return (
    <svg width={0} height={0} style={{ position: 'absolute' }} aria-hidden="true">
      {TONES.map((tone) => (
        <pattern
          key={tone}
          id={`hatched-${tone}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0,0H6V6H0Z" fill="var(--surface)" />
          <path d="M2,0V6" stroke={`var(--${tone})`} strokeWidth={1.75} />
        </pattern>
      ))}
      {TONES.flatMap((tone) =>
        (['in', 'out'] as const).map((direction) => (
          <linearGradient key={`${tone}-${direction}`} id={`fade-${direction}-${tone}`}>
            <stop offset={0} stopColor={`var(--${tone})`} stopOpacity={direction === 'in' ? 0 : 0.6} />
            <stop offset={1} stopColor={`var(--${tone})`} stopOpacity={direction === 'in' ? 0.6 : 0} />
          </linearGradient>
        )),
      )}
    </svg>
  );
}

function barPath({ left, right, startsBefore, runsOn }: DrawnBar, middle: number, height: number): string {
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  const radius = Math.min(RADIUS, (right - left) / 2);
  const [start, end] = [pixels(left), pixels(right)];
  const [inner, outer] = [pixels(left + radius), pixels(right - radius)];
  const head = startsBefore ? `M${start},${top}` : `M${start},${top + radius}Q${start},${top} ${inner},${top}`;
  const tail = runsOn
    ? `H${pixels(right - TIP)}L${end},${middle}L${pixels(right - TIP)},${bottom}`
    : `H${outer}Q${end},${top} ${end},${top + radius}V${bottom - radius}Q${end},${bottom} ${outer},${bottom}`;
  const back = startsBefore ? `H${start}Z` : `H${inner}Q${start},${bottom} ${start},${bottom - radius}Z`;
  return head + tail + back;
}

interface LaneProps {
  readonly lane: LaneData;
  readonly label: LaneLabel | null;
  readonly scale: LaneScale;
  readonly middle: number;
  readonly barHeight: number;
}

function Lane({ lane: { tone, bars }, label, scale, middle, barHeight }: LaneProps) {
  const colour = `var(--${tone})`;
  const drawn = drawnBars(scale, bars);
  const words = label === null ? null : { left: label.left, right: label.left + label.width };
  const faded = fadedPieces(scale, bars);
  return (
    <>
      <path
        d={freePieces(drawn, words, scale.width)
          .map(({ left, right }) => `M${pixels(left)},${middle}H${pixels(right)}`)
          .join('')}
        stroke={colour}
        strokeOpacity={0.5}
        strokeDasharray={tone === 'negotiate' ? '5 3' : undefined}
      />
      {(['before', 'after'] as const).flatMap((side) =>
        faded[side].map(({ left, right }) => (
          <rect
            key={`${side}${left}`}
            x={pixels(left)}
            y={middle - 3}
            width={pixels(right - left)}
            height={6}
            fill={`url(#fade-${side === 'before' ? 'in' : 'out'}-${tone})`}
          />
        )),
      )}
      {drawn.map((bar) =>
        bar.fill === 'full' ? (
          <path key={bar.left} data-fill="full" d={barPath(bar, middle, barHeight)} fill={colour} />
        ) : (
          <path
            key={bar.left}
            data-fill={bar.isPossible ? 'possible' : 'hatched'}
            d={barPath(inset(bar), middle, barHeight - OUTLINE)}
            fill={`url(#hatched-${tone})`}
            stroke={colour}
            strokeWidth={OUTLINE}
            strokeDasharray={bar.isPossible ? '3 3' : undefined}
          />
        ),
      )}
    </>
  );
}

/** An outline lies within the bar, so that full and hatched ones end at the same place. */
function inset(bar: DrawnBar): DrawnBar {
  return { ...bar, left: bar.left + OUTLINE / 2, right: bar.right - OUTLINE / 2 };
}

export interface LifeLanesProps {
  readonly upper: LaneData;
  readonly lower: LaneData;
  readonly scale: LaneScale;
  readonly height: number;
  readonly barHeight: number;
  readonly textSize: number;
}

/**
 * Two lanes of one thing: full is closed, hatched limited, a thin line open. The words lie above the line of the day. What
 * is drawn is said beside it, and in a table.
 */
export const LifeLanes = memo(function LifeLanes({ upper, lower, scale, height, barHeight, textSize }: LifeLanesProps) {
  const apart = barHeight / 2 + 3;
  const lanes = [
    { lane: upper, middle: height / 2 - apart },
    { lane: lower, middle: height / 2 + apart },
  ].map((placed) => ({ ...placed, label: placeLabel(scale, placed.lane, { textSize, padding: PADDING }) }));
  return (
    <>
      <svg width={scale.width} height={height} aria-hidden="true">
        {lanes.map((placed) => (
          <Lane key={placed.lane.tone} {...placed} scale={scale} barHeight={barHeight} />
        ))}
      </svg>
      {lanes.map(
        ({ lane: { tone }, middle, label }) =>
          label !== null && (
            <span
              key={tone}
              className={styles.label}
              data-tone={tone}
              data-full={label.isOnFull || undefined}
              style={{
                insetInlineStart: label.left,
                insetBlockStart: middle,
                fontSize: textSize,
                paddingInline: PADDING,
              }}
              aria-hidden="true"
            >
              {label.text}
            </span>
          ),
      )}
    </>
  );
});

export type LaneMarkKind = 'full' | 'hatched' | 'possible' | 'open' | 'faded';

/** A piece of a lane for the legend. */
export function LaneMark({ kind }: { readonly kind: LaneMarkKind }) {
  const bar = { x: 1, y: 1, width: 28, height: 11, rx: RADIUS };
  const outline = { fill: 'url(#hatched-ink-2)', stroke: 'var(--ink-2)', strokeWidth: 1.5 };
  return (
    <svg width={30} height={13} aria-hidden="true">
      {kind === 'full' && <rect {...bar} fill="var(--ink-2)" />}
      {kind === 'hatched' && <rect {...bar} {...outline} />}
      {kind === 'possible' && <rect {...bar} {...outline} strokeDasharray="3 3" />}
      {kind === 'open' && <path d="M0,6.5H30" stroke="var(--ink-2)" />}
      {kind === 'faded' && (
        <>
          <rect x={0} y={3.5} width={14} height={6} fill="url(#fade-in-ink-2)" />
          <rect {...bar} x={14} width={15} fill="var(--ink-2)" />
        </>
      )}
    </svg>
  );
}

/** A piece of a road's own line for the legend: refusing solid, negotiating dashed. */
export function LaneRoadMark({ tone }: { readonly tone: LaneData['tone'] }) {
  return (
    <svg width={26} height={4} aria-hidden="true">
      <path
        d="M0,2H26"
        stroke={`var(--${tone})`}
        strokeWidth={3}
        strokeDasharray={tone === 'negotiate' ? '6 4' : undefined}
      />
    </svg>
  );
}
