import { expect, test } from 'vitest';
import { knownCase } from '../../../tests/support/knownCase.ts';
import { simulate } from '../roads/simulate.ts';
import { STAGE_TABLE } from './stageTable.ts';

const served = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };
const byNotice = { ...served, court: { include: ['publicNotice'] } };

/** The rules that each stage of the refusing road names. */
function named(told: object): Map<string, readonly string[]> {
  return new Map(simulate(knownCase(told), 'refuse').stages.map(({ id, rules }) => [id, rules]));
}

test('a stage names the rule of its days first, then its others', () => {
  const rules = named(served);
  for (const { id, days, allRules } of STAGE_TABLE) {
    expect(allRules[0], id).toBe(days);
    if (rules.has(id)) expect(rules.get(id), id).toEqual(allRules);
  }
  expect(rules.get('effective')).toEqual(['stage.effective.days']);
});

test('where public notice takes the place of service, the rule of the other days stands there', () => {
  expect(named(byNotice).get('effective')).toEqual(['stage.effective.daysWithPublicNotice']);
  expect(named(byNotice).get('judgment')).toEqual(['stage.judgment.days']);
});
