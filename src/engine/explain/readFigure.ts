import { STAGES, type StageId } from '../case/caseFile.ts';
import type { IsoDate } from '../calendar/localDate.ts';
import { ACCOUNTS, type Account } from '../ledger/account.ts';
import type { Outcome } from '../problem.ts';
import { ROADS, type Road } from '../roads/road.ts';
import { TOTALS, type Figure, type TotalName } from './figure.ts';

/** A figure and the road that it belongs to. */
export interface RoadFigure {
  readonly road: Road;
  readonly figure: Figure;
}

function among<Name extends string>(names: readonly Name[], name: string | undefined): Name | undefined {
  return names.find((known) => known === name);
}

function readParts([first, second, third]: readonly string[], on: IsoDate | undefined): Figure | undefined {
  const total = among<TotalName>(TOTALS, first);
  if (total !== undefined && second === undefined && !(total === 'paid' && on !== undefined))
    return { kind: 'total', total };
  if (first === 'byAccount') {
    const account = among<Account>(ACCOUNTS, second);
    return account === undefined ? undefined : { kind: 'byAccount', account };
  }
  if (first === 'stage' && third === 'on') {
    const stage = among<StageId>(STAGES, second);
    return stage === undefined ? undefined : { kind: 'stage', stage };
  }
  if (first === 'posting' && second !== undefined && /^\d{1,6}$/.test(second))
    return { kind: 'posting', index: Number(second) };
  const of = among(['owed', 'upheld', 'paid'] as const, first);
  return of === undefined || on === undefined || second !== undefined ? undefined : { kind: 'balance', of, on };
}

/**
 * Reads the path that a figure carries on the screen and on the command line: `refuse.burden`,
 * `refuse.byAccount.penaltyInterest`, `refuse.stage.claimFiled.on`, `refuse.posting.3`, `refuse.owed` with a day.
 */
export function readFigure(path: string, on?: IsoDate): Outcome<RoadFigure> {
  const [first, ...parts] = path.split('.');
  const road = among<Road>(ROADS, first);
  const figure = road === undefined ? undefined : readParts(parts, on);
  if (road === undefined || figure === undefined) {
    return {
      ok: false,
      problems: [{ field: 'figure', code: 'figureUnknown', details: { figure: path.slice(0, 80) } }],
    };
  }
  return { ok: true, value: { road, figure } };
}
