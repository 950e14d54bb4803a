import { Fragment, memo } from 'react';
import { cornersText, fadeShare, type Mark, type Tone } from './marks.ts';

function colour(tone: Tone): string {
  return `var(--${tone})`;
}

function MarkElement({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return (
        <polyline
          points={cornersText(mark.points)}
          fill="none"
          stroke={colour(mark.tone)}
          strokeWidth={mark.width}
          strokeLinejoin="round"
          strokeDasharray={mark.dash}
          strokeOpacity={mark.opacity}
        />
      );
    case 'fade': {
      const ends = { x1: mark.points[0]?.x ?? 0, x2: mark.points.at(-1)?.x ?? 0 };
      return (
        <Fragment>
          <linearGradient id={mark.id} gradientUnits="userSpaceOnUse" {...ends} y1={0} y2={0}>
            <stop offset={0} stopColor={colour(mark.tone)} stopOpacity={0} />
            <stop offset={fadeShare(mark)} stopColor={colour(mark.tone)} stopOpacity={mark.opacity} />
            <stop offset={1} stopColor={colour(mark.tone)} stopOpacity={0} />
          </linearGradient>
          <polyline
            points={cornersText(mark.points)}
            fill="none"
            stroke={`url(#${mark.id})`}
            strokeWidth={mark.width}
            strokeLinejoin="round"
          />
        </Fragment>
      );
    }
    case 'bar': {
      const { left, top, right, bottom } = mark.box;
      return (
        <rect x={left} y={top} width={right - left} height={bottom - top} rx={mark.radius} fill={colour(mark.tone)} />
      );
    }
    case 'circle':
    case 'square': {
      const paint = {
        fill: colour(mark.fill),
        stroke: mark.stroke === undefined ? 'none' : colour(mark.stroke),
        strokeWidth: mark.width ?? 2,
      };
      const { at, radius } = mark;
      return mark.kind === 'circle' ? (
        <circle cx={at.x} cy={at.y} r={radius} {...paint} />
      ) : (
        <rect x={at.x - radius} y={at.y - radius} width={2 * radius} height={2 * radius} rx={1.5} {...paint} />
      );
    }
    case 'polygon':
      return <polygon points={cornersText(mark.points)} fill={colour(mark.fill)} fillOpacity={mark.opacity} />;
    case 'text':
      return (
        <text
          x={mark.at.x}
          y={mark.at.y}
          fontSize={mark.size}
          textAnchor={mark.anchor}
          fill={colour(mark.tone)}
          fontWeight={mark.isBold === true ? 600 : 400}
          {...(mark.hasHalo === true && {
            stroke: 'var(--surface)',
            strokeWidth: 4,
            strokeLinejoin: 'round' as const,
            paintOrder: 'stroke',
          })}
        >
          {mark.text}
        </text>
      );
  }
}

/** Marks, for a sheet that holds something else besides. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, index) => <MarkElement key={index} mark={mark} />);
}

interface MarkLayerProps {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly className?: string | undefined;
  /** What the sheet shows, for whoever looks for it in the page. */
  readonly name?: string;
}

/** One sheet of the chart; what it says is said by the chart's summary and table. */
export const MarkLayer = memo(function MarkLayer({ marks, width, height, className, name }: MarkLayerProps) {
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-sheet={name}
    >
      <Marks marks={marks} />
    </svg>
  );
});
