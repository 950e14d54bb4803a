import type { CaseFile, IncludableStage } from '../../case/caseFile.ts';
import { compareRates, NO_RATE, rate, readRate, type Rate } from '../../money/rate.ts';
import type { RoadSetup } from '../../roads/roadSetup.ts';
import { simulate } from '../../roads/simulate.ts';
import type { RuleBook } from '../../rules/ruleBook.ts';
import { chance, chanceOfAgreement, chanceOfSuit, type Chance } from '../chance.ts';
import type { Range } from './bar.ts';

type Setup = RoadSetup<number, Rate>;

type ChanceId = 'claimFiled' | 'assetsPreserved' | 'publicNotice' | 'accepted' | 'planBroken';

/** What a chance is about: the road on which it happens, and the one on which it does not. */
type Outcomes = Readonly<Record<'happens' | 'otherwise', Pick<Range['low'], 'caseFile' | 'road'>>>;

/** Whether nothing is left open: it never happens, or it always does. */
function isSure({ low, high }: Chance): boolean {
  return compareRates(low, high) === 0 && (low.numerator === 0 || low.numerator === low.denominator);
}

/** From its not happening to its happening, each as it would be lived; how likely that is stands beside it. */
function chanceRange({ caseFile }: Setup, id: ChanceId, taken: Chance, outcomes: Outcomes): readonly Range[] {
  const { happens, otherwise } = outcomes;
  if (isSure(taken)) return [];
  return [
    {
      id,
      kind: 'chance',
      unit: 'yesNo',
      rules: [taken.rule],
      own: caseFile.assumptions?.[id]?.share !== undefined,
      chance: taken,
      low: { value: false, ...otherwise },
      high: { value: true, ...happens },
    },
  ];
}

/** Whether the creditor sues: the refusing road against the one on which nobody ever does. */
function suitRange(setup: Setup, book: RuleBook): readonly Range[] {
  const { caseFile, road, stages } = setup;
  const isOpen = stages.some(({ id, basis }) => id === 'claimFiled' && basis === 'estimated');
  const taken = chanceOfSuit(caseFile, book);
  if (road !== 'refuse' || !isOpen || taken === null) return [];
  const outcomes = { happens: { caseFile, road }, otherwise: { caseFile, road: 'notSued' } } as const;
  return chanceRange(setup, 'claimFiled', taken, outcomes);
}

const SHARES = {
  assetsPreserved: 'stage.assetsPreserved.share',
  publicNotice: 'stage.publicNotice.share',
} as const;

/** What happens only to some, where it still can and nobody has told of it. */
function singleRange(setup: Setup, book: RuleBook, id: keyof typeof SHARES): readonly Range[] {
  const { caseFile, road, rules } = setup;
  const include: readonly IncludableStage[] = caseFile.court?.include ?? [];
  const has = (told: CaseFile, isOpen: boolean) =>
    simulate(told, road, book).stages.some((stage) => stage.id === id && (!isOpen || stage.basis === 'estimated'));
  const included: CaseFile = { ...caseFile, court: { ...caseFile.court, include: [...include, id] } };
  if (include.includes(id) || has(caseFile, false) || !has(included, true)) return [];
  const rule = SHARES[id];
  const taken = chance(rules.share(rule).value, rule, caseFile.assumptions?.[id]?.share);
  return chanceRange(setup, id, taken, { happens: { caseFile: included, road }, otherwise: { caseFile, road } });
}

/** Whether the creditor agrees: the plan against paying what one can without one. */
function acceptedRange(setup: Setup, book: RuleBook): readonly Range[] {
  const { caseFile, road } = setup;
  if (road !== 'negotiate') return [];
  const outcomes = { happens: { caseFile, road }, otherwise: { caseFile, road: 'theyRefuse' } } as const;
  return chanceRange(setup, 'accepted', chanceOfAgreement(caseFile, book), outcomes);
}

/**
 * Whether the plan is kept to its end. A plan may break after any instalment; the one that is shown breaks half way: of n
 * instalments, after ⌊n/2⌋.
 */
function brokenRange(setup: Setup, book: RuleBook): readonly Range[] {
  const { caseFile, road, rules } = setup;
  const { negotiate, means } = caseFile;
  if (road !== 'negotiate' || negotiate?.breaksAfter !== undefined) return [];
  const { totals, agreedOn } = simulate(caseFile, 'negotiate', book);
  const count = negotiate?.instalments ?? rules.number('agreement.instalments').value;
  if (agreedOn === null || totals.instalment === null) return [];
  const income = means?.monthlyIncome ?? rules.number('practice.monthlyIncome').value;
  const costs = means?.livingCosts ?? rules.number('practice.livingCosts').value;
  const burden = rate(totals.instalment, Math.max(1, income - costs));
  const { rows } = rules.shareByLimit('negotiation.planBroken').value;
  const row = rows.find(
    ({ upTo }) => upTo === undefined || compareRates(burden, readRate(String(upTo)) ?? NO_RATE) <= 0,
  );
  if (row === undefined) return [];
  const broken: CaseFile = { ...caseFile, negotiate: { ...negotiate, breaksAfter: Math.floor(count / 2) } };
  const taken = chance(row, 'negotiation.planBroken', caseFile.assumptions?.planBroken?.share);
  const outcomes = { happens: { caseFile: broken, road }, otherwise: { caseFile, road } };
  return chanceRange(setup, 'planBroken', taken, outcomes);
}

/** What may happen or not: both outcomes are roads that are walked whole, and none is weighed. */
export function chanceRanges(setup: Setup, book: RuleBook): readonly Range[] {
  return [
    ...suitRange(setup, book),
    ...singleRange(setup, book, 'assetsPreserved'),
    ...singleRange(setup, book, 'publicNotice'),
    ...acceptedRange(setup, book),
    ...brokenRange(setup, book),
  ];
}
