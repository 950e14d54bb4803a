import { expect, test } from 'vitest';
import { LIFE_EFFECTS, parseCase, simulate, stageOfEffect, type LifeEffectId } from '../../src/engine/index';

const base = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };

/** What a person has to have told for an effect to come about on the refusing road. */
const TOLD: Readonly<Record<string, { readonly told: object; readonly effects: readonly LifeEffectId[] }>> = {
  nothing: {
    told: {},
    effects: [
      ...(['sesamePrivileges', 'alipayCredit', 'antForest', 'newCredit', 'peace', 'bankAccount'] as const),
      ...(['plane', 'gTrain', 'hotel', 'property', 'office', 'car', 'travel', 'school', 'insurance'] as const),
      'goingAbroad',
    ],
  },
  'that they cannot be reached': { told: { refuse: { reachable: false } }, effects: ['contacts'] },
  'that collectors come home': { told: { court: { include: ['homeVisit'] } }, effects: ['home'] },
  wages: { told: { means: { attachableWages: 900_000 } }, effects: ['wages'] },
  'a car': {
    told: { means: { assets: [{ name: 'car', value: 5_000_000, exempt: false }] } },
    effects: ['carAndHouse'],
  },
  'a ground of the list': { told: { means: { dishonestGround: 'evasion' } }, effects: ['publicList', 'freedom'] },
};

test('every thing that the escalation does to daily life comes about in some case', () => {
  expect(
    Object.values(TOLD)
      .flatMap(({ effects }) => effects)
      .toSorted(),
  ).toEqual([...LIFE_EFFECTS].toSorted());
});

test.each(Object.entries(TOLD))('it comes about with its own stage: told %s', (_, { told, effects }) => {
  const read = parseCase({ ...base, ...told });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const timeline = simulate(read.value, 'refuse');
  for (const id of effects) {
    const first = timeline.effects.find((effect) => effect.id === id);
    const stage = timeline.stages.find((one) => one.id === stageOfEffect(id));
    expect(first?.from, id).toBeDefined();
    expect(first?.from, id).toBe(stage?.on);
  }
});

test('nobody is told to be listed, or seized from, who named no ground and no property', () => {
  const read = parseCase(base);
  if (!read.ok) throw new Error('no case');
  const ids = new Set(simulate(read.value, 'refuse').effects.map(({ id }) => id));
  for (const id of ['publicList', 'freedom', 'carAndHouse', 'wages', 'home'] as const)
    expect(ids.has(id), id).toBe(false);
});
