import { memo, useContext } from 'react';
import { dayPlace, yearTicks, type LaneBar, type LaneData, type LaneScale } from '../../charts/lanes.ts';
import { LifeLanes } from '../../charts/LifeLanes.tsx';
import {
  bands_group_credit,
  bands_group_money,
  bands_group_peace,
  bands_group_travel,
  chart_today,
} from '../../i18n/generated/messages.js';
import { effectName } from '../../i18n/names.ts';
import { textWidth } from '../../i18n/textWidth.ts';
import { dayOf } from '../../state/shownRoads.ts';
import type { LifeGroup } from '../../state/effectsOfProduct.ts';
import { EFFECT_ICONS } from '../../ui/effectIcons.ts';
import { OpenFigureContext } from '../../ui/Figure.tsx';
import { isDay, type BandRoad, type BandRow, type BandsModel } from './bandsModel.ts';
import { laneLabels, noteText, yearText } from './bandWords.ts';
import { DayLine } from './DayLine.tsx';
import styles from './LifeBands.module.css';

const GROUP_NAMES = {
  travel: () => bands_group_travel(),
  money: () => bands_group_money(),
  credit: () => bands_group_credit(),
  peace: () => bands_group_peace(),
} satisfies Record<LifeGroup, () => string>;

/** Sizes in px. */
export interface BandSizes {
  readonly lanes: number;
  readonly bar: number;
  readonly text: number;
  /** There is room for words on the lanes. */
  readonly isWide: boolean;
}

const AXIS_HEIGHT = 28;

/** A lane as the chart draws it; what goes on at the same level is one bar. */
function laneData({ effect, lanes }: BandRow, tone: BandRoad, hasLabels: boolean): LaneData {
  const lane = lanes[tone];
  const bars: LaneBar[] = [];
  for (const { level, from, until, possible, begins } of lane.spans) {
    const bar: LaneBar = {
      fill: level === 'off' ? 'full' : 'hatched',
      from: dayOf(from),
      until: isDay(until) ? dayOf(until) : null,
      isPossible: possible || effect === 'antForest',
      range: begins?.basis === 'estimated' ? { earliest: dayOf(begins.earliest), latest: dayOf(begins.latest) } : null,
    };
    const before = bars.at(-1);
    if (before?.fill === bar.fill && before.until === bar.from) bars.splice(-1, 1, { ...before, until: bar.until });
    else bars.push(bar);
  }
  return { tone, bars, labels: hasLabels ? laneLabels(lane) : [] };
}

interface RowProps {
  readonly row: BandRow;
  readonly scale: LaneScale;
  readonly sizes: BandSizes;
}

function Row({ row, scale, sizes }: RowProps) {
  const openFigure = useContext(OpenFigureContext);
  const { effect, note, lanes } = row;
  const Icon = EFFECT_ICONS[effect];
  const upperRoad = lanes.refuse.spans.length > 0 || lanes.negotiate.spans.length === 0 ? 'refuse' : 'negotiate';
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.name}
        aria-haspopup="dialog"
        data-effect={effect}
        onClick={() => {
          openFigure(`${upperRoad}.effect.${effect}`);
        }}
      >
        <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
        <span>
          {effectName(effect)}
          <small className={sizes.isWide ? 'visuallyHidden' : styles.note}> {noteText(note)}</small>
        </span>
      </button>
      <div
        className={styles.lanes}
        onClick={({ clientY, currentTarget }) => {
          const { top, height } = currentTarget.getBoundingClientRect();
          openFigure(`${clientY < top + height / 2 ? 'refuse' : 'negotiate'}.effect.${effect}`);
        }}
      >
        <LifeLanes
          upper={laneData(row, 'refuse', sizes.isWide)}
          lower={laneData(row, 'negotiate', sizes.isWide)}
          scale={scale}
          height={sizes.lanes}
          barHeight={sizes.bar}
          textSize={sizes.text}
        />
      </div>
    </li>
  );
}

function Axis({ scale, today, text }: { readonly scale: LaneScale; readonly today: number; readonly text: number }) {
  const place = dayPlace(scale, today);
  const todayWord = chart_today();
  const room = textWidth(todayWord, text, true);
  const left = Math.min(Math.max(place - room / 2, 0), scale.width - room);
  // The years of the axis give way to the word for today; where one is near, the word keeps to the other side first.
  const before = place - room + 6;
  const near = yearTicks(scale, yearText, { taken: { left: place, right: place }, textSize: text }).some(
    (tick) => tick.place > place && tick.place < left + room + 4,
  );
  const at = near && before >= 0 ? before : left;
  const ticks = yearTicks(scale, yearText, { taken: { left: at - 6, right: at + room + 4 }, textSize: text });
  return (
    <svg className={styles.axis} width={scale.width} height="100%" aria-hidden="true">
      {ticks.map(({ place: x }) => (
        <line key={x} x1={x} x2={x} y1={AXIS_HEIGHT - 6} y2="100%" stroke="var(--line)" />
      ))}
      {ticks.map(
        ({ word }) =>
          word !== null && (
            <text key={word.text} x={word.left} y={AXIS_HEIGHT - 12} fontSize={text} fill="var(--ink-3)">
              {word.text}
            </text>
          ),
      )}
      <line
        x1={place}
        x2={place}
        y1={AXIS_HEIGHT}
        y2="100%"
        stroke="var(--ink-2)"
        strokeWidth={1.25}
        strokeDasharray="2 3"
      />
      <path d={`M${place - 5},${AXIS_HEIGHT - 7}h10l-5,7z`} fill="var(--ink)" />
      <text x={at} y={AXIS_HEIGHT - 12} fontSize={text} fontWeight={600} fill="var(--ink)">
        {todayWord}
      </text>
    </svg>
  );
}

interface BandGroupProps {
  readonly group: BandsModel['groups'][number];
  readonly today: number;
  readonly scale: LaneScale;
  readonly sizes: BandSizes;
}

/** The bands of one part of daily life below an axis of their own; nothing but the line of the day moves with the day. */
export const BandGroup = memo(function BandGroup({ group: { id, rows }, today, scale, sizes }: BandGroupProps) {
  return (
    <section className={styles.group}>
      <h3 className={styles.head}>{GROUP_NAMES[id]()}</h3>
      <div className={styles.plot}>
        <Axis scale={scale} today={today} text={sizes.text} />
        <ul>
          {rows.map((row) => (
            <Row key={row.effect} row={row} scale={scale} sizes={sizes} />
          ))}
        </ul>
        <DayLine scale={scale} />
      </div>
    </section>
  );
});
