import { describe, expect, it } from 'vitest';
import { isoDate, knownDate, type IsoDate, type LocalDate } from '../calendar/localDate.ts';
import type { StageId } from '../case/caseFile.ts';
import { ruleBook } from '../rules/ruleBook.ts';
import { LIFE_EFFECTS, lifeEffects, type EffectContext, type LifeEffectId } from './lifeEffects.ts';

const FIRST = knownDate('2026-01-01' as IsoDate);
const rules = ruleBook.on(FIRST);
const on = (count: number) => isoDate((FIRST + count) as LocalDate);
const day = (count: number) => FIRST + count;

/** The stage that each effect begins with. */
const BEGINS: Readonly<Record<LifeEffectId, StageId>> = {
  sesamePrivileges: 'sesameDrop',
  alipayCredit: 'productFrozen',
  antForest: 'sesameDrop',
  newCredit: 'creditReported',
  peace: 'reminder',
  contacts: 'contactsCalled',
  home: 'homeVisit',
  bankAccount: 'enforcementNotice',
  wages: 'wagesWithheld',
  carAndHouse: 'assetsSeized',
  plane: 'consumptionRestricted',
  gTrain: 'consumptionRestricted',
  hotel: 'consumptionRestricted',
  property: 'consumptionRestricted',
  office: 'consumptionRestricted',
  car: 'consumptionRestricted',
  travel: 'consumptionRestricted',
  school: 'consumptionRestricted',
  insurance: 'consumptionRestricted',
  publicList: 'listedDishonest',
  goingAbroad: 'consumptionRestricted',
  freedom: 'listedDishonest',
};
const STAGES_IN_ORDER = [...new Set(Object.values(BEGINS))];
const begun = STAGES_IN_ORDER.map((id, index) => ({ id, on: day(10 * (index + 1)) }));
const startOf = (id: LifeEffectId) => 10 * (STAGES_IN_ORDER.indexOf(BEGINS[id]) + 1);

const road: EffectContext = {
  begun,
  paidOffOn: null,
  agreedOn: null,
  brokenOn: null,
  restrictionLifted: false,
  dishonestGround: 'evasion',
};

/** From, until and level of an effect, in days from the first; null where nobody knows. */
function spansOf(id: LifeEffectId, changes: Partial<EffectContext> = {}) {
  return lifeEffects({ ...road, ...changes }, rules)
    .filter((effect) => effect.id === id)
    .map(({ from, until, level }) => [
      knownDate(from) - FIRST,
      until === null ? null : knownDate(until) - FIRST,
      level,
    ]);
}

const RESTRICTED = LIFE_EFFECTS.filter((id) => BEGINS[id] === 'consumptionRestricted' && id !== 'goingAbroad');
const LIFTED_BY_AGREEMENT = ['peace', 'contacts', 'home', 'bankAccount', 'wages', 'carAndHouse'] as const;

describe('effects on daily life', () => {
  it.each(LIFE_EFFECTS)('%s begins with its stage and names its rule', (id) => {
    const [effect] = lifeEffects(road, rules).filter((one) => one.id === id);
    expect(effect?.from).toBe(on(startOf(id)));
    expect(effect?.rules[0]).toMatch(/^(effect|restriction)\./);
    expect(effect?.rules.filter((rule) => !ruleBook.covers(rule, FIRST))).toEqual([]);
    expect(lifeEffects({ ...road, begun: begun.filter((stage) => stage.id !== BEGINS[id]) }, rules)).not.toContainEqual(
      expect.objectContaining({ id }),
    );
  });

  it('have no end where the debt has none', () => {
    for (const id of LIFE_EFFECTS.filter((one) => one !== 'publicList')) {
      expect(spansOf(id).map(([from, until]) => [from, until])).toEqual([[startOf(id), null]]);
    }
  });

  it.each(RESTRICTED)('%s is closed until all is paid; an agreement alone opens nothing', (id) => {
    expect(spansOf(id, { paidOffOn: day(900) })).toEqual([[startOf(id), 900, 'off']]);
    expect(spansOf(id, { agreedOn: day(500), paidOffOn: day(900) })).toEqual([[startOf(id), 900, 'off']]);
  });

  it.each(RESTRICTED)(
    '%s is open from an agreement that lifts the restriction, and closed again from its break',
    (id) => {
      const lifted = { agreedOn: day(500), restrictionLifted: true };
      expect(spansOf(id, { ...lifted, paidOffOn: day(900) })).toEqual([[startOf(id), 500, 'off']]);
      expect(spansOf(id, { ...lifted, brokenOn: day(600), paidOffOn: day(900) })).toEqual([
        [startOf(id), 500, 'off'],
        [600, 900, 'off'],
      ]);
    },
  );

  it.each(LIFTED_BY_AGREEMENT)('%s ends with an agreement, and comes back with its break', (id) => {
    expect(spansOf(id, { agreedOn: day(500) })).toEqual([[startOf(id), 500, 'limited']]);
    expect(spansOf(id, { agreedOn: day(500), brokenOn: day(600) })).toEqual([
      [startOf(id), 500, 'limited'],
      [600, null, 'limited'],
    ]);
  });

  it.each(LIFTED_BY_AGREEMENT)('%s that begins after a broken agreement is one span', (id) => {
    expect(spansOf(id, { agreedOn: day(2), brokenOn: day(5) })).toEqual([[startOf(id), null, 'limited']]);
  });

  it('new credit stays limited for the five years of the record, Sesame privileges for nobody knows how long', () => {
    const paid = { paidOffOn: day(365) };
    expect(spansOf('newCredit', paid)).toEqual([
      [startOf('newCredit'), 365, 'off'],
      [365, knownDate('2032-01-01' as IsoDate) - FIRST, 'limited'],
    ]);
    expect(spansOf('sesamePrivileges', paid)).toEqual([
      [startOf('sesamePrivileges'), 365, 'limited'],
      [365, null, 'limited'],
    ]);
    expect(spansOf('alipayCredit', paid)).toEqual([
      [startOf('alipayCredit'), 365, 'off'],
      [365, null, 'limited'],
    ]);
    expect(spansOf('antForest', paid)).toEqual([[startOf('antForest'), 365, 'limited']]);
  });

  it('the public list ends after its two years, paid or not; for who could but refused, with paying', () => {
    const listed = knownDate(on(startOf('publicList')));
    const twoYears = knownDate(isoDate(listed).replace('2026', '2028') as IsoDate) - FIRST;
    expect(spansOf('publicList', { paidOffOn: day(300) })).toEqual([[startOf('publicList'), twoYears, 'off']]);
    const refused = { dishonestGround: 'ableButRefusing' } as const;
    expect(spansOf('publicList', refused)).toEqual([[startOf('publicList'), null, 'off']]);
    expect(spansOf('publicList', { ...refused, paidOffOn: day(300) })).toEqual([[startOf('publicList'), 300, 'off']]);
    expect(spansOf('publicList', { dishonestGround: null })).toEqual([[startOf('publicList'), null, 'off']]);
  });

  it('going abroad and detention are possible, never facts of the road', () => {
    const possible = lifeEffects(road, rules).filter((effect) => effect.possible);
    expect(possible.map(({ id }) => id)).toEqual(['goingAbroad', 'freedom']);
  });
});
