import { ACCOUNTS, FEES, ROADS } from '../src/engine/index.ts';
import {
  cli_debts_on,
  cli_debts_place,
  cli_debts_summary,
  cli_delayed_from,
  cli_delayed_summary,
  cli_delayed_to,
  cli_explain_account,
  cli_explain_figure,
  cli_explain_on,
  cli_explain_road,
  cli_explain_summary,
  cli_fee_simplified,
  cli_fee_summary,
  cli_forecast_assumptions,
  cli_forecast_runs,
  cli_forecast_seed,
  cli_forecast_summary,
  cli_help_amounts,
  cli_help_case,
  cli_help_command,
  cli_help_commands,
  cli_help_examples,
  cli_help_exit,
  cli_help_help,
  cli_help_here,
  cli_help_lang,
  cli_help_more,
  cli_help_options,
  cli_help_title,
  cli_help_usage,
  cli_rules_id,
  cli_rules_on,
  cli_rules_summary,
  cli_simulate_horizon,
  cli_simulate_on,
  cli_simulate_road,
  cli_simulate_summary,
  cli_waiting_step,
  cli_waiting_summary,
  cli_waiting_until,
} from '../src/i18n/generated/messages.js';
import type { Language } from '../src/i18n/language.ts';
import { COMMANDS, type Command, type COMMAND_SHAPES } from './commandLine.ts';

const LISTS = { roads: ROADS.join(', '), accounts: ACCOUNTS.join(', '), fees: FEES.join(', ') };
type Text = (words: typeof LISTS, options: { locale: Language }) => string;

/** What the help of a command says: each option as one would write it, and what it is for. */
interface CommandHelp<Name extends PropertyKey> {
  readonly summary: Text;
  readonly usage: string;
  readonly options: Readonly<Record<Name, readonly [written: string, text: Text]>>;
  readonly examples: readonly string[];
}

const HELP = {
  simulate: {
    summary: cli_simulate_summary,
    usage: '[case.json | -] [--road refuse]… [--on 2026-11-24,2027-01-31] [--horizon 1825]',
    options: {
      road: ['--road refuse', cli_simulate_road],
      on: ['--on 2026-11-24,2027-01-31', cli_simulate_on],
      horizon: ['--horizon 1825', cli_simulate_horizon],
    },
    examples: [
      'zhailu simulate case.json --road refuse --road negotiate --on 2027-01-31',
      'zhailu simulate --on 2027-01-31 < cases.jsonl',
    ],
  },
  explain: {
    summary: cli_explain_summary,
    usage: '[case.json | -] --road refuse [--on 2027-01-31] [--account penaltyInterest] | --figure refuse.burden',
    options: {
      road: ['--road refuse', cli_explain_road],
      on: ['--on 2027-01-31', cli_explain_on],
      account: ['--account penaltyInterest', cli_explain_account],
      figure: ['--figure refuse.burden', cli_explain_figure],
    },
    examples: [
      'zhailu explain case.json --road refuse --on 2027-01-31 --account penaltyInterest',
      'zhailu explain case.json --figure refuse.stage.claimFiled.on',
      'zhailu explain case.json --figure negotiate.owed --on 2027-01-31',
    ],
  },
  waiting: {
    summary: cli_waiting_summary,
    usage: '[case.json | -] [--until 720] [--step 30]',
    options: { until: ['--until 720', cli_waiting_until], step: ['--step 30', cli_waiting_step] },
    examples: ['zhailu waiting case.json --until 360 --step 90'],
  },
  debts: {
    summary: cli_debts_summary,
    usage: '[debts.json | -] [--on 2026-11-24,2027-01-31] [--place 0]',
    options: { on: ['--on 2026-11-24,2027-01-31', cli_debts_on], place: ['--place 0', cli_debts_place] },
    examples: ['zhailu debts debts.json', 'zhailu debts debts.json --on 2027-01-31 --place 1'],
  },
  forecast: {
    summary: cli_forecast_summary,
    usage: '[case.json | -] [--runs 10000] [--seed 7] [--assumptions assumptions.json]',
    options: {
      runs: ['--runs 10000', cli_forecast_runs],
      seed: ['--seed 7', cli_forecast_seed],
      assumptions: ['--assumptions assumptions.json', cli_forecast_assumptions],
    },
    examples: [
      'zhailu forecast case.json --runs 10000 --seed 7',
      'zhailu forecast case.json --assumptions assumptions.json',
    ],
  },
  fee: {
    summary: cli_fee_summary,
    usage: `${FEES.join('|')} 50000 [--simplified]`,
    options: { simplified: ['--simplified', cli_fee_simplified] },
    examples: ['zhailu fee acceptance 5万 --simplified', 'zhailu fee preservation 50000'],
  },
  'delayed-interest': {
    summary: cli_delayed_summary,
    usage: '50000 --from 2024-03-10 --to 2024-09-10',
    options: { from: ['--from 2024-03-10', cli_delayed_from], to: ['--to 2024-09-10', cli_delayed_to] },
    examples: ['zhailu delayed-interest 50000 --from 2024-03-10 --to 2024-09-10'],
  },
  rules: {
    summary: cli_rules_summary,
    usage: '[--on 2026-11-24] [--id court.acceptanceFee]…',
    options: { on: ['--on 2026-11-24', cli_rules_on], id: ['--id court.acceptanceFee', cli_rules_id] },
    examples: ['zhailu rules --on 2026-11-24', 'zhailu rules --id court.acceptanceFee'],
  },
} satisfies { [Name in Command]: CommandHelp<keyof (typeof COMMAND_SHAPES)[Name]['options']> };

