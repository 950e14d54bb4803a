import { knownDate, type IsoDate } from '../calendar/localDate.ts';
import { CONVENTIONS, type ConventionChoice, type ConventionId } from '../case/caseFile.ts';
import { addRates, NO_RATE, rate, readRate, type Rate } from '../money/rate.ts';
import type { EstimatedDays, EstimatedShare, RuleValue, RuleValues } from '../rules/rule.ts';
import { ruleBook, type DaysRuleId, type RuleBook, type RulesInForce } from '../rules/ruleBook.ts';

/** Low, likely and high of the model; of what has been counted 10 %, median and 90 %, or only a mean or a share in the middle. */
export interface Spread<Value> {
  readonly low: Value | null;
  readonly middle: Value;
  readonly high: Value | null;
}

interface Row<Unit extends string, Value> {
  readonly measure: string;
  readonly unit: Unit;
  /** What has been counted, and the rules that hold it; null where nobody has counted. */
  readonly anchor: Spread<Value> | null;
  readonly anchorRules: readonly string[];
  /** What the model takes, and by which rules; null where it takes nothing of the kind. */
  readonly model: Spread<Value> | null;
  readonly modelRules: readonly string[];
  /** The model less the anchor; null where one of them is missing. */
  readonly difference: Spread<Value> | null;
  /** Whether both measure the same thing; else the difference is shown and says less. */
  readonly sameMeasure: boolean;
}

/** One anchor beside the model: days, or exact shares. */
export type CalibrationRow = Row<'days', number> | Row<'share', Rate>;

type Compared<Value> = Pick<Row<string, Value>, 'anchor' | 'model'>;

function differenceOf<Value>({ anchor, model }: Compared<Value>, less: (left: Value, right: Value) => Value) {
  if (anchor === null || model === null) return null;
  const of = (left: Value | null, right: Value | null) => (left === null || right === null ? null : less(left, right));
  return {
    low: of(model.low, anchor.low),
    middle: less(model.middle, anchor.middle),
    high: of(model.high, anchor.high),
  };
}

const NOTHING = rate(0, 1);
const ALL = rate(1, 1);

function lessShare(left: Rate, right: Rate): Rate {
  return addRates(left, rate(-right.numerator, right.denominator));
}

function asShare(text: unknown): Rate {
  return readRate(String(text)) ?? NO_RATE;
}

function spreadOf({ low, likely, high }: EstimatedShare): Spread<Rate> {
  return { low: asShare(low), middle: asShare(likely), high: asShare(high) };
}

/** What is left of a share: the low end of one is the high end of the other. */
function restOf({ low, middle, high }: Spread<Rate>): Spread<Rate> {
  const rest = (share: Rate | null) => (share === null ? null : lessShare(ALL, share));
  return { low: rest(high), middle: lessShare(ALL, middle), high: rest(low) };
}

function only<Value>(middle: Value): Spread<Value> {
  return { low: null, middle, high: null };
}

/** Reads the anchors, each as it was last counted. */
class Anchors {
  private readonly rules: readonly RuleValues[];

  constructor(rules: readonly RuleValues[]) {
    this.rules = rules;
  }

  days(id: string): Spread<number> {
    const value = this.valueOf(id);
    if (typeof value === 'number') return only(value);
    const { low, likely, high } = value as EstimatedDays;
    return { low, middle: likely, high };
  }

  share(...ids: readonly string[]): Spread<Rate> {
    return only(ids.reduce((sum, id) => addRates(sum, asShare(this.valueOf(id))), NOTHING));
  }

  private valueOf(id: string): RuleValue {
    const value = this.rules.find((rule) => rule.id === id)?.versions.at(-1)?.value;
    if (value === undefined) throw new RangeError(`no rule ${id} among those given`);
    return value;
  }
}

/** The days of stages that follow one another: lows, likely days and highs added up. */
function chain(rules: RulesInForce, ids: readonly DaysRuleId[]): Spread<number> {
  const sum = (pace: keyof EstimatedDays) => ids.reduce((days, id) => days + rules.days(id).value[pace], 0);
  return { low: sum('low'), middle: sum('likely'), high: sum('high') };
}

const CHAINS: readonly (readonly [measure: string, anchors: readonly string[], chain: readonly DaysRuleId[]])[] = [
  [
    'defaultToClaim',
    ['calibration.defaultToClaimDays'],
    ['stage.outsourced.days', 'stage.mediationInvited.days', 'stage.claimFiled.days'],
  ],
  [
    'claimToJudgment',
    [
      'calibration.claimToJudgmentDays',
      'calibration.firstInstanceMeanDaysXingqing',
      'calibration.firstInstanceMeanDaysKeyou',
    ],
    ['stage.served.days', 'stage.hearing.days', 'stage.judgment.days'],
  ],
  [
    'judgmentToEnforcement',
    ['calibration.judgmentToEnforcementDays'],
    ['stage.effective.days', 'stage.performanceEnds.days', 'stage.enforcementFiled.days'],
  ],
  [
    'enforcementToListed',
    ['calibration.enforcementToListedDays'],
    ['stage.enforcementNotice.days', 'stage.listedDishonest.days'],
  ],
  [
    'enforcementToRestricted',
    ['calibration.enforcementToRestrictedDays'],
    ['stage.enforcementNotice.days', 'stage.consumptionRestricted.days'],
  ],
  [
    'enforcementToSuspended',
    ['calibration.enforcementToSuspendedDays', 'calibration.suspendedMeanDays'],
    ['stage.suspended.days'],
  ],
];

