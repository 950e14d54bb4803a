import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../calendar/localDate.ts';
import { CONVENTIONS, type CaseFile } from '../case/caseFile.ts';
import { parseCase } from '../case/parseCase.ts';
import { balanceOn } from '../roads/balanceOn.ts';
import { simulate } from '../roads/simulate.ts';
import { conventionEffects, conventionOf } from './conventionEffects.ts';

function caseOf(told: object = {}): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...told });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function reckoned(caseFile: CaseFile, on: IsoDate) {
  const { owed, paid } = balanceOn(simulate(caseFile, 'refuse'), on);
  return { owed, burden: owed + paid };
}

const CASES = [
  caseOf(),
  caseOf({ product: 'creditCard', means: { monthlyIncome: 800_000 } }),
  caseOf({ product: 'bankLoan', terms: { unpaidInterest: 30_000, notYetDue: 600_000, remainingInstalments: 12 } }),
  caseOf({ product: 'microLoan', conventions: { daysPerYear: '360', feeSplit: 'onDefendant' } }),
];

describe('the effects of conventions', () => {
  it('are the differences of two roads walked: of the case as it is, and of the same case counted otherwise', () => {
    for (const caseFile of CASES) {
      const day = '2029-06-01' as IsoDate;
      const { on, effects, ...own } = conventionEffects(caseFile, day);
      expect(on).toBe(day);
      expect(own).toEqual(reckoned(caseFile, day));
      for (const effect of effects) {
        const { convention, choice, changed, owed, burden, owedDifference, burdenDifference } = effect;
        expect(changed).toEqual({ ...caseFile, conventions: { ...caseFile.conventions, [convention]: choice } });
        expect(parseCase(changed)).toEqual({ ok: true, value: changed });
        expect({ owed, burden }).toEqual(reckoned(changed, day));
        expect([owedDifference, burdenDifference]).toEqual([owed - own.owed, burden - own.burden]);
      }
    }
  });

  it('name every choice but the one that holds, each once', () => {
    for (const caseFile of CASES) {
      const named = conventionEffects(caseFile).effects.map(({ convention, choice }) => `${convention} ${choice}`);
      const all = Object.entries(CONVENTIONS).flatMap(([id, choices]) => choices.map((choice) => `${id} ${choice}`));
      const held = (Object.keys(CONVENTIONS) as (keyof typeof CONVENTIONS)[]).map(
        (id) => `${id} ${conventionOf(caseFile, id)}`,
      );
      expect([...named, ...held].sort()).toEqual(all.sort());
    }
  });

  it('of counting both days on 12,000 yuan at 0.05 % a day: six yuan', () => {
    const { effects } = conventionEffects(caseOf(), '2026-12-01' as IsoDate);
    const changes = effects.filter(({ owedDifference }) => owedDifference !== 0);
    expect(changes.map(({ choice, owedDifference }) => [choice, owedDifference])).toEqual([['bothDays', 600]]);
  });
});
