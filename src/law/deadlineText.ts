import type { PaperDeadline } from '../engine/index.ts';
import { formatDate, formatDays } from '../i18n/format.ts';
import {
  papers_answer_ordinary_days,
  papers_answer_ordinary_on,
  papers_answer_other,
  papers_appeal_days,
  papers_appeal_none,
  papers_appeal_on,
  papers_object_days,
  papers_object_on,
  papers_pay,
  papers_report,
  papers_time_earlier,
} from '../i18n/generated/messages.js';

interface Words {
  readonly days?: (words: { days: string }) => string;
  readonly on?: (words: { date: string }) => string;
  /** Where the law counts nothing. */
  readonly uncounted?: () => string;
}

const WORDS: Readonly<Record<PaperDeadline['act'], Words>> = {
  answer: { days: papers_answer_ordinary_days, on: papers_answer_ordinary_on, uncounted: papers_answer_other },
  payOrObject: { days: papers_object_days, on: papers_object_on },
  appeal: { days: papers_appeal_days, on: papers_appeal_on, uncounted: papers_appeal_none },
  pay: { uncounted: papers_pay },
  reportAssets: { uncounted: papers_report },
};

/** A time in words; with its last day only where the day of receipt was told. */
export function deadlineText({ act, days, lastDay, time }: PaperDeadline): string {
  const { days: within, on, uncounted } = WORDS[act];
  const text =
    lastDay !== null
      ? on?.({ date: formatDate(lastDay) })
      : days !== null
        ? within?.({ days: formatDays(days) })
        : time !== 'counted'
          ? uncounted?.()
          : undefined;
  return text ?? papers_time_earlier();
}
