import { TermReader } from '../accrual/contract.ts';
import { knownDate, type IsoDate } from '../calendar/localDate.ts';
import { NEEDS, type DebtsFile, type Need } from '../case/debtsFile.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import { tracingArithmetic } from '../derivation/tracingArithmetic.ts';
import { writeDerivation } from '../derivation/writeDerivation.ts';
import { fen, type Fen } from '../money/fen.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';

/** What was told of a household, amounts in fen a month; what is absent takes a default or counts as nothing. */
export interface BudgetTold {
  readonly asOf: IsoDate;
  readonly monthlyIncome: Fen;
  /** At least one. */
  readonly adults: number;
  readonly children: number;
  readonly needs: Readonly<Partial<Record<Need, Fen>>>;
  /** Instalments of other plans that are being kept. */
  readonly otherInstalments?: Fen;
  /** Put by for what nobody expects. */
  readonly reserve?: Fen | undefined;
}

/** What a file of debts tells of the household; null where it tells no income: nothing can be said then. */
export function budgetTold({ debts, means, budget = {} }: DebtsFile): BudgetTold | null {
  const [first] = debts;
  if (first === undefined || means?.monthlyIncome === undefined) return null;
  const { adults = 1, children = 0, otherInstalments, reserve } = budget;
  const needs: Partial<Record<Need, Fen>> = {};
  for (const line of NEEDS) {
    const told = budget[line];
    if (told !== undefined) needs[line] = fen(told);
  }
  return {
    asOf: first.asOf,
    monthlyIncome: means.monthlyIncome,
    adults,
    children,
    needs,
    ...(otherInstalments !== undefined && { otherInstalments: fen(otherInstalments) }),
    ...(reserve !== undefined && { reserve: fen(reserve) }),
  };
}

export const BUDGET_FIGURES = ['food', 'needs', 'disposable', 'reserve', 'left', 'mustBeLeft'] as const;
export type BudgetFigure = (typeof BUDGET_FIGURES)[number];

/**
 * What a household comes to, in fen a month. `food` is as told or the local standard for everybody, `needs` all lines,
 * `disposable` what income leaves after needs and other instalments (below zero where it does not reach), `left` what a
 * plan can take after the reserve, `mustBeLeft` what enforcement has to leave at least, by the local standard.
 */
export type Budget = Readonly<Record<BudgetFigure, number>>;

function readBudget<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  told: BudgetTold,
): Readonly<Record<BudgetFigure, Whole>> {
  const { arithmetic } = reader;
  const { zero } = arithmetic;
  const named = (label: BudgetFigure, amount: Whole) => arithmetic.named(`budget.${label}`, 'fen', amount);
  const field = (path: string, amount: number | undefined) =>
    amount === undefined || amount === 0 ? zero : arithmetic.field(`budget.${path}`, 'fen', amount);
  const heads = (path: 'adults' | 'children') =>
    told[path] === 0 ? zero : arithmetic.field(`budget.${path}`, 'count', told[path]);
  const people = arithmetic.plus(heads('adults'), heads('children'));
  const standard = arithmetic.times(reader.wholeRule('practice.livingStandardPerPerson', 'fen'), people);
  const mustBeLeft = named('mustBeLeft', standard);
  const food = named('food', told.needs.food === undefined ? standard : field('food', told.needs.food));
  let needs = food;
  for (const line of NEEDS) if (line !== 'food') needs = arithmetic.plus(needs, field(line, told.needs[line]));
  needs = named('needs', needs);
  const income = field('monthlyIncome', told.monthlyIncome);
  const afterNeeds = arithmetic.minus(income, needs);
  const disposable = named(
    'disposable',
    arithmetic.minus(afterNeeds, field('otherInstalments', told.otherInstalments)),
  );
  const reserve = named(
    'reserve',
    told.reserve === undefined
      ? arithmetic.rounded(income, reader.ratioRule('practice.reserveShare', 'share'))
      : field('reserve', told.reserve),
  );
  return { food, needs, disposable, reserve, left: named('left', leftOver(reader, disposable, reserve)), mustBeLeft };
}

/** No plan takes more than four fifths of what can be disposed of, nor what is put by; nothing where that is below zero. */
function leftOver<Whole, Ratio>(reader: TermReader<Whole, Ratio>, disposable: Whole, reserve: Whole): Whole {
  const { arithmetic } = reader;
  const most = largestShare(arithmetic, disposable, reader.ratioRule('agreement.affordableShare', 'share'));
  const spare = arithmetic.smaller(arithmetic.minus(disposable, reserve), most);
  return arithmetic.larger(arithmetic.zero, spare);
}

function largestShare<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, amount: Whole, share: Ratio): Whole {
  return arithmetic.value(amount) > 0 ? arithmetic.rounded(amount, share) : amount;
}

/** What a household can pay a month after what it needs. Source of what must be left: 民诉法 254, 法释〔2020〕21号 art. 3(2). */
export function budgetOf(told: BudgetTold, book: RuleBook = ruleBook): Budget {
  return readBudget(new TermReader(plainArithmetic, book.on(knownDate(told.asOf))), told);
}

/** What is put by where nothing is told of it, in fen: the reserve of the same budget without that line. */
export function usualReserve(told: BudgetTold, book: RuleBook = ruleBook): number {
  return budgetOf({ ...told, reserve: undefined }, book).reserve;
}

/** How a figure of the budget came about; its leaves that are no rules name the lines: `budget.rent`. */
export function explainBudget(told: BudgetTold, figure: BudgetFigure, book: RuleBook = ruleBook): Derivation {
  const budget = readBudget(new TermReader(tracingArithmetic, book.on(knownDate(told.asOf))), told);
  return writeDerivation(budget[figure], `budget.${figure}`);
}
