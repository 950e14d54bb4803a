import {
  addDays,
  addMonthsClamped,
  daysBetween,
  readIsoDate,
  type Derivation,
  type LocalDate,
} from '../../engine/index.ts';
import { formatDays } from '../../i18n/format.ts';
import { formatCount } from '../../i18n/formatRates.ts';
import {
  why_all_join,
  why_days_between,
  why_earlier,
  why_floored,
  why_floored_inside,
  why_in_parentheses,
  why_larger,
  why_largest_below,
  why_later,
  why_level,
  why_level_rate,
  why_rounded,
  why_rounded_inside,
  why_smaller,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { readFormula, writeFormula, type Formula, type Term } from './expression.ts';
import { inputNames } from './inputNames.ts';
import { monthsText, numberText } from './values.ts';

/** Says a formula: by the names of its inputs, or by their numbers. */
interface Sayer {
  readonly name: (name: string) => string;
  readonly isDate: (name: string) => boolean;
  /** The days of a part that can be counted here; undefined where it is said in words. */
  readonly days: (from: Formula, to: Formula) => number | undefined;
}

const SIGNS = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' } as const;

/** `0 − floor(0 − x) − 1`: the largest whole number below x. */
function largestBelow(formula: Formula): Formula | undefined {
  const match = /^0 - floor\(0 - (.+)\) - 1$/.exec(writeFormula(formula));
  return match?.[1] === undefined ? undefined : readFormula(match[1]);
}

function isDatePart(formula: Formula, sayer: Sayer): boolean {
  if (formula.kind === 'name') return sayer.isDate(formula.name);
  return formula.kind === 'call' && (formula.name === 'addDays' || formula.name === 'addMonths');
}

/** Equal terms of a sum, counted: twenty-three instalments are one term times 23. */
function counted(terms: readonly Term[]): { readonly term: Term; readonly count: number }[] {
  const groups = new Map<string, { term: Term; count: number }>();
  for (const term of terms) {
    const key = `${term.sign}${writeFormula(term.formula)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { term, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()];
}

function saySum(terms: readonly Term[], sayer: Sayer): string {
  return counted(terms)
    .map(({ term: { sign, formula }, count }, index) => {
      const text = formula.kind === 'sum' ? `(${say(formula, sayer)})` : say(formula, sayer);
      const times = count === 1 ? text : `${text} × ${String(count)}`;
      return index === 0 ? times : `${SIGNS[sign]}${times}`;
    })
    .join('');
}

function sayFactor(formula: Formula, sayer: Sayer, isDivisor: boolean): string {
  const isBare = formula.kind !== 'sum' && !(isDivisor && formula.kind === 'product');
  return isBare ? say(formula, sayer) : `(${say(formula, sayer)})`;
}

/** Days that are added to a date, or taken off it. */
function sayStep(days: Formula, sayer: Sayer): string {
  if (days.kind === 'number') return SIGNS['+'] + formatDays(days.value, currentLanguage());
  const [first, second] = days.kind === 'sum' ? days.terms : [];
  const isTakenOff = first?.formula.kind === 'number' && first.formula.value === 0 && second?.sign === '-';
  if (isTakenOff) return SIGNS['-'] + say(second.formula, sayer);
  return SIGNS['+'] + say(days, sayer);
}

/** The smaller, larger, earlier or later of several. */
function sayChosen(name: 'min' | 'max', parts: readonly Formula[], sayer: Sayer): string {
  const all = parts.map((part) => say(part, sayer)).join(why_all_join());
  const isDate = parts.some((part) => isDatePart(part, sayer));
  if (name === 'min') return isDate ? why_earlier({ all }) : why_smaller({ all });
  return isDate ? why_later({ all }) : why_larger({ all });
}

function sayCall(name: string, parts: readonly Formula[], sayer: Sayer): string {
  const [first, second, third, , , count] = parts;
  const inner = first === undefined ? '' : say(first, sayer);
  switch (name) {
    case 'roundHalfUp':
      return why_rounded_inside({ inner });
    case 'floor':
      return why_floored_inside({ inner });
    case 'min':
    case 'max':
      return why_in_parentheses({ inner: sayChosen(name, parts, sayer) });
    case 'daysBetween': {
      if (first === undefined || second === undefined) return inner;
      const days = sayer.days(first, second);
      return days === undefined
        ? why_days_between({ from: inner, to: say(second, sayer) })
        : formatDays(days, currentLanguage());
    }
    case 'addDays':
      return second === undefined ? inner : inner + sayStep(second, sayer);
    case 'addMonths':
      return second === undefined
        ? inner
        : `${inner} + ${second.kind === 'number' ? monthsText(second.value) : say(second, sayer)}`;
    case 'levelInstalment': {
      const balance = inner;
      const parts = { balance, count: count === undefined ? '' : say(count, sayer) };
      return third === undefined ? why_level(parts) : why_level_rate({ ...parts, rate: say(third, sayer) });
    }
    default:
      return parts.map((part) => say(part, sayer)).join(why_all_join());
  }
}

function say(formula: Formula, sayer: Sayer): string {
  switch (formula.kind) {
    case 'number':
      return formatCount(formula.value);
    case 'name':
      return sayer.name(formula.name);
    case 'call':
      return sayCall(formula.name, formula.parts, sayer);
    case 'sum': {
      const below = largestBelow(formula);
      return below === undefined ? saySum(formula.terms, sayer) : why_largest_below({ inner: say(below, sayer) });
    }
    case 'product':
      return (
        sayFactor(formula.first, sayer, false) +
        formula.rest.map(({ sign, formula: factor }) => SIGNS[sign] + sayFactor(factor, sayer, sign === '/')).join('')
      );
  }
}

/** The whole formula: what is rounded at the very end says so after it, without parentheses. */
function sayWhole(formula: Formula, sayer: Sayer): string {
  if (formula.kind === 'call' && formula.parts[0] !== undefined) {
    if (formula.name === 'min' || formula.name === 'max') return sayChosen(formula.name, formula.parts, sayer);
    if (formula.name === 'roundHalfUp') return why_rounded({ inner: say(formula.parts[0], sayer) });
    if (formula.name === 'floor') return why_floored({ inner: say(formula.parts[0], sayer) });
  }
  return say(formula, sayer);
}

/** The day that a part names, where it is made of days alone. */
function dayOf(formula: Formula | undefined, derivation: Derivation): LocalDate | undefined {
  if (formula?.kind === 'name') {
    const value = derivation.inputs[formula.name]?.value;
    return typeof value === 'string' ? readIsoDate(value) : undefined;
  }
  if (formula?.kind !== 'call') return undefined;
  const [start, step] = formula.parts;
  const day = dayOf(start, derivation);
  if (day === undefined || step?.kind !== 'number') return undefined;
  if (formula.name === 'addDays') return addDays(day, step.value);
  return formula.name === 'addMonths' ? addMonthsClamped(day, step.value) : undefined;
}

/** A derivation's formula in words and in numbers. */
export interface FormulaText {
  readonly words: string;
  readonly numbers: string;
}

export function formulaText(derivation: Derivation, hidden: boolean): FormulaText {
  const formula = readFormula(derivation.expression);
  const isDate = (name: string) => derivation.inputs[name]?.unit === 'date';
  const names = inputNames(derivation);
  const words: Sayer = {
    isDate,
    name: (name) => names.get(name) ?? name,
    days: () => undefined,
  };
  const numbers: Sayer = {
    isDate,
    name: (name) => {
      const input = derivation.inputs[name];
      return input === undefined ? name : numberText(input.value, input.unit, hidden);
    },
    days: (from, to) => {
      const [earlier, later] = [dayOf(from, derivation), dayOf(to, derivation)];
      return earlier === undefined || later === undefined ? undefined : daysBetween(earlier, later);
    },
  };
  return { words: sayWhole(formula, words), numbers: sayWhole(formula, numbers) };
}
