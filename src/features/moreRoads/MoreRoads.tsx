import { useMemo } from 'react';
import { formatDays, formatMonth, formatYuan } from '../../i18n/format.ts';
import {
  more_by,
  more_draw,
  more_each,
  more_each_note,
  more_end,
  more_equal,
  more_free,
  more_growing,
  more_intro,
  more_restricted,
  more_road,
} from '../../i18n/generated/messages.js';
import { roadName } from '../../i18n/names.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { FoldGroup } from '../../ui/FoldGroup.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { moreRoadsModel, type MoreRoadsModel, type RoadLine } from './moreRoadsModel.ts';
import styles from './MoreRoads.module.css';
import { RoadExplained } from './RoadExplained.tsx';
import { shareText } from './shareText.ts';
import { SuitChance } from './SuitChance.tsx';

function useYuan(): (fen: number) => string {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  return (fen) => formatYuan(fen, language, { hidden });
}

function nameOf({ road }: RoadLine, effort: MoreRoadsModel['effort'], yuan: (fen: number) => string): string {
  return road === 'equalEffort' ? more_equal({ amount: yuan(effort?.monthly ?? 0) }) : roadName(road);
}

/** When the road is over, and how long it keeps one off planes. */
function Ends({ line: { timeline } }: { readonly line: RoadLine }) {
  const { debtFreeOn, daysRestricted } = timeline.totals;
  return (
    <>
      <small>{debtFreeOn === null ? more_growing() : more_free({ month: formatMonth(debtFreeOn) })}</small>
      {daysRestricted > 0 && <small>{more_restricted({ days: formatDays(daysRestricted) })}</small>}
    </>
  );
}

function Nothing() {
  return <span aria-hidden="true">—</span>;
}

function Line({
  line,
  name,
  yuan,
}: {
  readonly line: RoadLine;
  readonly name: string;
  readonly yuan: (fen: number) => string;
}) {
  const { road, timeline, paid, owed, lessOwed, needsAmount } = line;
  const basis = road === 'negotiate' || road === 'notSued' || road === 'payInFull' ? 'law' : 'estimate';
  const figure = (of: string, fen: number) => (
    <Figure path={`${road}.${of}`} value={fen} basis={basis} label={`${name} ${yuan(fen)}`}>
      {yuan(fen)}
    </Figure>
  );
  return (
    <tr data-road={road}>
      <th scope="row">
        {name}
        {road === 'refuse' && <SuitChance caseFile={timeline.case} />}
        {!needsAmount && <Ends line={line} />}
      </th>
      <td>{needsAmount ? <Nothing /> : figure('planEnd.burden', paid + owed)}</td>
      <td>{needsAmount ? <Nothing /> : figure('burden', timeline.totals.burden)}</td>
      <td>{lessOwed === null || needsAmount ? <Nothing /> : `¥${shareText(lessOwed)}`}</td>
    </tr>
  );
}

/** Every way through the case beside each other: what each comes to, when it ends, and what a yuan does on it. */
export function MoreRoads() {
  const { caseFile } = useRoads();
  const breaksAfter = useViewStore((state) => state.breaksAfter);
  const model = useMemo(() => moreRoadsModel(caseFile, breaksAfter), [caseFile, breaksAfter]);
  const yuan = useYuan();
  const { lines, planEnd, base, effort } = model;
  const month = formatMonth(planEnd);
  return (
    <div className={styles.more}>
      <p>{more_intro()}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{more_road()}</VisuallyHidden>
              </th>
              <th scope="col">{more_by({ month })}</th>
              <th scope="col">{more_end()}</th>
              <th scope="col">{more_each()}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.road} line={line} name={nameOf(line, effort, yuan)} yuan={yuan} />
            ))}
          </tbody>
        </table>
      </div>
      {base !== null && <p className={styles.small}>{more_each_note({ month })}</p>}
      <p className={styles.small}>{more_draw()}</p>
      <div>
        <FoldGroup>
          {lines.map((line) => (
            <FoldRow key={line.road} title={nameOf(line, effort, yuan)}>
              <RoadExplained line={line} model={model} yuan={yuan} />
            </FoldRow>
          ))}
        </FoldGroup>
      </div>
    </div>
  );
}
