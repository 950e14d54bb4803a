import { answerCases, type AnswerCase, type WriteAnswer } from './answerCases.ts';
import { readCommandLine, type Command, type CommandLine, type Given } from './commandLine.ts';
import { answerDelayedInterest } from './delayedInterest.ts';
import { prepareExplain } from './explain.ts';
import { answerFee } from './fee.ts';
import { Output } from './output.ts';
import type { Problem, Refusal, Result } from './problem.ts';
import { prepareSimulate } from './simulate.ts';
import { prepareWaiting } from './waiting.ts';
import { writeAll } from './writeAll.ts';

const EXIT_UNEXPECTED = 1;
const EXIT_PROBLEMS = 2;

/** Commands that answer every case they are given. */
const CASE_COMMANDS = {
  simulate: prepareSimulate,
  explain: prepareExplain,
  waiting: prepareWaiting,
  debts: async (given) => (await import('./debts.ts')).prepareDebts(given),
  forecast: async (given) => (await import('./forecast.ts')).prepareForecast(given),
} satisfies Partial<Record<Command, (given: Given) => Result<AnswerCase> | Promise<Result<AnswerCase>>>>;
type CaseCommand = keyof typeof CASE_COMMANDS;

/** Commands that answer once. */
const PLAIN_COMMANDS = {
  fee: answerFee,
  'delayed-interest': answerDelayedInterest,
  rules: async (given) => (await import('./rules.ts')).answerRules(given),
} satisfies Record<Exclude<Command, CaseCommand>, (given: Given) => Result<WriteAnswer> | Promise<Result<WriteAnswer>>>;

function takesCase(command: Command): command is CaseCommand {
  return command in CASE_COMMANDS;
}

/** Runs a command and returns what is wrong with it, or with its one case. */
async function run(command: Command, { given, language }: CommandLine, output: Output): Promise<Refusal | undefined> {
  if (!takesCase(command)) {
    const answered = await PLAIN_COMMANDS[command](given);
    if (!answered.ok) return answered;
    answered.value(output);
    output.text('\n');
    return undefined;
  }
  const prepared = await CASE_COMMANDS[command](given);
  if (!prepared.ok) return prepared;
  return answerCases(given.get('case')?.[0], prepared.value, output, async (problems) => {
    const { tellProblem } = await import('./words.ts');
    return JSON.stringify({ problems: problems.map((problem) => tellProblem(problem, language)) });
  });
}

/** One JSON object a line on standard error. */
async function complain(problems: readonly Problem[], language: CommandLine['language']): Promise<void> {
  const { tellProblem } = await import('./words.ts');
  const lines = problems.map((problem) => `${JSON.stringify(tellProblem(problem, language))}\n`);
  writeAll(2, Buffer.from(lines.join('')));
}

async function refuse(problems: readonly Problem[], language: CommandLine['language']): Promise<void> {
  process.exitCode = EXIT_PROBLEMS;
  await complain(problems, language);
}

async function main(words: readonly string[]): Promise<void> {
  const line = readCommandLine(words);
  const { command, language, wantsHelp, problems } = line;
  const output = new Output();
  try {
    if (wantsHelp) output.text((await import('./help.ts')).helpText(command, language));
    else if (command === undefined || problems.length > 0) await refuse(problems, language);
    else {
      const refusal = await run(command, line, output);
      output.flush();
      if (refusal !== undefined) await refuse(refusal.problems, language);
    }
    output.flush();
  } catch (error) {
    process.exitCode = EXIT_UNEXPECTED;
    output.flush();
    await complain([{ field: '', code: 'unexpectedFailure', details: { reason: String(error) } }], language);
  }
}

void main(process.argv.slice(2)).then(() => {
  // Everything is written. Node would still wait for code that it is compiling in the background.
  process.exit();
});
