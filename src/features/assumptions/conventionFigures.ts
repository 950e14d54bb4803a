import {
  CONVENTIONS,
  conventionOf,
  explain,
  simulate,
  withConvention,
  type CaseFile,
  type ConventionChoice,
  type ConventionId,
  type Derivation,
  type IsoDate,
} from '../../engine/index.ts';
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
  conventions_figure,
} from '../../i18n/generated/messages.js';
import type { OtherFigure } from '../../state/otherFigures.ts';

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

export const CONVENTION_IDS = Object.keys(CONVENTIONS) as readonly ConventionId[];

export function conventionName(id: ConventionId): string {
  return NAMES[id]();
}

export function choiceName(choice: ConventionChoice): string {
  return CHOICES[choice]();
}

/** What of the refusing road a choice is looked at by: owed today, or paid and owed at the horizon. */
export type ConventionMeasure = 'owed' | 'burden';

function reckoned(caseFile: CaseFile, of: ConventionMeasure, on: IsoDate, label: string): Derivation | null {
  const derivation = explain(simulate(caseFile, 'refuse'), { kind: 'balance', of, on });
  return derivation && { ...derivation, label };
}

function isChoice(id: ConventionId, text: string): text is ConventionChoice {
  return (CONVENTIONS[id] as readonly string[]).includes(text);
}

/** Explains `convention.<id>.<choice>.owed` and `.burden`: what that choice comes to, less what holds now, both openable. */
export function explainConvention(
  caseFile: CaseFile,
  horizonEnd: IsoDate,
  [name = '', choice = '', measure = '']: readonly string[],
): OtherFigure | null {
  const id = CONVENTION_IDS.find((known) => known === name);
  if (id === undefined || !isChoice(id, choice) || choice === conventionOf(caseFile, id)) return null;
  if (measure !== 'owed' && measure !== 'burden') return null;
  const on = measure === 'owed' ? caseFile.asOf : horizonEnd;
  const otherwise = reckoned(withConvention(caseFile, id, choice), measure, on, 'convention.otherwise');
  const now = reckoned(caseFile, measure, on, 'convention.now');
  if (otherwise === null || now === null) return null;
  return {
    name: conventions_figure({ convention: conventionName(id), choice: choiceName(choice) }),
    derivation: {
      label: 'convention.difference',
      value: Number(otherwise.value) - Number(now.value),
      unit: 'fen',
      expression: 'otherwise - now',
      inputs: {
        otherwise: { value: otherwise.value, unit: 'fen', from: { derivation: otherwise } },
        now: { value: now.value, unit: 'fen', from: { derivation: now } },
      },
    },
  };
}
