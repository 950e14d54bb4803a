import type { ConventionChoice, ConventionId } from '../engine/index.ts';
import {
  conventions_byContract,
  conventions_compoundInterest,
  conventions_compoundInterest_capitalised,
  conventions_compoundInterest_simple,
  conventions_courtFees,
  conventions_courtFees_toTheFen,
  conventions_courtFees_wholeYuan,
  conventions_dayCount,
  conventions_dayCount_bothDays,
  conventions_dayCount_firstInLastOut,
  conventions_daysPerYear,
  conventions_days_360,
  conventions_days_365,
  conventions_feeSplit,
  conventions_feeSplit_byShareUpheld,
  conventions_feeSplit_onDefendant,
} from './generated/messages.js';

const NAMES = {
  dayCount: () => conventions_dayCount(),
  daysPerYear: () => conventions_daysPerYear(),
  courtFees: () => conventions_courtFees(),
  feeSplit: () => conventions_feeSplit(),
  compoundInterest: () => conventions_compoundInterest(),
} satisfies Record<ConventionId, () => string>;

const CHOICES = {
  byContract: () => conventions_byContract(),
  firstInLastOut: () => conventions_dayCount_firstInLastOut(),
  bothDays: () => conventions_dayCount_bothDays(),
  '360': () => conventions_days_360(),
  '365': () => conventions_days_365(),
  toTheFen: () => conventions_courtFees_toTheFen(),
  wholeYuan: () => conventions_courtFees_wholeYuan(),
  byShareUpheld: () => conventions_feeSplit_byShareUpheld(),
  onDefendant: () => conventions_feeSplit_onDefendant(),
  capitalised: () => conventions_compoundInterest_capitalised(),
  simple: () => conventions_compoundInterest_simple(),
} satisfies Record<ConventionChoice, () => string>;

/** A way of counting on which contracts and courts differ. */
export function conventionName(id: ConventionId): string {
  return NAMES[id]();
}

/** One of the choices of a way of counting. */
export function conventionChoiceName(choice: ConventionChoice): string {
  return CHOICES[choice]();
}
