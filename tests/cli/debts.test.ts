import { describe, expect, it } from 'vitest';
import {
  budgetOf,
  budgetTold,
  callOrder,
  proposals,
  together,
  togetherBreakPoints,
  togetherOn,
  type Budget,
  type Proposal,
} from '../../src/engine/household.ts';
import { ruleBook, type IsoDate } from '../../src/engine/index.ts';
import { knownDebts, sixtyDebts } from '../support/knownDebts.ts';
import { answerOf, PLAIN_CASE, problemsOf, refusalsOf, STARTS_TIMEOUT_MS, temporaryFiles, zhailu } from './zhailu.ts';

interface Answer {
  readonly household: object;
  readonly together: {
    readonly planEnd: string;
    readonly roads: Readonly<Record<string, { readonly totals: object; readonly balances: readonly object[] }>>;
  };
  readonly calls: readonly { readonly place: number; readonly reason: string }[];
  readonly budget: Budget | null;
  readonly proposals: { readonly fits: boolean; readonly plans: readonly Proposal[] } | null;
  readonly ruleBook: string;
}

const fileWith = temporaryFiles();
const printed = (...words: readonly string[]) => answerOf(['debts', ...words]) as Answer;

const CARD = { asOf: '2026-11-24', product: 'creditCard', principal: 3_000_000, overdueDays: 40, protects: 'surety' };
/** The household of the budget's picture, with a card for which somebody stands surety. */
const HOUSEHOLD = {
  debts: [PLAIN_CASE, CARD],
  means: { monthlyIncome: 800_000 },
  budget: { adults: 1, food: 190_000, rent: 180_000, school: 60_000, otherInstalments: 50_000 },
};

describe('debts', { timeout: STARTS_TIMEOUT_MS }, () => {
  const file = fileWith('debts.json', HOUSEHOLD);

  it('adds up what is owed, as counted by hand', () => {
    const { together: sum } = printed(fileWith('two.json', { debts: [PLAIN_CASE, PLAIN_CASE] }), '--on', '2027-01-31');
    // Twice 12,000 yuan and 158 days at 6 yuan.
    expect(sum.roads.notSued?.balances).toEqual([{ date: '2027-01-31', paid: 0, owed: 2_589_600, burden: 2_589_600 }]);
  });

  it('leaves of the income what the budget says, by hand, and plans with it', () => {
    const { budget, proposals: found } = printed(file);
    // 8,000 − 4,300 needs − 500 instalments; a tenth put by; at most four fifths.
    expect(budget).toEqual({
      food: 190_000,
      needs: 430_000,
      disposable: 320_000,
      reserve: 80_000,
      left: 240_000,
      mustBeLeft: 80_000,
    });
    expect(found?.fits).toBe(true);
    expect(found?.plans.map(({ kinds }) => kinds.at(-1))).toContain('fastest');
    for (const { monthly, kinds } of found?.plans ?? []) {
      if (!kinds.includes('family')) expect(monthly).toBeLessThanOrEqual(240_000);
    }
  });

  it('is the engine’s answer, with the file as it can be read again', () => {
    const known = knownDebts(HOUSEHOLD);
    const all = together(known);
    const answer = printed(file);
    expect(answer.household).toEqual(HOUSEHOLD);
    for (const road of ['refuse', 'notSued', 'negotiate'] as const) {
      const balances = togetherBreakPoints(all, road).map((day) => togetherOn(all, road, day));
      expect(answer.together.roads[road]).toEqual({ totals: all.roads[road], balances });
    }
    expect(answer.calls).toEqual(callOrder(all, known.protects));
    expect(answer.calls[0]).toMatchObject({ place: 1, reason: 'surety' });
    const budget = budgetOf(budgetTold(known)!);
    const found = proposals({ debts: known.debts, place: 1, ...budget })!;
    const ofCard = printed(file, '--place', '1').proposals;
    const printedPlans = found.proposals.map((plan) => ({ ...plan, timeline: undefined, timelines: undefined }));
    expect(ofCard?.plans).toEqual(printedPlans);
    expect(answer.ruleBook).toBe(ruleBook.version);
    const again = printed(fileWith('again.json', answer.household));
    expect(again).toEqual(answer);
  });

  it('says nothing of a budget where no income was told, and takes sixty debts', () => {
    const { budget, proposals: found } = printed(fileWith('poor.json', { debts: [PLAIN_CASE] }));
    expect([budget, found]).toEqual([null, null]);
    const day = '2027-06-30' as IsoDate;
    const { together: sum } = printed(fileWith('sixty.json', sixtyDebts()), '--on', day);
    const all = together(knownDebts(sixtyDebts()));
    expect(sum.roads.refuse?.balances).toEqual([togetherOn(all, 'refuse', day)]);
  });

  it('answers households a line each from standard input, a bad one by its problems', () => {
    const lines = [HOUSEHOLD, { debts: [] }, { debts: [PLAIN_CASE] }].map((one) => JSON.stringify(one)).join('\n');
    const { stdout, status } = zhailu(['debts'], lines);
    expect(status).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line) as object));
    expect(answers).toEqual([answers[0], ['problems'], answers[0]]);
  });

  it('refuses what is no household, naming the debt and the line of the budget', () => {
    const wrong = {
      debts: [PLAIN_CASE, { ...CARD, principal: 0 }],
      budget: { adults: 0, rent: -1, boat: 5, food: 1.5, children: '2' },
    };
    expect([...refusalsOf(['debts', fileWith('wrong.json', wrong)])].sort()).toEqual([
      'budget.adults tooSmall',
      'budget.boat unknownField',
      'budget.children notANumber',
      'budget.food notWhole',
      'budget.rent tooSmall',
      'debts[1].principal tooSmall',
    ]);
    expect(refusalsOf(['debts', fileWith('list.json', { debts: [PLAIN_CASE], budget: [] })])).toEqual([
      'budget notAnObject',
    ]);
    expect(refusalsOf(['debts', fileWith('case.json', PLAIN_CASE)])).toContain('debts required');
    expect(refusalsOf(['debts', file, '--place', '2'])).toEqual(['place tooLarge']);
    expect(refusalsOf(['debts', file, '--place', '60', '--on', 'soon'])).toEqual(['on notADate', 'place tooLarge']);
    // The card has been due since 15 October only.
    expect(problemsOf(['debts', file, '--on', '2026-10-14', '--lang', 'en'])).toEqual([
      {
        field: 'on',
        code: 'dayOutsideRoad',
        message: '2026-10-14 is not on the road, which runs from 2026-10-15 to 2031-11-23.',
      },
    ]);
  });
});
