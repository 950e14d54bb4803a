import { addDays, isoDate, knownDate, type IsoDate } from '../calendar/localDate.ts';
import type { PaperKind } from '../case/caseFile.ts';
import type { RuleValues } from '../rules/rule.ts';

/** What can be done within a time: 答辩 · 清偿或者书面异议 · 上诉 · 履行 · 报告财产. */
export type DeadlineAct = 'answer' | 'payOrObject' | 'appeal' | 'pay' | 'reportAssets';

/** 普通程序 · 简易程序 · 小额诉讼: which one it is, the court's paper says. */
export type Procedure = 'ordinary' | 'simplified' | 'smallClaims';

/** A paper, with the day on which it came where that was told. */
export interface ReceivedPaper {
  readonly kind: PaperKind;
  readonly receivedOn?: IsoDate;
}

/** A time that a paper gives. */
export interface PaperDeadline {
  readonly paper: ReceivedPaper;
  readonly act: DeadlineAct;
  /** The procedures in which it is so; empty where none is asked for. */
  readonly procedures: readonly Procedure[];
  /** Its length is in the law (`counted`), or the paper sets it, or the way is closed (`none`: no appeal). */
  readonly time: 'counted' | 'setByPaper' | 'none';
  /** The days of the law; null unless counted, and where no version of the rule covers the day of receipt. */
  readonly days: number | null;
  /** Its last day; null unless counted from a told day of receipt. A statutory holiday on that day moves it further. */
  readonly lastDay: IsoDate | null;
  /** The rule that says so. */
  readonly rule: string;
}

type Time = Pick<PaperDeadline, 'act' | 'procedures' | 'time' | 'rule'>;

const TIMES: Readonly<Record<PaperKind, readonly Time[]>> = {
  courtText: [],
  lawyersLetter: [],
  claimPapers: [
    { act: 'answer', procedures: ['ordinary'], time: 'counted', rule: 'procedure.answerDays' },
    {
      act: 'answer',
      procedures: ['simplified', 'smallClaims'],
      time: 'setByPaper',
      rule: 'procedure.answerSimplified',
    },
  ],
  paymentOrder: [{ act: 'payOrObject', procedures: [], time: 'counted', rule: 'paymentOrder.answerDays' }],
  judgment: [
    { act: 'appeal', procedures: ['ordinary', 'simplified'], time: 'counted', rule: 'procedure.appealDays' },
    { act: 'appeal', procedures: ['smallClaims'], time: 'none', rule: 'smallClaims.oneInstance' },
  ],
  enforcementNotice: [
    { act: 'pay', procedures: [], time: 'setByPaper', rule: 'enforcement.measuresAtOnce' },
    { act: 'reportAssets', procedures: [], time: 'setByPaper', rule: 'enforcement.reportOrder' },
  ],
};

/** A rule's days on the day of receipt; of its newest version where no day was told. */
function daysOf(id: string, receivedOn: IsoDate | undefined, rules: readonly RuleValues[]): number | null {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new RangeError(`no rule ${id} among those given`);
  const version =
    receivedOn === undefined
      ? rule.versions.at(-1)
      : // Days written alike are ordered as their text is.
        rule.versions.find(({ from, until }) => from <= receivedOn && (until === null || receivedOn <= until));
  return typeof version?.value === 'number' ? version.value : null;
}

/**
 * The times that papers give, paper by paper. The day of receipt is not counted (民事诉讼法 art. 85 §2). There is no
 * calendar of holidays here: that a last day on one moves to the first day after it (§3) is for words.
 * @param rules the context rules, from the rule book's second door
 * @throws RangeError if a rule is missing among them
 */
export function paperDeadlines(
  papers: readonly ReceivedPaper[],
  rules: readonly RuleValues[],
): readonly PaperDeadline[] {
  return papers.flatMap((paper) =>
    TIMES[paper.kind].map((time) => {
      const { receivedOn } = paper;
      const days = time.time === 'counted' ? daysOf(time.rule, receivedOn, rules) : null;
      const lastDay = days === null || receivedOn === undefined ? null : isoDate(addDays(knownDate(receivedOn), days));
      return { paper, ...time, days, lastDay };
    }),
  );
}
