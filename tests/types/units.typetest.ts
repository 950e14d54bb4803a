/**
 * Wrong mixes of units do not compile: each line below would be an error of the type check if it did.
 * Nothing here runs.
 */
import {
  addDays,
  addMonthsClamped,
  balanceOn,
  daysBetween,
  fen,
  isoDate,
  knownDate,
  principalFromOwed,
  readRate,
  rateText,
  type CaseFile,
  type Fen,
  type IsoDate,
  type LocalDate,
  type Rate,
  type RateText,
  type Timeline,
} from '../../src/engine/index.ts';
import { roundHalfUp } from '../../src/engine/money/round.ts';

declare const amount: Fen;
declare const date: LocalDate;
declare const iso: IsoDate;
declare const rate: Rate;
declare const told: RateText;
declare const caseFile: CaseFile;
declare const timeline: Timeline;

// What is right compiles.
export const right = [
  fen(amount + 1),
  addDays(date, 30),
  daysBetween(date, addMonthsClamped(date, 1)),
  isoDate(date),
  knownDate(iso),
  roundHalfUp(amount * 30, rate),
  rateText(rate),
  readRate(told),
  balanceOn(timeline, iso),
  principalFromOwed(caseFile, amount),
] as const;

// @ts-expect-error An amount is no date.
addDays(amount, 1);
// @ts-expect-error A plain number is no date: it would have to say of what it counts the days.
addDays(20_000, 1);
// @ts-expect-error A date as text is no date to count with.
daysBetween(iso, date);
// @ts-expect-error A date to count with is no text to show.
balanceOn(timeline, date);
// @ts-expect-error Not every text is a date that exists.
balanceOn(timeline, '2026-02-30');
// @ts-expect-error A sum of amounts is a plain number until it is known to be whole fen again.
export const sum: Fen = amount + amount;
// @ts-expect-error A date is no amount.
export const dated: Fen = date;
// @ts-expect-error A rate is exact, never a decimal of the machine.
roundHalfUp(amount, 0.0005);
// @ts-expect-error Not every text is a rate that can be read.
export const rated: RateText = 'half';
// @ts-expect-error A case comes through the gate: a principal in yuan and fen would be a fraction.
export const typed: CaseFile = { asOf: '2026-11-24', product: 'huabei', principal: 12_000.5, overdueDays: 90 };
// @ts-expect-error A timeline is read, never changed.
timeline.totals.burden = 0;
// @ts-expect-error Nor is a case.
caseFile.overdueDays = 1;
