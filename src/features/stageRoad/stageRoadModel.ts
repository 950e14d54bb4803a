import {
  addMonthsClamped,
  isoDate,
  knownDate,
  type IsoDate,
  type Road,
  type StageEvent,
  type Timeline,
} from '../../engine/index.ts';
import { offeredPlan } from '../../state/planEnd.ts';

/** The rails that a row belongs to. */
export type Lane = 'both' | 'refuse' | 'negotiate';

/** A stop of the line, or a day beside it that says where one is. */
export type Row =
  | { readonly kind: 'due' | 'today' | 'agreed' | 'broken'; readonly lane: Lane; readonly on: IsoDate }
  | { readonly kind: 'stage'; readonly lane: Lane; readonly on: IsoDate; readonly stage: StageEvent }
  | {
      readonly kind: 'instalment';
      readonly lane: 'negotiate';
      readonly on: IsoDate;
      readonly count: number;
      readonly isHalf: boolean;
    }
  /** Where a road ends: paid, or still growing on the last day that is computed. */
  | { readonly kind: 'end'; readonly lane: 'refuse' | 'negotiate'; readonly on: IsoDate; readonly isPaid: boolean }
  | { readonly kind: 'record'; readonly lane: 'refuse' | 'negotiate'; readonly on: IsoDate };

/** Both roads as stops in the order of their days. */
export interface StageRoadModel {
  readonly rows: readonly Row[];
  readonly today: number;
  /** The rows on which the rails end. */
  readonly ends: { readonly refuse: number; readonly negotiate: number };
}

function stageRows(refuse: Timeline, negotiate: Timeline): Row[] {
  const shared = new Set(negotiate.stages.map(({ id, on }) => `${id} ${on}`));
  const own = (timeline: Timeline) => timeline.stages.filter(({ id }) => id !== 'paidOff');
  const refuseDays = new Set(own(refuse).map(({ id, on }) => `${id} ${on}`));
  return [
    ...own(refuse).map((stage): Row => ({
      kind: 'stage',
      lane: shared.has(`${stage.id} ${stage.on}`) ? 'both' : 'refuse',
      on: stage.on,
      stage,
    })),
    ...own(negotiate)
      .filter(({ id, on }) => !refuseDays.has(`${id} ${on}`))
      .map((stage): Row => ({ kind: 'stage', lane: 'negotiate', on: stage.on, stage })),
  ];
}

/** The agreement, its first and its middle instalment, and where the plan breaks. */
function planRows(negotiate: Timeline): Row[] {
  const { agreedOn, brokenOn, end } = negotiate;
  if (agreedOn === null) return [];
  const { instalments, graceMonths } = offeredPlan(negotiate);
  const rows: Row[] = [{ kind: 'agreed', lane: 'negotiate', on: agreedOn }];
  const half = Math.ceil(instalments / 2);
  for (const count of new Set([1, half])) {
    const on = isoDate(addMonthsClamped(knownDate(agreedOn), count + graceMonths));
    const isKept = brokenOn === null || on < brokenOn;
    if (on < end && isKept) rows.push({ kind: 'instalment', lane: 'negotiate', on, count, isHalf: count !== 1 });
  }
  if (brokenOn !== null) rows.push({ kind: 'broken', lane: 'negotiate', on: brokenOn });
  return rows;
}

function endRows(timeline: Timeline, lane: 'refuse' | 'negotiate'): Row[] {
  const { debtFreeOn, creditRecordUntil } = timeline.totals;
  const rows: Row[] = [{ kind: 'end', lane, on: debtFreeOn ?? timeline.end, isPaid: debtFreeOn !== null }];
  if (creditRecordUntil !== null) rows.push({ kind: 'record', lane, on: creditRecordUntil });
  return rows;
}

/** What happens on one day stands in this order. */
const ORDER: readonly Row['kind'][] = ['due', 'stage', 'today', 'agreed', 'instalment', 'broken', 'end', 'record'];

/** The stops of both roads on one axis of time; until today there is one road. */
export function stageRoadModel(refuse: Timeline, negotiate: Timeline): StageRoadModel {
  const rows: Row[] = [
    { kind: 'due', lane: 'both', on: refuse.dueDate },
    { kind: 'today', lane: 'both', on: refuse.asOf },
    ...stageRows(refuse, negotiate),
    ...planRows(negotiate),
    ...endRows(refuse, 'refuse'),
    ...endRows(negotiate, 'negotiate'),
  ];
  // A stable sort: stages of one day keep the order of the escalation.
  rows.sort((left, right) =>
    left.on === right.on ? ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) : left.on < right.on ? -1 : 1,
  );
  const endOf = (lane: Road) => rows.findIndex((row) => row.kind === 'end' && row.lane === lane);
  return {
    rows,
    today: rows.findIndex(({ kind }) => kind === 'today'),
    ends: { refuse: endOf('refuse'), negotiate: endOf('negotiate') },
  };
}
