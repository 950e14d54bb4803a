import { type PlotData } from './plotData.ts';
import { type PlotFrame } from './plotFrame.ts';
import { valueOn } from './series.ts';

interface OverlayProps {
  readonly data: PlotData;
  readonly frame: PlotFrame;
  readonly day: number;
  readonly width: number;
  readonly height: number;
  readonly className: string | undefined;
}

const DOT_RADIUS = 6;

/** The scrubbed day on a sheet of its own: a line, and a dot on each road. Nothing else moves with the day. */
export function Overlay({ data, frame, day, width, height, className }: OverlayProps) {
  const isShown = day >= frame.firstDay && day <= frame.lastDay;
  const x = frame.xOf(day);
  return (
    <svg className={className} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {isShown && (
        <>
          <line x1={x} x2={x} y1={frame.stripBottom + 4} y2={frame.plot.bottom} stroke="var(--ink)" strokeWidth={1.5} />
          {data.roads.map(({ id, tone, points }) => (
            <circle
              key={id}
              cx={x}
              cy={frame.yOf(valueOn(points, day))}
              r={DOT_RADIUS}
              fill={day < data.today ? 'var(--ink-2)' : `var(--${tone})`}
              stroke="var(--surface)"
              strokeWidth={2}
            />
          ))}
        </>
      )}
    </svg>
  );
}
