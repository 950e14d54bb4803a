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
  readonly rules: readonly RuleId[];
}

function restricted(rule: RuleId): EffectRow {
  return { from: 'consumptionRestricted', level: 'off', ends: 'lifted', rules: [rule] };
}

const ROWS: Readonly<Record<LifeEffectId, EffectRow>> = {
  sesamePrivileges: {
    from: 'sesameDrop',
    level: 'limited',
    ends: 'paidOff',
    after: { level: 'limited', months: null },
    rules: ['effect.sesamePrivileges'],
  },
  alipayCredit: {
    from: 'productFrozen',
    level: 'off',
    ends: 'paidOff',
    after: { level: 'limited', months: null },
    rules: ['effect.alipayCredit'],
  },
  antForest: { from: 'sesameDrop', level: 'limited', ends: 'paidOff', rules: ['effect.antForest'] },
  newCredit: {
    from: 'creditReported',
    level: 'off',
    ends: 'paidOff',
    after: { level: 'limited', months: 'effect.newCredit.limitedMonths' },
    rules: ['effect.newCredit'],
  },
  peace: { from: 'reminder', level: 'limited', ends: 'agreement', rules: ['effect.peace'] },
  contacts: { from: 'contactsCalled', level: 'limited', ends: 'agreement', rules: ['effect.contacts'] },
  home: { from: 'homeVisit', level: 'limited', ends: 'agreement', rules: ['effect.home'] },
  bankAccount: { from: 'enforcementNotice', level: 'limited', ends: 'agreement', rules: ['effect.bankAccount'] },
  wages: { from: 'wagesWithheld', level: 'limited', ends: 'agreement', rules: ['effect.wages'] },
  carAndHouse: { from: 'assetsSeized', level: 'limited', ends: 'agreement', rules: ['effect.carAndHouse'] },
  plane: restricted('restriction.plane'),
  gTrain: restricted('restriction.gTrain'),
  hotel: restricted('restriction.hotel'),
  property: restricted('restriction.property'),
  office: restricted('restriction.office'),
  car: restricted('restriction.car'),
  travel: restricted('restriction.travel'),
  school: restricted('restriction.school'),
  insurance: restricted('restriction.insurance'),
  publicList: {
    from: 'listedDishonest',
    level: 'off',
    ends: 'removal',
    rules: ['effect.publicList', 'list.termYears', 'list.longerTermYears'],
  },
  goingAbroad: {
    from: 'consumptionRestricted',
    level: 'limited',
    ends: 'paidOff',
    possible: true,
    rules: ['effect.goingAbroad'],
  },
  freedom: { from: 'listedDishonest', level: 'limited', ends: 'paidOff', possible: true, rules: ['effect.freedom'] },
};

/** The stage with which an effect begins, on whatever day that is. Source: the table of effects beside the stages. */
export function stageOfEffect(effect: LifeEffectId): StageId {
  return ROWS[effect].from;
}

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

/** The first day on which an effect no longer holds, before any agreement breaks; null where nobody knows. */
function endOf(row: EffectRow, from: number, context: EffectContext, rules: RulesInForce): number | null {
  if (row.ends === 'removal') return removalDay(context, from, rules);
  return endsByAgreement(row, from, context) ? context.agreedOn : context.paidOffOn;
}

function endsByAgreement(row: EffectRow, from: number, { agreedOn, restrictionLifted }: EffectContext): boolean {
  const canEnd = row.ends === 'agreement' || (row.ends === 'lifted' && restrictionLifted);
  return canEnd && agreedOn !== null && from <= agreedOn;
}

function dateOf(day: number | null): IsoDate | null {
  return day === null ? null : isoDate(day as LocalDate);
}

/**
 * What each stage of a road does to daily life, with its days.
 * Source: 法释〔2010〕8号 rev. 法释〔2015〕17号 art. 3; 法释〔2017〕7号 arts 2, 10; practice for the rest, each with its rule.
 */
export function lifeEffects(context: EffectContext, rules: RulesInForce): LifeEffect[] {
  const effects: LifeEffect[] = [];
  const begun: Partial<Record<StageId, number>> = {};
  for (const { id, on } of context.begun) begun[id] = on;
  for (const id of LIFE_EFFECTS) {
    const row = ROWS[id];
    const from = begun[row.from];
    if (from === undefined) continue;
    const possible = row.possible === true;
    const add = (level: EffectLevel, first: number, until: number | null) => {
      if (until === null || until > first) {
        effects.push({
          id,
          level,
          from: isoDate(first as LocalDate),
          until: dateOf(until),
          possible,
          rules: row.rules,
        });
      }
    };
    add(row.level, from, endOf(row, from, context, rules));
    const { brokenOn, paidOffOn } = context;
    if (brokenOn !== null && endsByAgreement(row, from, context)) add(row.level, brokenOn, paidOffOn);
    if (row.after === undefined || paidOffOn === null) continue;
    const { level, months } = row.after;
    add(
      level,
      paidOffOn,
      months === null ? null : addMonthsClamped(paidOffOn as LocalDate, rules.number(months).value),
    );
  }
  return effects;
}
