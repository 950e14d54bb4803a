import {
  ACCOUNTS,
  type Account,
  type CaseFile,
  type IsoDate,
  type Posting,
  type PostingKind,
  type Rule,
  type StageBasis,
  type StageEvent,
  type Timeline,
} from '../engine/index.ts';
import { engineRules } from '../engine/rules/context.ts';
import { formatYuan } from '../i18n/format.ts';
import * as text from '../i18n/generated/messages.js';
import { currentLanguage } from '../i18n/language.ts';
import { accountName, stageName } from '../i18n/names.ts';
import { caseRows } from './caseRows.ts';
import { balancesOf } from './simulatedJson.ts';
import { countCell, dateCell, textCell, type Cell, type Table, type TableColumn } from './table.ts';

/** A road as the person sees it. */
export interface NamedTimeline {
  readonly name: string;
  readonly timeline: Timeline;
}

/** What sheets are made of, in the language that is spoken. */
export interface SheetInput {
  readonly caseFile: CaseFile;
  readonly roads: readonly NamedTimeline[];
  /** Dots stand in place of every amount. */
  readonly hidesAmounts: boolean;
  /** The name of a told number by its path in the case file; undefined where it has none. */
  readonly fieldName: (path: string) => string | undefined;
  /** Sentences about the file: what was left out of it, and the like. */
  readonly notes: readonly string[];
}

const KINDS = {
  charge: text.sheets_kind_charge,
  payment: text.sheets_kind_payment,
  recovery: text.sheets_kind_recovery,
  waiver: text.sheets_kind_waiver,
  reduction: text.sheets_kind_reduction,
  reinstatement: text.sheets_kind_reinstatement,
} satisfies Record<PostingKind, () => string>;

const BASES = {
  fact: text.stops_basis_fact,
  assumed: text.stops_basis_assumed,
  estimated: text.stops_basis_estimated,
} satisfies Record<StageBasis, () => string>;

const RULE_KINDS = { law: text.why_kind_law, contract: text.why_kind_contract, practice: text.why_kind_practice };
const CONFIDENCES = {
  textRead: text.why_confidence_read,
  secondary: text.why_confidence_second_hand,
  unverified: text.why_confidence_unverified,
};

const RULES: readonly Rule[] = engineRules;
const rulesById = new Map(RULES.map((rule) => [rule.id, rule]));

