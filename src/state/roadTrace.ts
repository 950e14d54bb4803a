import {
  balanceOn,
  breakPoints,
  isoDate,
  knownDate,
  type Account,
  type IsoDate,
  type LocalDate,
  type StageId,
  type Timeline,
} from '../engine/index.ts';
import type { ViewRoad } from './viewRoads.ts';

/** A road as plain numbers, for charts and pictures: days as counts from 1970-01-01, amounts in fen. */
export interface RoadTrace {
  readonly road: ViewRoad;
  readonly dueDay: number;
  readonly today: number;
  readonly horizonDay: number;
  readonly debtFreeDay: number | null;
  readonly balances: readonly {
    readonly day: number;
    readonly owed: number;
    readonly paid: number;
    readonly accounts: Readonly<Partial<Record<Account, number>>>;
  }[];
  readonly stages: readonly {
    readonly id: StageId;
    readonly day: number;
    readonly earliest: number;
    readonly latest: number;
    readonly isEstimated: boolean;
  }[];
  /** The days on which the plan is paid. */
  readonly instalments: readonly number[];
}

/** Traces a road: its break points up to the day on which it ends, and the days that are asked for beside. */
export function roadTrace(road: ViewRoad, timeline: Timeline, alsoOn: readonly IsoDate[] = []): RoadTrace {
  const [dueDay, endDay] = [knownDate(timeline.dueDate), knownDate(timeline.end)];
  const days = new Set<number>(breakPoints(timeline).map(knownDate));
  for (const date of alsoOn) {
    const day = knownDate(date);
    if (day >= dueDay && day <= endDay) days.add(day);
  }
  const { agreedOn, totals, postings } = timeline;
  const paidOn = new Set(
    postings.flatMap(({ kind, date }) => (kind === 'payment' && agreedOn !== null && date > agreedOn ? [date] : [])),
  );
  return {
    road,
    dueDay,
    today: knownDate(timeline.asOf),
    horizonDay: knownDate(timeline.horizonEnd),
    debtFreeDay: totals.debtFreeOn === null ? null : knownDate(totals.debtFreeOn),
    balances: [...days]
      .sort((left, right) => left - right)
      .map((day) => {
        const { owed, paid, accounts } = balanceOn(timeline, isoDate(day as LocalDate));
        return { day, owed, paid, accounts };
      }),
    stages: timeline.stages.map(({ id, on, earliest, latest, basis }) => ({
      id,
      day: knownDate(on),
      earliest: knownDate(earliest),
      latest: knownDate(latest),
      isEstimated: basis === 'estimated',
    })),
    instalments: [...paidOn].map(knownDate),
  };
}
