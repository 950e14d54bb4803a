import { ACCOUNTS, balanceOn, type IsoDate, type Timeline } from '../engine/index.ts';
import { formatDate, formatDays, formatMonth } from '../i18n/format.ts';
import {
  roads_table_burden,
  roads_table_by,
  roads_table_claim,
  roads_table_claim_cut,
  roads_table_extra,
  roads_table_free,
  roads_table_instalment,
  roads_table_largest,
  roads_table_none,
  roads_table_not_free,
  roads_table_owed,
  roads_table_paid,
  roads_table_record,
  roads_table_record_open,
  roads_table_reduced,
  roads_table_restricted,
  roads_table_to_end,
  roads_table_waived,
  roads_table_when,
} from '../i18n/generated/messages.js';
import { accountName } from '../i18n/names.ts';
import type { PrintedAmount } from './toldLines.ts';

/** A line of the table: the same figure on each road. */
export interface PaperRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}

export interface PaperGroup {
  readonly name: string;
  readonly rows: readonly PaperRow[];
}

type Cell = (timeline: Timeline) => string | null;

/** The roads beside each other on the day on which the plan would end, their days, and all accounts to the end. */
export function paperTable(
  timelines: readonly Timeline[],
  planEnd: IsoDate,
  horizonEnd: IsoDate,
  yuan: PrintedAmount,
): readonly PaperGroup[] {
  const row = (name: string, cell: Cell, isTotal = false): PaperRow => ({
    name,
    cells: timelines.map((timeline) => cell(timeline) ?? roads_table_none()),
    isTotal,
  });
  const some = (fen: number | null) => (fen === null || fen === 0 ? null : yuan(fen));
  const byPlanEnd = (name: string, of: 'burden' | 'paid' | 'owed') =>
    row(
      name,
      (timeline) => {
        const { paid, owed } = balanceOn(timeline, planEnd);
        return yuan({ burden: paid + owed, paid, owed }[of]);
      },
      of === 'burden',
    );
  const claim = (name: string, of: 'owed' | 'upheld') =>
    row(name, (timeline) => {
      const filed = timeline.stages.find(({ id }) => id === 'claimFiled');
      return filed === undefined ? null : yuan(balanceOn(timeline, filed.on)[of]);
    });
  const accounts = ACCOUNTS.filter(
    (account) => account !== 'principal' && timelines.some(({ totals }) => (totals.byAccount[account] ?? 0) !== 0),
  );
  const isUsed = ({ cells }: PaperRow) => cells.some((cell) => cell !== roads_table_none());
  return [
    {
      name: roads_table_by({ date: formatDate(planEnd) }),
      rows: [
        byPlanEnd(roads_table_burden(), 'burden'),
        byPlanEnd(roads_table_paid(), 'paid'),
        byPlanEnd(roads_table_owed(), 'owed'),
      ],
    },
    {
      name: roads_table_when(),
      rows: [
        row(roads_table_free(), ({ totals, end, road }) => {
          if (totals.debtFreeOn === null) return roads_table_not_free({ month: formatMonth(end) });
          // Where a court takes it the day is an estimate: its month.
          return road === 'refuse' ? formatMonth(totals.debtFreeOn) : formatDate(totals.debtFreeOn);
        }),
        row(roads_table_instalment(), ({ totals }) => some(totals.instalment)),
        row(roads_table_largest(), ({ totals }) => some(totals.largestPayment)),
        row(roads_table_record(), ({ totals }) =>
          totals.creditRecordUntil === null ? roads_table_record_open() : formatMonth(totals.creditRecordUntil),
        ),
        claim(roads_table_claim(), 'owed'),
        claim(roads_table_claim_cut(), 'upheld'),
      ].filter(isUsed),
    },
    {
      name: roads_table_to_end({ date: formatDate(horizonEnd) }),
      rows: [
        row(roads_table_burden(), ({ totals }) => yuan(totals.burden), true),
        row(roads_table_extra(), ({ totals }) => yuan(totals.extra)),
        ...accounts.map((account) => row(accountName(account), ({ totals }) => some(totals.byAccount[account] ?? 0))),
        row(roads_table_waived(), ({ totals }) => some(totals.waived)),
        row(roads_table_reduced(), ({ totals }) => some(totals.reduced)),
        row(roads_table_restricted(), ({ totals }) => formatDays(totals.daysRestricted)),
      ].filter(isUsed),
    },
  ];
}
