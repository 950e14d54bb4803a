import { addMonthsClamped, isoDate, type IsoDate, type LocalDate } from '../calendar/localDate.ts';
import type { DishonestGround, StageId } from '../case/caseFile.ts';
import type { RuleId, RulesInForce } from '../rules/ruleBook.ts';

export const LIFE_EFFECTS = [
  'sesamePrivileges',
  'alipayCredit',
  'antForest',
  'newCredit',
  'peace',
  'contacts',
  'home',
  'bankAccount',
  'wages',
  'carAndHouse',
  'plane',
  'gTrain',
  'hotel',
  'property',
  'office',
  'car',
  'travel',
  'school',
  'insurance',
  'publicList',
  'goingAbroad',
  'freedom',
] as const;
export type LifeEffectId = (typeof LIFE_EFFECTS)[number];

/** Open · limited · closed. */
export type EffectLevel = 'normal' | 'limited' | 'off';

/** What a stage does to daily life from a day on; `until` is the first day on which it no longer holds, null where nobody knows. */
export interface LifeEffect {
  readonly id: LifeEffectId;
  readonly level: EffectLevel;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** Shown as possible, never as a fact of the road. */
  readonly possible: boolean;
  readonly rules: readonly RuleId[];
}

/** What ends an effect: paying off; an agreement too; only one that lifts the restriction; the removal from the list. */
type EffectEnd = 'paidOff' | 'agreement' | 'lifted' | 'removal';

interface EffectRow {
  readonly from: StageId;
  readonly level: EffectLevel;
  readonly ends: EffectEnd;
  /** What is left after paying off, and for how many months; null months: nobody knows. */
  readonly after?: { readonly level: EffectLevel; readonly months: 'effect.newCredit.limitedMonths' | null };
  readonly possible?: boolean;
  readonly rule: RuleId;
}

function restricted(rule: RuleId): EffectRow {
  return { from: 'consumptionRestricted', level: 'off', ends: 'lifted', rule };
}

const ROWS: Readonly<Record<LifeEffectId, EffectRow>> = {
  sesamePrivileges: {
    from: 'sesameDrop',
    level: 'limited',
    ends: 'paidOff',
    after: { level: 'limited', months: null },
    rule: 'effect.sesamePrivileges',
  },
  alipayCredit: {
    from: 'productFrozen',
    level: 'off',
    ends: 'paidOff',
    after: { level: 'limited', months: null },
    rule: 'effect.alipayCredit',
  },
  antForest: { from: 'sesameDrop', level: 'limited', ends: 'paidOff', rule: 'effect.antForest' },
  newCredit: {
    from: 'creditReported',
    level: 'off',
    ends: 'paidOff',
    after: { level: 'limited', months: 'effect.newCredit.limitedMonths' },
    rule: 'effect.newCredit',
  },
  peace: { from: 'reminder', level: 'limited', ends: 'agreement', rule: 'effect.peace' },
  contacts: { from: 'contactsCalled', level: 'limited', ends: 'agreement', rule: 'effect.contacts' },
  home: { from: 'homeVisit', level: 'limited', ends: 'agreement', rule: 'effect.home' },
  bankAccount: { from: 'enforcementNotice', level: 'limited', ends: 'agreement', rule: 'effect.bankAccount' },
  wages: { from: 'wagesWithheld', level: 'limited', ends: 'agreement', rule: 'effect.wages' },
  carAndHouse: { from: 'assetsSeized', level: 'limited', ends: 'agreement', rule: 'effect.carAndHouse' },
  plane: restricted('restriction.plane'),
  gTrain: restricted('restriction.gTrain'),
  hotel: restricted('restriction.hotel'),
  property: restricted('restriction.property'),
  office: restricted('restriction.office'),
  car: restricted('restriction.car'),
  travel: restricted('restriction.travel'),
  school: restricted('restriction.school'),
  insurance: restricted('restriction.insurance'),
  publicList: { from: 'listedDishonest', level: 'off', ends: 'removal', rule: 'effect.publicList' },
  goingAbroad: {
    from: 'consumptionRestricted',
    level: 'limited',
    ends: 'paidOff',
    possible: true,
    rule: 'effect.goingAbroad',
  },
  freedom: { from: 'listedDishonest', level: 'limited', ends: 'paidOff', possible: true, rule: 'effect.freedom' },
};

/** What of a road decides how long an effect holds; days are civil days. */
export interface EffectContext {
  readonly begun: readonly { readonly id: StageId; readonly on: number }[];
  readonly paidOffOn: number | null;
  readonly agreedOn: number | null;
  readonly brokenOn: number | null;
  readonly restrictionLifted: boolean;
  readonly dishonestGround: DishonestGround | null;
}

const MONTHS_PER_YEAR = 12;

/** The day of removal from the list: with paying off for who could but refused, after the term for the other grounds. */
function removalDay(context: EffectContext, listedOn: number, rules: RulesInForce): number | null {
  if (context.dishonestGround === null) return null;
  if (context.dishonestGround === 'ableButRefusing') return context.paidOffOn;
  const years = rules.number('list.termYears').value;
  return addMonthsClamped(listedOn as LocalDate, MONTHS_PER_YEAR * years);
}

/** The spans on which an effect holds at its own level, before what is left after paying off. */
function spans(
  row: EffectRow,
  from: number,
  context: EffectContext,
  rules: RulesInForce,
): { from: number; until: number | null }[] {
  const { paidOffOn, agreedOn, brokenOn } = context;
  if (row.ends === 'removal') return [{ from, until: removalDay(context, from, rules) }];
  const agreementEnds = row.ends === 'agreement' || (row.ends === 'lifted' && context.restrictionLifted);
  if (!agreementEnds || agreedOn === null || from > agreedOn) return [{ from, until: paidOffOn }];
  const first = from < agreedOn ? [{ from, until: agreedOn }] : [];
  return brokenOn === null ? first : [...first, { from: brokenOn, until: paidOffOn }];
}

/**
 * What each stage of a road does to daily life, with its days.
 * Source: 法释〔2010〕8号 rev. 法释〔2015〕17号 art. 3; 法释〔2017〕7号 arts 2, 10; practice for the rest, each with its rule.
 */
export function lifeEffects(context: EffectContext, rules: RulesInForce): LifeEffect[] {
  const effects: LifeEffect[] = [];
  const date = (day: number | null): IsoDate | null => (day === null ? null : isoDate(day as LocalDate));
  for (const id of LIFE_EFFECTS) {
    const row = ROWS[id];
    const stage = context.begun.find((begun) => begun.id === row.from);
    if (stage === undefined) continue;
    const common = { id, possible: row.possible === true, rules: [row.rule] };
    for (const { from, until } of spans(row, stage.on, context, rules)) {
      effects.push({ ...common, level: row.level, from: isoDate(from as LocalDate), until: date(until) });
    }
    if (row.after === undefined || context.paidOffOn === null) continue;
    const { level, months } = row.after;
    const until = months === null ? null : addMonthsClamped(context.paidOffOn as LocalDate, rules.number(months).value);
    effects.push({ ...common, level, from: isoDate(context.paidOffOn as LocalDate), until: date(until) });
  }
  return effects;
}
