import type { CaseFile, EstimateRange, IncludableStage } from '../../case/caseFile.ts';
import { compareRates, multiplyRates, NO_RATE, rate, readRate, type Rate, type RateText } from '../../money/rate.ts';
import type { RoadSetup } from '../../roads/roadSetup.ts';
import { simulate } from '../../roads/simulate.ts';
import type { EstimatedShare } from '../../rules/rule.ts';
import type { RuleBook, RuleId } from '../../rules/ruleBook.ts';
import { chanceOfAgreement, chanceOfSuit, type Chance } from '../chance.ts';
import { surely, type Range, type WeighedRoad } from './bar.ts';

type Setup = RoadSetup<number, Rate>;

function rest({ numerator, denominator }: Rate): Rate {
  return rate(denominator - numerator, denominator);
}

function weighedBy(roads: readonly WeighedRoad[], weight: Rate): WeighedRoad[] {
  return roads.map((one) => ({ ...one, weight: multiplyRates(one.weight, weight) }));
}

function chanceOf({ low, likely, high }: EstimatedShare, rule: RuleId): Chance {
  const read = (text: string) => readRate(text) ?? NO_RATE;
  return { low: read(low), likely: read(likely), high: read(high), rule };
}

type ChanceId = 'claimFiled' | 'assetsPreserved' | 'publicNotice' | 'accepted' | 'planBroken';

/** A chance of the person's own, in the place of the book's. */
function ownChance([low, likely, high]: EstimateRange<number | RateText>, rule: RuleId): Chance {
  return chanceOf({ low: String(low), likely: String(likely), high: String(high) }, rule);
}

/** What is reckoned at each chance that it happens: so much of what it comes to then, and the rest of what it does else. */
function chanceRange(
  { caseFile }: Setup,
  id: ChanceId,
  ofBook: Chance,
  happens: readonly WeighedRoad[],
  otherwise: readonly WeighedRoad[],
): Range[] {
  const own = caseFile.assumptions?.[id]?.share;
  const { low, likely, high, rule } = own === undefined ? ofBook : ownChance(own, ofBook.rule);
  // Whoever is sure of a chance has left no range.
  if (compareRates(low, high) === 0) return [];
  const at = (share: Rate) => [...weighedBy(happens, share), ...weighedBy(otherwise, rest(share))];
  return [
    {
      id,
      kind: 'chance',
      unit: 'share',
      rules: [rule],
      own: own !== undefined,
      low: { value: low, roads: at(low) },
      high: { value: high, roads: at(high) },
      taken: at(likely),
    },
  ];
}

/** Whether the creditor sues: the refusing road against the one on which nobody ever does. */
function suitRange(setup: Setup, book: RuleBook): Range[] {
  const { caseFile, road, stages } = setup;
  const isOpen = stages.some(({ id, basis }) => id === 'claimFiled' && basis === 'estimated');
  const chance = chanceOfSuit(caseFile, book);
  if (road !== 'refuse' || !isOpen || chance === null) return [];
  return chanceRange(setup, 'claimFiled', chance, surely(caseFile, 'refuse'), surely(caseFile, 'notSued'));
}

const SHARES = {
  assetsPreserved: 'stage.assetsPreserved.share',
  publicNotice: 'stage.publicNotice.share',
} as const;

/** What happens only to some, where it still can and nobody has told of it. */
function singleRange(setup: Setup, book: RuleBook, id: keyof typeof SHARES): Range[] {
  const { caseFile, road, rules } = setup;
  const include: readonly IncludableStage[] = caseFile.court?.include ?? [];
  const has = (told: CaseFile, isOpen: boolean) =>
    simulate(told, road, book).stages.some((stage) => stage.id === id && (!isOpen || stage.basis === 'estimated'));
  const included: CaseFile = { ...caseFile, court: { ...caseFile.court, include: [...include, id] } };
  if (include.includes(id) || has(caseFile, false) || !has(included, true)) return [];
  const rule = SHARES[id];
  const share = chanceOf(rules.share(rule).value, rule);
  return chanceRange(setup, id, share, surely(included, road), surely(caseFile, road));
}

/** Whether the creditor agrees: the plan against paying what one can without one. */
function acceptedRange(setup: Setup, book: RuleBook): Range[] {
  const { caseFile, road } = setup;
  if (road !== 'negotiate') return [];
  const chance = chanceOfAgreement(caseFile, book);
  return chanceRange(setup, 'accepted', chance, surely(caseFile, 'negotiate'), surely(caseFile, 'theyRefuse'));
}

/** Whether the plan is kept to its end; where it is not, it breaks after each of its instalments alike. */
function brokenRange(setup: Setup, book: RuleBook): Range[] {
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
  const broken = Array.from({ length: count }, (_, breaksAfter): WeighedRoad => {
    const told: CaseFile = { ...caseFile, negotiate: { ...negotiate, breaksAfter } };
    return { caseFile: told, road, weight: rate(1, count) };
  });
  return chanceRange(setup, 'planBroken', chanceOf(row, 'negotiation.planBroken'), broken, surely(caseFile, road));
}

/** What may happen or not. A chance is reckoned by exact shares of roads that are each walked whole. */
export function chanceRanges(setup: Setup, book: RuleBook): readonly Range[] {
  return [
    ...suitRange(setup, book),
    ...singleRange(setup, book, 'assetsPreserved'),
    ...singleRange(setup, book, 'publicNotice'),
    ...acceptedRange(setup, book),
    ...brokenRange(setup, book),
  ];
}
