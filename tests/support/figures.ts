import {
  ACCOUNTS,
  balanceOn,
  TOTALS,
  type Derivation,
  type Figure,
  type IsoDate,
  type Timeline,
} from '../../src/engine/index.ts';

/** A figure of a road and what the timeline shows for it. */
export interface ShownFigure {
  readonly figure: Figure;
  readonly shown: number | string | null;
}

/** The totals, what each account comes to, every posting and every stage's day. */
export function eventFigures({ totals, postings, stages }: Timeline): ShownFigure[] {
  return [
    ...TOTALS.map((total): ShownFigure => ({ figure: { kind: 'total', total }, shown: totals[total] })),
    ...ACCOUNTS.map((account): ShownFigure => ({
      figure: { kind: 'byAccount', account },
      shown: totals.byAccount[account] ?? 0,
    })),
    ...postings.map(({ amount }, index): ShownFigure => ({ figure: { kind: 'posting', index }, shown: amount })),
    ...stages.map(({ id, on }): ShownFigure => ({ figure: { kind: 'stage', stage: id }, shown: on })),
  ];
}

/** What is owed, upheld, paid and outstanding on each account on these days. */
export function dayFigures(timeline: Timeline, days: readonly IsoDate[]): ShownFigure[] {
  return days.flatMap((on) => {
    const balance = balanceOn(timeline, on);
    const { owed, upheld, paid, accounts } = balance;
    const lines = { owed, upheld, paid, burden: paid + owed, excess: owed - upheld };
    return [
      ...Object.entries(lines).map(([of, shown]): ShownFigure => ({
        figure: { kind: 'balance', of: of as keyof typeof lines, on },
        shown,
      })),
      ...ACCOUNTS.map((account): ShownFigure => ({
        figure: { kind: 'account', account, on },
        shown: accounts[account] ?? 0,
      })),
    ];
  });
}

/** Every derivation that a derivation is built on, itself included, each once. */
export function stepsOf(derivation: Derivation, seen = new Set<Derivation>()): Set<Derivation> {
  if (seen.has(derivation)) return seen;
  seen.add(derivation);
  for (const { from } of Object.values(derivation.inputs)) if ('derivation' in from) stepsOf(from.derivation, seen);
  return seen;
}