function spoken({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return currentLanguage() === 'zh-CN' ? zh : en;
}

/** The names of rules in one text. */
function rulesText(ids: readonly string[]): string {
  const names = ids.map((id) => {
    const rule = rulesById.get(id);
    return rule === undefined ? id : spoken(rule.term);
  });
  return [...new Set(names)].join(currentLanguage() === 'zh-CN' ? '；' : '; ');
}

function column(header: string, width: number): TableColumn {
  return { header, width };
}

function amountCell(hidesAmounts: boolean): (fen: number) => Cell {
  return (fen) =>
    hidesAmounts ? textCell(formatYuan(fen, currentLanguage(), { hidden: true })) : { kind: 'fen', fen };
}

/** Every posting of the roads, a line each: road, date, account, kind, amount, rules. */
export function postingsTable({ roads, hidesAmounts }: Pick<SheetInput, 'roads' | 'hidesAmounts'>): Table {
  const amount = amountCell(hidesAmounts);
  return {
    name: text.sheets_name_postings(),
    columns: [
      column(text.sheets_road(), 18),
      column(text.sheets_date(), 12),
      column(text.sheets_account(), 22),
      column(text.sheets_kind(), 26),
      column(text.sheets_amount(), 16),
      column(text.sheets_rules(), 48),
    ],
    rows: roads.flatMap(({ name, timeline }) =>
      timeline.postings.map((posting): Cell[] => [
        textCell(name),
        dateCell(posting.date),
        textCell(accountName(posting.account)),
        textCell(KINDS[posting.kind]()),
        amount(posting.amount),
        textCell(rulesText(posting.rules)),
      ]),
    ),
  };
}

function balancesTable({ roads, hidesAmounts }: SheetInput): Table {
  const amount = amountCell(hidesAmounts);
  const balances = roads.map(({ name, timeline }) => ({ name, days: balancesOf(timeline) }));
  const used = new Set<Account>();
  for (const { days } of balances) {
    for (const { accounts } of days)
      for (const account of ACCOUNTS) if (accounts[account] !== undefined) used.add(account);
  }
  const accounts = ACCOUNTS.filter((account) => used.has(account));
  return {
    name: text.sheets_name_balances(),
    columns: [
      column(text.sheets_road(), 18),
      column(text.sheets_date(), 12),
      column(text.sheets_owed(), 16),
      column(text.sheets_upheld(), 20),
      column(text.sheets_paid(), 16),
      ...accounts.map((account) => column(text.sheets_account_yuan({ account: accountName(account) }), 22)),
    ],
    rows: balances.flatMap(({ name, days }) =>
      days.map((day): Cell[] => [
        textCell(name),
        dateCell(day.date),
        amount(day.owed),
        amount(day.upheld),
        amount(day.paid),
        ...accounts.map((account) => amount(day.accounts[account] ?? 0)),
      ]),
    ),
  };
}

function stageRow(name: string, { id, on, earliest, latest, basis, rules }: StageEvent): Cell[] {
  const days = [dateCell(on), dateCell(earliest), dateCell(latest)];
  return [textCell(name), textCell(stageName(id)), ...days, textCell(BASES[basis]()), textCell(rulesText(rules))];
}

function stagesTable({ roads }: SheetInput): Table {
  return {
    name: text.sheets_name_stages(),
    columns: [
      column(text.sheets_road(), 18),
      column(text.sheets_stage(), 22),
      column(text.sheets_on(), 12),
      column(text.sheets_earliest(), 12),
      column(text.sheets_latest(), 12),
      column(text.sheets_basis(), 16),
      column(text.sheets_rules(), 48),
    ],
    rows: roads.flatMap(({ name, timeline }) => timeline.stages.map((stage) => stageRow(name, stage))),
  };
}

/** The versions of the rules that postings and stages name, each once, in the order of the rule book. */
function rulesTable({ roads }: SheetInput): Table {
  const days = new Map<string, Set<string>>();
  const note = (date: string, ids: readonly string[]) => {
    for (const id of ids) days.set(id, (days.get(id) ?? new Set()).add(date));
  };
  for (const { timeline } of roads) {
    for (const { date, rules } of timeline.postings satisfies readonly Posting[]) note(date, rules);
    for (const { on, rules } of timeline.stages) note(on, rules);
  }
  const rows = RULES.flatMap((rule) => {
    const used = [...(days.get(rule.id) ?? [])];
    const versions = rule.versions.filter(({ from, until }) =>
      used.some((day) => from <= day && (until === null || day <= until)),
    );
    const [newest] = rule.versions.slice(-1);
    const shown = versions.length > 0 || newest === undefined || used.length === 0 ? versions : [newest];
    return shown.map(({ from, until, source, confidence }): Cell[] => [
      textCell(spoken(rule.term)),
      textCell(rule.id),
      textCell(RULE_KINDS[rule.kind]()),
      textCell([spoken(source.instrument), source.number ?? ''].filter(Boolean).join(' ')),
      textCell(spoken(source.article)),
      // Days of the rule book are written as the engine's are.
      dateCell(from as IsoDate),
      dateCell(until as IsoDate | null),
      textCell(CONFIDENCES[confidence]()),
      source.url === undefined ? null : textCell(source.url),
    ]);
  });
  return {
    name: text.sheets_name_rules(),
    columns: [
      column(text.sheets_rule(), 32),
      column(text.sheets_rule_id(), 28),
      column(text.sheets_rule_kind(), 10),
      column(text.sheets_rule_source(), 48),
      column(text.sheets_rule_article(), 24),
      column(text.sheets_rule_from(), 12),
      column(text.sheets_rule_until(), 12),
      column(text.sheets_rule_confidence(), 14),
      column(text.sheets_rule_address(), 48),
    ],
    rows,
  };
}

function totalRows({ name, timeline }: NamedTimeline, amount: (fen: number) => Cell): Cell[][] {
  const { totals, end } = timeline;
  const label = (total: string) => textCell(text.sheets_total({ road: name, total }));
  return [
    [label(text.sheets_total_end()), dateCell(end)],
    [label(text.why_label_paid()), amount(totals.paid)],
    [label(text.why_label_owed_at_end()), amount(totals.owedAtEnd)],
    [label(text.why_label_burden()), amount(totals.burden)],
    [label(text.why_label_extra()), amount(totals.extra)],
    [label(text.why_label_waived()), amount(totals.waived)],
    [label(text.why_label_reduced()), amount(totals.reduced)],
    ...(totals.instalment === null ? [] : [[label(text.why_label_instalment()), amount(totals.instalment)]]),
    ...(totals.debtFreeOn === null ? [] : [[label(text.why_label_debt_free_on()), dateCell(totals.debtFreeOn)]]),
    [label(text.why_label_days_restricted()), countCell(totals.daysRestricted)],
  ];
}

function caseTable({ caseFile, roads, hidesAmounts, fieldName, notes }: SheetInput): Table {
  const amount = amountCell(hidesAmounts);
  const sentences = [...notes, text.sheets_note_estimate(), text.sheets_note_advice()];
  return {
    name: text.sheets_name_case(),
    columns: [column(text.sheets_item(), 40), column(text.sheets_value(), 40)],
    rows: [
      ...caseRows(caseFile, fieldName, amount),
      ...roads.flatMap((road) => totalRows(road, amount)),
      [textCell(text.sheets_rule_book()), textCell(roads[0]?.timeline.ruleBook ?? '')],
      ...sentences.map((sentence) => [textCell(text.sheets_note()), textCell(sentence)]),
    ],
  };
}

/** The sheets of a case and its roads: the case with its totals, postings, balances, stages, and the rules they rest on. */
export function sheetTables(input: SheetInput): readonly Table[] {
  return [caseTable(input), postingsTable(input), balancesTable(input), stagesTable(input), rulesTable(input)];
}
