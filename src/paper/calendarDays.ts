import {
  addMonthsClamped,
  isoDate,
  knownDate,
  paperDeadlines,
  simulate,
  type CaseFile,
  type IsoDate,
  type NegotiationChoices,
} from '../engine/index.ts';
import { contextRules } from '../engine/rules/context.ts';
import type { CalendarDay } from '../exporters/calendar.ts';
import { formatYuan } from '../i18n/format.ts';
import {
  sheets_deadline_about,
  sheets_instalment,
  sheets_instalment_about,
  sheets_remind,
} from '../i18n/generated/messages.js';
import { deadlineText } from '../law/deadlineText.ts';
import { offeredPlan } from '../state/planEnd.ts';

interface Instalment {
  readonly number: number;
  readonly on: IsoDate;
  /** In fen. */
  readonly amount: number;
}

/** A day to be reminded of; of an instalment, which one and how much, in fen. */
export interface PlannedDay extends CalendarDay {
  readonly instalment?: { readonly number: number; readonly amount: number };
}

/** The case with its plan kept to the end. */
function withoutBreak(caseFile: CaseFile): CaseFile {
  if (caseFile.negotiate?.breaksAfter === undefined) return caseFile;
  const plan: { -readonly [Name in keyof NegotiationChoices]: NegotiationChoices[Name] } = { ...caseFile.negotiate };
  delete plan.breaksAfter;
  return { ...caseFile, negotiate: plan };
}

/** The instalments of the plan as it is offered, from the as-of date to the horizon. */
function instalmentsOf(caseFile: CaseFile): Instalment[] {
  const { postings, agreedOn } = simulate(withoutBreak(caseFile), 'negotiate');
  if (agreedOn === null) return [];
  const paid = new Map<IsoDate, number>();
  for (const { date, kind, amount } of postings) {
    if (kind === 'payment') paid.set(date, (paid.get(date) ?? 0) + amount);
  }
  // What was told as paid on such a day is no instalment.
  for (const { date, amount } of caseFile.payments ?? []) paid.set(date, (paid.get(date) ?? 0) - amount);
  const { instalments, graceMonths } = offeredPlan({ case: caseFile });
  return Array.from({ length: instalments }, (_, index) => index + 1).flatMap((number) => {
    const on = isoDate(addMonthsClamped(knownDate(agreedOn), graceMonths + number));
    const amount = paid.get(on) ?? 0;
    return amount > 0 && on >= caseFile.asOf ? [{ number, on, amount }] : [];
  });
}

export interface CalendarChoices {
  /** The titles say what the days are; otherwise they tell nobody anything. */
  readonly speaks: boolean;
  readonly hidesAmounts: boolean;
}

/**
 * The days to be reminded of, in their order: the plan's instalments, and the last days of what papers ask for, counted
 * from the days of receipt that were told. No other day of a road is here: those are estimates.
 */
export function calendarDays(caseFile: CaseFile, { speaks, hidesAmounts }: CalendarChoices): readonly PlannedDay[] {
  const instalments = instalmentsOf(caseFile).map(({ number, on, amount }) => ({
    id: `monthly-${number}`,
    on,
    instalment: { number, amount },
    title: sheets_instalment({
      count: number,
      amount: formatYuan(amount, undefined, { hidden: hidesAmounts }),
    }),
    about: sheets_instalment_about(),
  }));
  const deadlines = paperDeadlines(caseFile.papers ?? [], contextRules).flatMap((deadline, index) =>
    deadline.lastDay === null || deadline.lastDay < caseFile.asOf
      ? []
      : [
          {
            id: `single-${index + 1}`,
            on: deadline.lastDay,
            title: deadlineText(deadline),
            about: sheets_deadline_about(),
          },
        ],
  );
  const days: PlannedDay[] = [...instalments, ...deadlines].sort((left, right) => (left.on < right.on ? -1 : 1));
  if (speaks) return days;
  return days.map(({ id, on }, index) => ({ id, on, title: sheets_remind({ count: index + 1 }) }));
}
