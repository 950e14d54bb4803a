import { TermReader } from '../accrual/contract.ts';
import { addMonthsClamped, knownDate } from '../calendar/localDate.ts';
import type { Asset, CaseFile, Means, StageId } from '../case/caseFile.ts';
import { CASE_LIMITS } from '../case/caseLimits.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import { fen } from '../money/fen.ts';
import { rate, rateText } from '../money/rate.ts';
import { readMeans } from '../roads/means.ts';
import { setUpRoad } from '../roads/roadSetup.ts';
import type { WalkRoad } from '../roads/simulate.ts';
import type { Timeline } from '../roads/timeline.ts';
import type { RuleBook } from '../rules/ruleBook.ts';

/** What is left of a sale is money already. */
const WHOLE_PRICE = rateText(rate(1, 1));

/** What of the shared means is still to be had when the next creditor's turn comes; amounts in fen. */
interface Left {
  /** The civil day from which wages are free; Infinity where whoever takes them is never paid off. */
  readonly wagesFrom: number;
  readonly deposits: number;
  readonly assets: readonly Asset[];
}

/** A debt with what enforcement of it can reach, and its refusing road. */
export interface AllottedDebt {
  readonly caseFile: CaseFile;
  readonly refuse: Timeline;
}

/** The days on which enforcement of a debt begins and on which it would take wages; Infinity where it does not. */
interface Enforced {
  readonly place: number;
  readonly notice: number;
  readonly wages: number;
  readonly toldWages: boolean;
}

function enforcedOn(caseFile: CaseFile, place: number, book: RuleBook): Enforced {
  const { stages } = setUpRoad(plainArithmetic, book, caseFile, 'refuse');
  const dayOf = (id: StageId) => stages.find((stage) => stage.id === id)?.on ?? Infinity;
  return {
    place,
    notice: dayOf('enforcementNotice'),
    wages: dayOf('wagesWithheld'),
    toldWages: caseFile.happened?.wagesWithheld !== undefined,
  };
}

/** What recoveries brought on the day of a stage, in fen. */
function recoveredAt({ postings, stages }: Timeline, id: StageId): number {
  const on = stages.find((stage) => stage.id === id)?.on;
  return postings.reduce((sum, { kind, date, amount }) => (kind === 'recovery' && date === on ? sum + amount : sum), 0);
}

/** The civil day from which wages are there for the next: the pay day after the one that paid this debt off. */
function wagesFreeFrom({ totals: { debtFreeOn }, stages }: Timeline): number {
  if (debtFreeOn === null) return Infinity;
  const free = knownDate(debtFreeOn);
  return stages.some(({ id }) => id === 'wagesWithheld') ? addMonthsClamped(free, 1) : free;
}

/** Assets of which a sale has brought more than the debt: the rest of the price is there for the next. */
function assetsLeft(assets: readonly Asset[], price: number, taken: number): readonly Asset[] {
  if (taken === 0 || assets.length === 0) return assets;
  const rest = price - Math.min(price, taken);
  const [first] = assets;
  return rest === 0 || first === undefined ? [] : [{ name: first.name, value: fen(rest), priceShare: WHOLE_PRICE }];
}

function withoutAssets(means: Means): Means {
  const others = { ...means };
  Reflect.deleteProperty(others, 'assets');
  return others;
}

/** The case with what is left for it when its turn comes. */
function withLeft(caseFile: CaseFile, means: Means, exempt: number, left: Left, enforced: Enforced): CaseFile {
  const wait = left.wagesFrom - enforced.notice;
  const isLate = enforced.wages < left.wagesFrom && !enforced.toldWages;
  const hasWages = !isLate || wait <= CASE_LIMITS.days;
  const shared: Means = {
    ...withoutAssets(means),
    ...(means.deposits !== undefined && { deposits: fen(left.deposits === 0 ? 0 : exempt + left.deposits) }),
    ...(left.assets.length > 0 && { assets: left.assets }),
    ...(!hasWages && { attachableWages: fen(0) }),
  };
  const waits = isLate && hasWages;
  return {
    ...caseFile,
    means: shared,
    ...(waits && { stageDays: { ...caseFile.stageDays, wagesWithheld: wait } }),
  };
}

/**
 * Shares one person's means among their debts, as enforcement would reach them: what can be taken is taken once. Creditors
 * come in the order of their enforcement notices; wages go to the first until it is paid off, then to the next, from the
 * day on which they are free; so do deposits and sale prices with what the one before has left of them. An assumption:
 * creditors who ask for it in time share pro rata instead (参与分配, 民诉法解释 506, 508), which moves money between them and
 * hardly their sum.
 * @returns the debts in the order in which they came, and the order of the enforcement
 */
export function shareMeans(
  debts: readonly CaseFile[],
  means: Means | undefined,
  book: RuleBook,
  walk: WalkRoad,
): { readonly allotted: readonly AllottedDebt[]; readonly order: readonly number[] } {
  const queue = debts
    .map((caseFile, place) => enforcedOn(caseFile, place, book))
    .sort((left, right) => left.notice - right.notice || left.place - right.place);
  const allotted: AllottedDebt[] = [];
  const [first] = debts;
  if (first === undefined) return { allotted, order: [] };
  const told = readMeans(new TermReader(plainArithmetic, book.on(knownDate(first.asOf))), first);
  const exempt = (means?.deposits ?? 0) - told.depositSurplus;
  const keepsWages = told.wageSurplus > 0;
  let left: Left = { wagesFrom: -Infinity, deposits: told.depositSurplus, assets: means?.assets ?? [] };
  for (const [turn, enforced] of queue.entries()) {
    const caseFile = debts[enforced.place];
    if (caseFile === undefined) continue;
    const isFirst = turn === 0;
    const shared = means === undefined || isFirst ? caseFile : withLeft(caseFile, means, exempt, left, enforced);
    const refuse = walk(shared, 'refuse', book);
    allotted[enforced.place] = { caseFile: shared, refuse };
    if (means === undefined) continue;
    const free = wagesFreeFrom(refuse);
    const taken = Math.min(left.deposits, recoveredAt(refuse, 'depositsTaken'));
    const prices = salePriceOf(left.assets, first, book);
    left = {
      wagesFrom: keepsWages ? Math.max(left.wagesFrom, free) : -Infinity,
      deposits: left.deposits - taken,
      assets: assetsLeft(left.assets, prices, recoveredAt(refuse, 'auction')),
    };
  }
  return { allotted, order: queue.map(({ place }) => place) };
}

/** What the assets would bring, in fen. */
function salePriceOf(assets: readonly Asset[], { asOf }: CaseFile, book: RuleBook): number {
  if (assets.length === 0) return 0;
  const reader = new TermReader(plainArithmetic, book.on(knownDate(asOf)));
  const { salePrices } = readMeans(reader, { means: { assets } } as CaseFile);
  return salePrices.reduce((sum, price) => sum + price, 0);
}
