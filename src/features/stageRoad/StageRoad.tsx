import { useMemo, useState } from 'react';
import { chanceOfSuit } from '../../engine/index.ts';
import {
  roads_underline,
  stops_chance,
  stops_chance_count,
  stops_intro,
  stops_legend_assumed,
  stops_legend_estimated,
  stops_side_note,
  stops_side_title,
  stops_sued,
} from '../../i18n/generated/messages.js';
import { roadName } from '../../i18n/names.ts';
import { exactShare, ofTwenty } from '../../state/ofTwenty.ts';
import { hasBeenSued } from '../../state/suit.ts';
import { useRoads, useTimeline } from '../../state/currentRoads.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { StopRow } from './StopRow.tsx';
import { sideStops } from './sideStops.ts';
import { stageRoadModel, type Row } from './stageRoadModel.ts';
import styles from './StageRoad.module.css';
import { StopWords } from './StopWords.tsx';

/** They may not sue: before any stop of a court. */
function Chance() {
  const { caseFile } = useRoads();
  const chance = chanceOfSuit(caseFile);
  const isSued = hasBeenSued(useTimeline('refuse'));
  if (chance === null || isSued) return <p className={styles.note}>{stops_sued()}</p>;
  return (
    <p className={styles.note}>
      <Filled
        text={stops_chance({ count: slot(0) })}
        slots={[
          <Figure key="chance" path="chance.suit" value={exactShare(chance)} basis="estimate">
            {stops_chance_count({ count: ofTwenty(chance) })}
          </Figure>,
        ]}
      />
    </p>
  );
}

function keyOf(row: Row): string {
  return `${row.kind} ${row.lane} ${row.kind === 'stage' ? row.stage.id : row.on}`;
}

/** Both roads as lines with stops, from the due day to their ends: what happens at each, what one can do, how to get off. */
export function StageRoad() {
  const refuse = useTimeline('refuse');
  const negotiate = useTimeline('negotiate');
  const model = useMemo(() => stageRoadModel(refuse, negotiate), [refuse, negotiate]);
  const side = useMemo(() => sideStops(refuse), [refuse]);
  // One stop is open at a time, on the line or beside it.
  const [open, setOpen] = useState<string | null>(null);
  const { rows, today, ends } = model;
  const between = (from: number, to: number) => ({ gridRow: `${String(from + 1)} / ${String(to + 1)}` });
  return (
    <div className={styles.road}>
      <p className={styles.intro}>{stops_intro()}</p>
      <Chance />
      <p className={styles.legend}>
        <span data-road="refuse">{roadName('refuse')}</span>
        <span data-road="negotiate">{roadName('negotiate')}</span>
      </p>
      <ul className={styles.bases}>
        <li>{stops_legend_assumed()}</li>
        <li>{stops_legend_estimated()}</li>
        <li>{roads_underline()}</li>
      </ul>
      <ol className={styles.line}>
        <li aria-hidden="true" className={styles.rail} data-rail="past" style={between(0, today)} />
        {ends.refuse > today && (
          <li aria-hidden="true" className={styles.rail} data-rail="refuse" style={between(today, ends.refuse)} />
        )}
        {ends.negotiate > today && (
          <li aria-hidden="true" className={styles.rail} data-rail="negotiate" style={between(today, ends.negotiate)} />
        )}
        {rows.map((row, index) => {
          const key = keyOf(row);
          return (
            <StopRow
              key={key}
              row={row}
              before={rows[index - 1]}
              after={rows[index + 1]}
              isPast={index < today}
              place={index + 1}
              refuse={refuse}
              negotiate={negotiate}
              isOpen={open === key}
              onToggle={() => {
                setOpen(open === key ? null : key);
              }}
            />
          );
        })}
      </ol>
      <section>
        <h3 className={styles.head}>{stops_side_title()}</h3>
        <p className={styles.note}>{stops_side_note()}</p>
        {side.map(({ id, title, condition, text }) => (
          <FoldRow
            key={id}
            title={title()}
            value={condition()}
            open={open === id}
            onToggle={() => {
              setOpen(open === id ? null : id);
            }}
          >
            {open === id && <StopWords text={text} />}
          </FoldRow>
        ))}
      </section>
    </div>
  );
}
