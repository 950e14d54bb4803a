import { describe, expect, it } from 'vitest';
import {
  explain,
  parseCase,
  ROADS,
  ruleBook,
  simulate,
  type Figure,
  type Road,
  type Timeline,
} from '../../src/engine/index.ts';
import { STARTS_TIMEOUT_MS, answerOf, PLAIN_CASE, problemsOf, refusalsOf, temporaryFiles, zhailu } from './zhailu.ts';

const fileWith = temporaryFiles();
const file = fileWith('case.json', PLAIN_CASE);

interface Answer {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly expression: string;
  readonly inputs: Readonly<Record<string, { readonly value: unknown; readonly from: object }>>;
  readonly ruleBook: string;
}

const explained = (...words: readonly string[]) => answerOf(['explain', ...words]) as Answer;

function walk(told: unknown, road: Road): Timeline {
  const read = parseCase(told);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return simulate(read.value, road);
}

describe('explain', { timeout: STARTS_TIMEOUT_MS }, () => {
  it('gives an account on a day, down to what was told and the rules', () => {
    const answer = explained(file, '--road', 'refuse', '--on', '2027-01-31', '--account', 'penaltyInterest');
    // ¥12,000 × 158 days × 0.05 % = ¥948.
    expect(answer).toMatchObject({
      label: 'outstanding.penaltyInterest',
      value: 94_800,
      unit: 'fen',
      expression: 'roundHalfUp(fenDays * penaltyRatePerDay)',
      inputs: {
        fenDays: { value: 189_600_000, from: { derivation: { expression: 'principal * daysBetween(dueDate, askedDay)' } } },
        penaltyRatePerDay: { value: '1/2000', from: { rule: 'huabei.penaltyRatePerDay', version: '2015-04-15' } },
      },
      ruleBook: ruleBook.version,
    }); // prettier-ignore
  });

  it('gives all that is owed where no account is named, on the as-of date where no day is', () => {
    expect(explained(file, '--road', 'refuse')).toMatchObject({ label: 'owed', value: 1_254_000 });
    expect(explained(file, '--road', 'refuse', '--on', '2027-01-31').value).toBe(1_294_800);
    expect(explained(file, '--road', 'refuse', '--account', 'principal').value).toBe(1_200_000);
    expect(explained(file, '--figure', 'refuse.owed')).toEqual(explained(file, '--road', 'refuse'));
    expect(explained(file, '--figure', 'refuse.upheld').value).toBe(1_254_000);
  });

  it('takes paid without a day for the total, and with one for what was paid up to it', () => {
    const { totals } = walk(PLAIN_CASE, 'negotiate');
    expect(explained(file, '--figure', 'negotiate.paid').value).toBe(totals.paid);
    expect(explained(file, '--figure', 'negotiate.paid', '--on', '2027-01-01').value).toBe(totals.instalment);
  });

  it('gives stages, postings and accounts by the paths that the screen uses', () => {
    const { stages, postings, totals } = walk(PLAIN_CASE, 'refuse');
    const claimFiled = stages.find(({ id }) => id === 'claimFiled')?.on;
    expect(explained(file, '--figure', 'refuse.stage.claimFiled.on')).toMatchObject({
      value: claimFiled,
      unit: 'date',
    });
    expect(explained(file, '--figure', 'refuse.posting.1').value).toBe(postings[1]?.amount);
    expect(explained(file, '--figure', 'refuse.byAccount.acceptanceFee').value).toBe(totals.byAccount.acceptanceFee);
  });

  it.each(ROADS)('prints the derivation of the door, to the byte, on the road %s', (road) => {
    const told = {
      ...PLAIN_CASE,
      product: 'creditCard',
      means: { attachableWages: 600_000, deposits: 100_000, assets: [{ name: '车"', value: 4_000_000 }] },
      negotiate: { monthlyAmount: 50_000, planRatePerDay: '1/5000', settlementShare: '4/5' },
    };
    const caseFile = fileWith(`${road}.json`, told);
    const timeline = walk(told, road);
    for (const total of ['burden', 'daysRestricted'] as const) {
      const figure: Figure = { kind: 'total', total };
      const derivation = explain(timeline, figure);
      expect(derivation?.value).toBe(timeline.totals[total]);
      const { stdout } = zhailu(['explain', caseFile, '--figure', `${road}.${total}`]);
      // Compared as a whole: texts of this size are no use side by side.
      expect(stdout === `${JSON.stringify({ ...derivation, ruleBook: ruleBook.version })}\n`).toBe(true);
    }
  });

  it('refuses figures that are none, or are not on this road', () => {
    const refused = (figure: string) => refusalsOf(['explain', file, '--figure', figure]);
    for (const path of ['refuse', 'refuse.sum', 'flee.burden', 'refuse.posting.x', 'refuse.stage.claimFiled']) {
      expect(refused(path)).toEqual(['figure figureUnknown']);
    }
    for (const path of ['refuse.debtFreeOn', 'notSued.stage.judgment.on', 'refuse.posting.999', 'refuse.instalment']) {
      expect(refused(path)).toEqual(['figure figureUnknown']);
    }
    expect(problemsOf(['explain', file, '--figure', 'refuse.debtFreeOn', '--lang', 'en'])[0]?.message).toBe(
      'There is no figure refuse.debtFreeOn on this road.',
    );
  });

  it('refuses what it is not asked rightly', () => {
    expect(refusalsOf(['explain', file])).toEqual(['road required']);
    expect(refusalsOf(['explain', file, '--road', 'flee'])).toEqual(['road notOneOf']);
    expect(refusalsOf(['explain', file, '--road', 'refuse', '--account', 'cash'])).toEqual(['account notOneOf']);
    expect(refusalsOf(['explain', file, '--road', 'refuse', '--road', 'notSued'])).toEqual(['road duplicateKey']);
    expect(refusalsOf(['explain', file, '--road', 'refuse', '--on', '2026-08-25'])).toEqual(['on dayOutsideRoad']);
    expect(refusalsOf(['explain', file, '--figure', 'refuse.owed', '--on', '2031-11-24'])).toEqual([
      'on dayOutsideRoad',
    ]);
    expect(refusalsOf(['explain', file, '--figure', 'refuse.burden', '--on', '2027-01-31'])).toEqual([
      'on figureHasNoDay',
    ]);
    const both = ['--figure', 'refuse.owed', '--road', 'refuse', '--account', 'principal'];
    expect(refusalsOf(['explain', file, ...both])).toEqual(['road notWithFigure', 'account notWithFigure']);
  });
});
