import { describe, expect, it } from 'vitest';
import { isoDate, localDate, PAPERS, paperDeadlines, parseCase, type IsoDate } from '../../src/engine/index.ts';
import { contextRules } from '../../src/engine/rules/context.ts';

const day = (year: number, month: number, ofMonth: number): IsoDate =>
  isoDate(localDate({ year, month, day: ofMonth }));

/** The days that the newest version of a rule says. */
function daysOf(id: string): unknown {
  return contextRules.find((rule) => rule.id === id)?.versions.at(-1)?.value;
}

const told = (kind: (typeof PAPERS)[number], receivedOn: IsoDate) =>
  paperDeadlines([{ kind, receivedOn }], contextRules);

describe('the times that papers give', () => {
  it('are as long as the rule book says, with the day of receipt not counted', () => {
    const receivedOn = day(2026, 11, 24);
    expect(told('claimPapers', receivedOn)).toMatchObject([
      { act: 'answer', procedures: ['ordinary'], days: daysOf('procedure.answerDays'), lastDay: '2026-12-09' },
      { act: 'answer', procedures: ['simplified', 'smallClaims'], time: 'setByPaper', days: null, lastDay: null },
    ]);
    expect(told('paymentOrder', receivedOn)).toMatchObject([
      { act: 'payOrObject', days: daysOf('paymentOrder.answerDays'), lastDay: '2026-12-09' },
    ]);
    expect(told('judgment', receivedOn)).toMatchObject([
      {
        act: 'appeal',
        procedures: ['ordinary', 'simplified'],
        days: daysOf('procedure.appealDays'),
        lastDay: '2026-12-09',
      },
      { act: 'appeal', procedures: ['smallClaims'], time: 'none', days: null, lastDay: null },
    ]);
    expect(told('enforcementNotice', receivedOn)).toMatchObject([
      { act: 'pay', time: 'setByPaper', days: null, lastDay: null },
      { act: 'reportAssets', time: 'setByPaper', days: null, lastDay: null },
    ]);
    expect(told('courtText', receivedOn)).toEqual([]);
    expect(told('lawyersLetter', receivedOn)).toEqual([]);
  });

  it.each([
    [day(2026, 1, 31), '2026-02-15'],
    [day(2026, 2, 13), '2026-02-28'],
    [day(2026, 2, 14), '2026-03-01'],
    [day(2028, 2, 14), '2028-02-29'],
    [day(2026, 12, 17), '2027-01-01'],
    [day(2023, 12, 31), '2024-01-15'],
    [day(2022, 1, 1), '2022-01-16'],
  ])('of a judgment that came on %s ends on %s', (receivedOn, lastDay) => {
    expect(told('judgment', receivedOn)[0]).toMatchObject({ days: 15, lastDay });
  });

  it('have no last day without a day of receipt, nor a number where no version of the law covers it', () => {
    for (const kind of PAPERS) {
      for (const deadline of paperDeadlines([{ kind }], contextRules)) {
        expect(deadline.lastDay).toBeNull();
        expect(deadline.days).toBe(deadline.time === 'counted' ? 15 : null);
      }
    }
    expect(told('judgment', day(2021, 12, 31))[0]).toMatchObject({ time: 'counted', days: null, lastDay: null });
  });

  it('rest on rules that are there', () => {
    const ids = new Set(contextRules.map(({ id }) => id));
    const rules = paperDeadlines(
      PAPERS.map((kind) => ({ kind })),
      contextRules,
    ).map(({ rule }) => rule);
    expect(rules.filter((rule) => !ids.has(rule))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
    expect(() => paperDeadlines([{ kind: 'judgment' }], [])).toThrow(RangeError);
  });

  it('are read from a case, paper by paper in its order', () => {
    const outcome = parseCase({
      asOf: '2026-11-24',
      product: 'huabei',
      principal: 1_200_000,
      overdueDays: 200,
      papers: [
        { kind: 'judgment', receivedOn: '2026-11-20' },
        { kind: 'paymentOrder', receivedOn: '2026-10-01' },
      ],
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const deadlines = paperDeadlines(outcome.value.papers ?? [], contextRules);
    expect(deadlines.map(({ paper, lastDay }) => [paper.kind, lastDay])).toEqual([
      ['judgment', '2026-12-05'],
      ['judgment', null],
      ['paymentOrder', '2026-10-16'],
    ]);
  });
});
