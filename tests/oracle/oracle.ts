/** The door of the oracle: one road of one case, slowly and obviously. */

import { accounts, roads, type Account, type CaseJson, type Kind, type Road } from './caseFile';
import { breakPointsOf } from './breakPoints';
import { isoOf, parseDay } from './civilDay';
import { RoadWalk } from './road';
import { toldDays } from './stageSchedule';
import { totalsOf, type Totals } from './totals';

export interface OracleBalance {
  owed: number;
  upheld: number;
  paid: number;
  accounts: Partial<Record<Account, number>>;
}

export interface OracleStage {
  id: string;
  on: string;
  earliest: string;
  latest: string;
  basis: 'fact' | 'assumed' | 'estimated';
}

export interface OraclePosting {
  date: string;
  account: Account;
  kind: Kind;
  amount: number;
}

export interface OracleRoad {
  postings: OraclePosting[];
  stages: OracleStage[];
  totals: Totals;
  on: (date: string) => OracleBalance;
  breakPoints: string[];
  /** the day on which the road ends */
  end: string;
  agreedOn: string | null;
  brokenOn: string | null;
}

export function oracle(caseJson: CaseJson, road: Road): OracleRoad {
  const walk = new RoadWalk(caseJson, road);
  const told = toldDays(caseJson);
  const { due0, asOf } = walk.calendar;
  const last = walk.ends[walk.ends.length - 1];
  if (last === undefined) throw new Error('a road has at least one day');

  const on = (date: string): OracleBalance => {
    const day = parseDay(date);
    if (day < due0) throw new Error(`${date} is before the due date`);
    const end = walk.ends[day - due0] ?? last;
    const byAccount: Partial<Record<Account, number>> = {};
    for (const account of accounts) {
      let amount = end.outstanding[account];
      for (const open of end.open) if (open.account === account) amount += open.amount;
      if (amount !== 0n) byAccount[account] = Number(amount);
    }
    return { owed: Number(end.owed), upheld: Number(end.upheld), paid: Number(end.paid), accounts: byAccount };
  };

  return {
    postings: walk.ledger.postings.map(({ day, account, kind, amount }) => ({
      date: isoOf(day),
      account,
      kind,
      amount: Number(amount),
    })),
    stages: walk.stagesInOrder().map((stage) => ({
      id: stage.id,
      on: isoOf(stage.on),
      earliest: isoOf(stage.earliest),
      latest: isoOf(stage.latest),
      basis: told.has(stage.id) ? 'fact' : stage.on <= asOf ? 'assumed' : 'estimated',
    })),
    totals: totalsOf(caseJson, walk),
    on,
    breakPoints: breakPointsOf(caseJson, walk),
    end: isoOf(last.day),
    agreedOn: walk.agreedOn === null ? null : isoOf(walk.agreedOn),
    brokenOn: walk.brokenOn === null ? null : isoOf(walk.brokenOn),
  };
}

export interface OracleComparison {
  roads: Partial<Record<Road, OracleRoad>>;
  cheapest: Road;
  saved: number;
  freeFirst: Road | null;
}

export function oracleCompare(caseJson: CaseJson, named: readonly Road[] = roads): OracleComparison {
  const walked = named.map((road) => ({ road, result: oracle(caseJson, road) }));
  const first = walked[0];
  if (first === undefined) throw new Error('a comparison needs a road');
  let cheapest = first;
  let dearest = first;
  let freeFirst: typeof first | null = null;
  for (const one of walked) {
    if (one.result.totals.burden < cheapest.result.totals.burden) cheapest = one;
    if (one.result.totals.burden > dearest.result.totals.burden) dearest = one;
    const free = one.result.totals.debtFreeOn;
    const best = freeFirst?.result.totals.debtFreeOn ?? null;
    if (free !== null && (best === null || free < best)) freeFirst = one;
  }
  return {
    roads: Object.fromEntries(walked.map(({ road, result }) => [road, result])),
    cheapest: cheapest.road,
    saved: dearest.result.totals.burden - cheapest.result.totals.burden,
    freeFirst: freeFirst === null ? null : freeFirst.road,
  };
}

export interface OracleWaiting {
  contactAfterDays: number;
  agreedOn: string;
  stage: string | null;
  burden: number;
  debtFreeOn: string | null;
}

/** What agreeing later costs: the negotiated road for each day of contact. */
export function oracleWaiting(caseJson: CaseJson, until = 720, step = 30): OracleWaiting[] {
  const rows: OracleWaiting[] = [];
  for (let contactAfterDays = 0; contactAfterDays <= until; contactAfterDays += step) {
    const later: CaseJson = { ...caseJson, negotiate: { ...caseJson.negotiate, contactAfterDays } };
    const result = oracle(later, 'negotiate');
    const agreed =
      parseDay(caseJson.asOf) +
      contactAfterDays +
      (caseJson.negotiate?.agreedAfterDays ?? caseJson.assumptions?.agreementDays?.days?.[1] ?? 7);
    const agreedOn = isoOf(agreed);
    const begun = result.stages.filter((stage) => stage.id !== 'paidOff' && stage.on <= agreedOn);
    rows.push({
      contactAfterDays,
      agreedOn,
      stage: begun[begun.length - 1]?.id ?? null,
      burden: result.totals.burden,
      debtFreeOn: result.totals.debtFreeOn,
    });
  }
  return rows;
}

/** The largest principal that owes no more than `owed` on asOf; null where already one fen owes more. */
export function oraclePrincipalFromOwed(caseJson: CaseJson, owed: number): number | null {
  const owes = (principal: number): boolean =>
    // the horizon does not matter on asOf: a short one is quicker
    oracle({ ...caseJson, principal, horizon: 1 }, 'refuse').on(caseJson.asOf).owed <= owed;
  let fits = Math.max(1, caseJson.terms?.notYetDue ?? 0);
  if (!owes(fits)) return null;
  let tooMuch = 10_000_000_001;
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (owes(middle)) fits = middle;
    else tooMuch = middle;
  }
  return fits;
}
