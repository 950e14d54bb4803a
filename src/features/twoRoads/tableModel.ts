import { ACCOUNTS, balanceOn, type Account, type IsoDate, type Timeline } from '../../engine/index.ts';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { standingOn, type Standing } from './answerModel.ts';

/** One road's column of the table. */
export interface TableColumn {
  readonly road: ViewRoad;
  readonly timeline: Timeline;
  /** On the day on which the plan would end. */
  readonly atPlanEnd: Standing;
  /** The claim on the day of filing, and what would be upheld of it; null where nobody sues. */
  readonly claim: { readonly owed: number; readonly upheld: number } | null;
}

export function tableColumn(road: ViewRoad, timeline: Timeline, planEnd: IsoDate): TableColumn {
  const filed = timeline.stages.find(({ id }) => id === 'claimFiled');
  const balance = filed === undefined ? null : balanceOn(timeline, filed.on);
  return {
    road,
    timeline,
    atPlanEnd: standingOn(timeline, planEnd),
    claim: balance === null ? null : { owed: balance.owed, upheld: balance.upheld },
  };
}

/** The accounts beside the principal that hold something on one of the roads. */
export function chargedAccounts(columns: readonly TableColumn[]): Account[] {
  return ACCOUNTS.filter(
    (account) =>
      account !== 'principal' && columns.some(({ timeline }) => (timeline.totals.byAccount[account] ?? 0) !== 0),
  );
}
