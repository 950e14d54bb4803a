import {
  ACCOUNTS,
  balanceOn,
  breakPoints,
  explain,
  simulate,
  TOTALS,
  type CaseFile,
  type Road,
  type Timeline,
} from '../src/engine/index.ts';

const BOTH: readonly Road[] = ['refuse', 'negotiate'];

/** Both roads with their postings, stages, effects and totals. */
export function walkBoth(caseFile: CaseFile): Timeline[] {
  return BOTH.map((road) => simulate(caseFile, road));
}

/** What a chart needs: every break point's balance. */
export function drawBoth(timelines: readonly Timeline[]): number {
  let points = 0;
  for (const timeline of timelines) {
    for (const date of breakPoints(timeline)) points += balanceOn(timeline, date).owed > 0 ? 1 : 0;
  }
  return points;
}

/** Every total, account, posting and stage of both roads explained, down to the case and the rules. */
export function explainBoth(timelines: readonly Timeline[]): number {
  let explained = 0;
  const count = (derivation: unknown) => (explained += derivation === null ? 0 : 1);
  for (const timeline of timelines) {
    for (const total of TOTALS) count(explain(timeline, { kind: 'total', total }));
    for (const account of ACCOUNTS) count(explain(timeline, { kind: 'byAccount', account }));
    for (const { id } of timeline.stages) count(explain(timeline, { kind: 'stage', stage: id }));
    timeline.postings.forEach((_, index) => count(explain(timeline, { kind: 'posting', index })));
  }
  return explained;
}

/** What is owed, upheld and paid on every break point explained, too. */
export function explainDays(timelines: readonly Timeline[]): number {
  let explained = 0;
  for (const timeline of timelines) {
    for (const on of breakPoints(timeline)) {
      for (const of of ['owed', 'upheld', 'paid'] as const) {
        explained += explain(timeline, { kind: 'balance', of, on }) === null ? 0 : 1;
      }
    }
  }
  return explained;
}