const LINE_COLUMNS = 100;
/** Blanks, paths with `<…>`, Latin words, single Chinese characters, each with the punctuation that stays on its line. */
const UNITS =
  /\s+|[^\s，。、；：）]*<[^\s，。、；：）]*[，。、；：）]*|（?[^\s\u2e80-\uffff]+[，。、；：）]*|（?[\u2e80-\uffff][，。、；：）]*/gu;

/** A Chinese character takes two columns. */
function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

/** The text in lines, from a column on; further lines begin in the same column. */
function wrapped(text: string, indent: number): string {
  let line = '';
  const lines: string[] = [];
  for (const [unit] of text.matchAll(UNITS)) {
    if (indent + columnsOf(line + unit.trimEnd()) > LINE_COLUMNS) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? unit.trimStart() : unit;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** Lines of two columns: the left ones are plain Latin letters, as wide as they are long. */
function inColumns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${wrapped(right, width + 2)}\n`).join('');
}

/** The help of one command, or of all of them. */
export function helpText(command: Command | undefined, language: Language): string {
  const said = (text: Text) => text(LISTS, { locale: language });
  const common = [
    ['--lang zh-CN|en', said(cli_help_lang)],
    ['--help', said(cli_help_help)],
  ] as const;
  if (command === undefined) {
    const summaries = COMMANDS.map((name) => [name, said(HELP[name].summary)] as const);
    return [
      `${said(cli_help_title)}\n`,
      `${said(cli_help_usage)}\n  zhailu <${said(cli_help_command)}> …\n`,
      `${said(cli_help_commands)}\n${inColumns(summaries)}`,
      `${said(cli_help_options)}\n${inColumns(common)}`,
      [cli_help_case, cli_help_amounts, cli_help_exit].map((text) => `${wrapped(said(text), 0)}\n`).join(''),
      [cli_help_more, cli_help_here].map((text) => `${said(text)}\n`).join(''),
    ].join('\n');
  }
  const { summary, usage, options, examples }: CommandHelp<string> = HELP[command];
  const rows = Object.values(options).map(([written, text]) => [written, said(text)] as const);
  return [
    `zhailu ${command}: ${said(summary)}\n`,
    `${said(cli_help_usage)}\n  zhailu ${command} ${usage}\n`,
    `${said(cli_help_options)}\n${inColumns([...rows, ...common])}`,
    `${said(cli_help_examples)}\n${examples.map((example) => `  ${example}\n`).join('')}`,
  ].join('\n');
}
