import type { Problem } from './problem.ts';

export const COMMANDS = [
  'simulate',
  'explain',
  'waiting',
  'debts',
  'forecast',
  'fee',
  'delayed-interest',
  'rules',
] as const;
export type Command = (typeof COMMANDS)[number];

/** How often an option may be given; a flag takes no value. */
type OptionKind = 'flag' | 'once' | 'repeated';

interface CommandShape {
  readonly operands: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, OptionKind>>>;
}

export type OptionName =
  | 'place'
  | 'runs'
  | 'seed'
  | 'assumptions'
  | 'road'
  | 'on'
  | 'horizon'
  | 'account'
  | 'figure'
  | 'until'
  | 'step'
  | 'simplified'
  | 'from'
  | 'to'
  | 'id';

/** What each command takes, in the order in which its help shows it. */
export const COMMAND_SHAPES = {
  simulate: { operands: ['case'], options: { road: 'repeated', on: 'repeated', horizon: 'once' } },
  explain: { operands: ['case'], options: { road: 'once', on: 'once', account: 'once', figure: 'once' } },
  waiting: { operands: ['case'], options: { until: 'once', step: 'once' } },
  debts: { operands: ['case'], options: { on: 'repeated', place: 'once' } },
  forecast: { operands: ['case'], options: { runs: 'once', seed: 'once', assumptions: 'once' } },
  fee: { operands: ['fee', 'amount'], options: { simplified: 'flag' } },
  'delayed-interest': { operands: ['amount'], options: { from: 'once', to: 'once' } },
  rules: { operands: [], options: { on: 'once', id: 'repeated' } },
} satisfies Record<Command, CommandShape>;

const COMMON_OPTIONS = { lang: 'once', help: 'flag' } as const satisfies Record<string, OptionKind>;

const LANGUAGES = ['zh-CN', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** What was given for a command: the values of each option and each operand under its name. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** The words after `zhailu`, sorted out; what is wrong with them stands in `problems`. */
export interface CommandLine {
  readonly command: Command | undefined;
  readonly given: Given;
  readonly language: Language;
  readonly wantsHelp: boolean;
  readonly problems: readonly Problem[];
}

const LONGEST_ECHO = 80;

/** Every option of any command, so that a value is not taken for an operand before the command is known. */
const TAKES_VALUE: ReadonlySet<string> = new Set(
  [COMMON_OPTIONS, ...Object.values(COMMAND_SHAPES).map(({ options }) => options)].flatMap((options) =>
    Object.entries(options).flatMap(([name, kind]) => (kind === 'flag' ? [] : [name])),
  ),
);

interface WrittenOption {
  readonly name: string;
  /** Undefined where none was written. */
  readonly value: string | undefined;
}

/** `-` is standard input and `-5` an amount; everything else that begins so is an option. */
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-' && !/^-[\d.]/.test(word);
}

/** Splits words into operands and options: `--name value`, `--name=value`, `-h`; after `--` nothing is an option. */
function split(words: readonly string[]): { operands: string[]; written: WrittenOption[] } {
  const operands: string[] = [];
  const written: WrittenOption[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') return { operands: [...operands, ...words.slice(index + 1)], written };
    if (!isOption(word)) {
      operands.push(word);
      continue;
    }
    const [, spelled = '', attached] = /^--?([^=]*)(?:=(.*))?$/su.exec(word) ?? [];
    const name = spelled === 'h' ? 'help' : spelled;
    if (attached !== undefined) written.push({ name, value: attached });
    else if (!TAKES_VALUE.has(name)) written.push({ name, value: undefined });
    else {
      const next = words[index + 1];
      const value = next === undefined || isOption(next) ? undefined : next;
      if (value !== undefined) index += 1;
      written.push({ name, value });
    }
  }
  return { operands, written };
}

function known<Name extends string>(names: readonly Name[], name: string | undefined): Name | undefined {
  return names.find((candidate) => candidate === name);
}

/** Holds the written options against those that the command knows. */
function sortOptions(
  written: readonly WrittenOption[],
  kinds: Readonly<Record<string, OptionKind | undefined>>,
  problems: Problem[],
): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const { name, value } of written) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    const field = name.slice(0, LONGEST_ECHO);
    if (kind === undefined) problems.push({ field, code: 'unknownOption', details: { option: field } });
    else if (kind === 'flag' && value !== undefined) problems.push({ field, code: 'noValueWanted' });
    else if (kind !== 'flag' && (value === undefined || value === '')) problems.push({ field, code: 'required' });
    else if (kind === 'once' && given.has(name)) problems.push({ field, code: 'duplicateKey' });
    else given.set(name, [...(given.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  return given;
}

/** Reads the words after `zhailu`. It never throws: what is wrong is collected. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { operands: all, written } = split(words);
  const [commandWord, ...operands] = all;
  const command = known(COMMANDS, commandWord);
  const shape: CommandShape = command === undefined ? { operands: [], options: {} } : COMMAND_SHAPES[command];
  const problems: Problem[] = [];
  const isCommon = ({ name }: WrittenOption) => Object.hasOwn(COMMON_OPTIONS, name);
  // Of a command that is not known, the options are not known either.
  const relevant = command === undefined ? written.filter(isCommon) : written;
  const given = sortOptions(relevant, { ...shape.options, ...COMMON_OPTIONS }, problems);

  const languageWord = given.get('lang')?.[0];
  const language = languageWord === undefined ? 'zh-CN' : known(LANGUAGES, languageWord);
  if (language === undefined) {
    problems.push({ field: 'lang', code: 'notOneOf', details: { allowed: LANGUAGES.join(', ') } });
  }
  if (command === undefined) {
    const allowed = COMMANDS.join(', ');
    if (commandWord === undefined) problems.push({ field: 'command', code: 'commandMissing', details: { allowed } });
    else {
      const details = { command: commandWord.slice(0, LONGEST_ECHO), allowed };
      problems.push({ field: 'command', code: 'unknownCommand', details });
    }
  }
  operands.forEach((operand, index) => {
    const name = shape.operands[index];
    if (name !== undefined) given.set(name, [operand]);
    // Behind a problem, such as an option that is not known, a word may be no operand at all.
    else if (problems.length === 0) {
      const field = operand.slice(0, LONGEST_ECHO);
      problems.push({ field, code: 'unexpectedOperand', details: { operand: field } });
    }
  });
  return { command, given, language: language ?? 'zh-CN', wantsHelp: given.has('help'), problems };
}
