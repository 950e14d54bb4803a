import { describe, expect, it } from 'vitest';
import { calibration, type IsoDate } from '../../src/engine/index.ts';
import { contextRules } from '../../src/engine/rules/context.ts';

/** The rows as a page shows them: `null` where nobody has counted, or the model takes nothing of the kind. */
const rows = calibration(contextRules, '2026-11-24' as IsoDate);

type Shown = readonly (number | null)[] | null;

function shown(spread: (typeof rows)[number]['anchor']): Shown {
  if (spread === null) return null;
  return [spread.low, spread.middle, spread.high].map((value) =>
    value === null ? null : typeof value === 'number' ? value : value.numerator / value.denominator,
  );
}

function close(values: Shown): unknown {
  return values?.map((value) => (value === null ? null : (expect.closeTo(value, 10) as unknown))) ?? null;
}

describe('the model beside what has been counted', () => {
  it('days: published judgments, 10 % – median – 90 %, against our low – likely – high', () => {
    // measure, counted, model, difference
    const days: readonly [string, Shown, Shown, Shown][] = [
      ['defaultToClaim', [90, 396, 1038], [121, 331, 1150], [31, -65, 112]],
      ['claimToJudgment', [39, 96, 185], [21, 72, 190], [-18, -24, 5]],
      ['claimToJudgment', [null, 29, null], [21, 72, 190], [null, 43, null]],
      ['claimToJudgment', [null, 28, null], [21, 72, 190], [null, 44, null]],
      ['judgmentToEnforcement', [28, 56, 215], [29, 55, 275], [1, -1, 60]],
      ['enforcementToListed', [39, 101, 259], [22, 100, 280], [-17, -1, 21]],
      ['enforcementToRestricted', [53, 84, 108], [7, 55, 130], [-46, -29, 22]],
      ['enforcementToSuspended', [104, 166, 241], [92, 140, 270], [-12, -26, 29]],
      ['enforcementToSuspended', [null, 140, null], [92, 140, 270], [null, 0, null]],
    ];
    const inDays = rows.filter(({ unit }) => unit === 'days');
    expect(inDays.map((row) => [row.measure, ...[row.anchor, row.model, row.difference].map(shown)])).toEqual(days);
    expect(inDays.every(({ sameMeasure }) => sameMeasure)).toBe(true);
  });

  it('shares: what was counted, against what the model takes, with what lies between', () => {
    const shares: readonly [string, Shown, Shown, Shown][] = [
      ['enforcedInVain', [null, 377 / 434, null], [0.65, 0.87, 0.95], [null, 0.87 - 377 / 434, null]],
      ['paidInFull', [null, 0.1, null], [0.05, 0.13, 0.35], [null, 0.03, null]],
      ['paidInFull', [null, 0.0482, null], [0.05, 0.13, 0.35], [null, 0.0818, null]],
      ['paidInFull', [null, 0.0464, null], [0.05, 0.13, 0.35], [null, 0.0836, null]],
      ['moneyComesIn', [null, 0.0809, null], [0.05, 0.13, 0.35], [null, 0.0491, null]],
      ['moneyComesIn', [null, 0.1252, null], [0.05, 0.13, 0.35], [null, 0.0048, null]],
      ['feeSplit', [null, 147 / 235, null], [null, 1, null], [null, 88 / 235, null]],
      ['feeOnDefendant', [null, 88 / 235, null], [null, 0, null], [null, -88 / 235, null]],
      ['wholeYuan', [null, 0.945, null], [null, 0, null], [null, -0.945, null]],
      ['settledAfterFiling', [null, 0.2101, null], [0.1, 0.21, 0.45], [null, -0.0001, null]],
      ['ordinaryProcedure', [null, 0.0213, null], [0.05, 0.2, 0.4], [null, 0.1787, null]],
      ['sued', null, [0.01, 0.05, 0.15], null],
      ['sued', null, [0.1, 0.25, 0.5], null],
      ['sued', null, [0.3, 0.55, 0.8], null],
      ['suedFor', [null, 0.265, null], null, null],
      ['suedFor', [null, 0.584, null], null, null],
      ['suedFor', [null, 0.15, null], null, null],
      ['procedure', [null, 0.7975, null], null, null],
      ['procedure', [null, 0.1687, null], null, null],
      ['worthOfBadDebt', [null, 0.0579, null], null, null],
      ['worthOfBadDebt', [null, 0.079, null], null, null],
      ['worthOfBadDebt', [null, 0.0192, null], null, null],
    ];
    const inShares = rows.filter(({ unit }) => unit === 'share');
    expect(inShares.map((row) => [row.measure, ...[row.anchor, row.model, row.difference].map(shown)])).toEqual(
      shares.map(([measure, ...spreads]) => [measure, ...spreads.map(close)]),
    );
  });

  it('says where two numbers that stand beside each other do not measure the same', () => {
    const unlike = rows.filter(({ sameMeasure }) => !sameMeasure).map(({ measure }) => measure);
    expect([...new Set(unlike)]).toEqual(['paidInFull', 'moneyComesIn']);
  });

  it('uses every anchor of the rule book, each once', () => {
    const held = contextRules.map(({ id }) => id).filter((id) => id.startsWith('calibration.'));
    expect(rows.flatMap(({ anchorRules }) => anchorRules).sort()).toEqual([...held].sort());
  });

  it('refuses rules without an anchor', () => {
    expect(() => calibration([], '2026-11-24' as IsoDate)).toThrow(RangeError);
  });
});