function dayRows(rules: RulesInForce, anchors: Anchors): CalibrationRow[] {
  return CHAINS.flatMap(([measure, ids, modelRules]) =>
    ids.map((id): CalibrationRow => {
      const both = { anchor: anchors.days(id), model: chain(rules, modelRules) };
      return {
        measure,
        unit: 'days',
        ...both,
        anchorRules: [id],
        modelRules,
        difference: differenceOf(both, (left, right) => left - right),
        sameMeasure: true,
      };
    }),
  );
}

interface ShareMeasure {
  readonly measure: string;
  readonly anchors: readonly string[];
  readonly model?: Spread<Rate>;
  readonly modelRules?: readonly string[];
  readonly sameMeasure?: boolean;
}

/** The share of cases in which a convention's choice holds in the model: all where it is the default, else none. */
function taken<Id extends ConventionId>(id: Id, choice: ConventionChoice<Id>): Spread<Rate> {
  const choices: readonly string[] = CONVENTIONS[id];
  return only(choices[0] === choice ? ALL : NOTHING);
}

function shareMeasures(rules: RulesInForce): ShareMeasure[] {
  const reached = spreadOf(rules.share('means.wagesReached').value);
  const modelRules = ['means.wagesReached'];
  const wages = { model: reached, modelRules, sameMeasure: false } as const;
  return [
    // An enforcement finds nothing where neither wages can be reached nor anything else is told.
    { measure: 'enforcedInVain', anchors: ['calibration.suspendedShare'], model: restOf(reached), modelRules },
    { measure: 'paidInFull', anchors: ['calibration.fullyPaidShareYantian'], ...wages },
    { measure: 'paidInFull', anchors: ['calibration.cardFullyPaidShare'], ...wages },
    { measure: 'paidInFull', anchors: ['calibration.creditLoanFullyPaidShare'], ...wages },
    { measure: 'moneyComesIn', anchors: ['calibration.cardMoneyShare'], ...wages },
    { measure: 'moneyComesIn', anchors: ['calibration.creditLoanMoneyShare'], ...wages },
    { measure: 'feeSplit', anchors: ['calibration.feeSplitShare'], model: taken('feeSplit', 'byShareUpheld') },
    {
      measure: 'feeOnDefendant',
      anchors: ['calibration.feeOnDefendantShare'],
      model: taken('feeSplit', 'onDefendant'),
    },
    { measure: 'wholeYuan', anchors: ['calibration.wholeYuanShare'], model: taken('courtFees', 'wholeYuan') },
    {
      measure: 'settledAfterFiling',
      anchors: ['calibration.mediatedShare', 'calibration.withdrawnShare'],
      model: spreadOf(rules.share('negotiation.settledAfterFiling').value),
      modelRules: ['negotiation.settledAfterFiling'],
    },
    {
      // In the model only service by public notice leads to ordinary procedure.
      measure: 'ordinaryProcedure',
      anchors: ['calibration.ordinaryProcedureShare'],
      model: spreadOf(rules.share('stage.publicNotice.share').value),
      modelRules: ['stage.publicNotice.share'],
    },
    ...rules.shareByLimit('stage.claimFiled.shareByPrincipal').value.rows.map((row) => ({
      measure: 'sued',
      anchors: [],
      model: spreadOf(row),
      modelRules: ['stage.claimFiled.shareByPrincipal'],
    })),
    { measure: 'suedFor', anchors: ['calibration.suedBelow30000Share'] },
    { measure: 'suedFor', anchors: ['calibration.suedTo100000Share'] },
    { measure: 'suedFor', anchors: ['calibration.suedAbove100000Share'] },
    { measure: 'procedure', anchors: ['calibration.simplifiedProcedureShare'] },
    { measure: 'procedure', anchors: ['calibration.smallClaimsShare'] },
    { measure: 'worthOfBadDebt', anchors: ['calibration.badCardPriceShare'] },
    { measure: 'worthOfBadDebt', anchors: ['calibration.badCardExpectedShare'] },
    { measure: 'worthOfBadDebt', anchors: ['calibration.badCardCollectedShare'] },
  ];
}

function shareRow(
  { measure, anchors: ids, model, modelRules = [], sameMeasure = true }: ShareMeasure,
  anchors: Anchors,
): CalibrationRow {
  const both = { anchor: ids.length === 0 ? null : anchors.share(...ids), model: model ?? null };
  return {
    measure,
    unit: 'share',
    ...both,
    anchorRules: ids,
    modelRules,
    difference: differenceOf(both, lessShare),
    sameMeasure,
  };
}

/**
 * The model held against what has been counted of real cases, row by row, with the difference as it is: it is shown, never
 * hidden. Rows without an anchor say what nobody has counted; rows without a model what stands beside it only to be read.
 * @param contextRules the rules of the rule book's second door, which hold the anchors
 * @param on the day whose rules are the model
 * @throws RangeError if an anchor is missing among the rules
 */
export function calibration(
  contextRules: readonly RuleValues[],
  on: IsoDate,
  book: RuleBook = ruleBook,
): readonly CalibrationRow[] {
  const rules = book.on(knownDate(on));
  const anchors = new Anchors(contextRules);
  return [...dayRows(rules, anchors), ...shareMeasures(rules).map((measure) => shareRow(measure, anchors))];
}
