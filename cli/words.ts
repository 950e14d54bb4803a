import {
  cli_problem_commandMissing,
  cli_problem_dayOutsideRoad,
  cli_problem_figureHasNoDay,
  cli_problem_figureUnknown,
  cli_problem_fileUnreadable,
  cli_problem_noValueWanted,
  cli_problem_notForThisFee,
  cli_problem_notInForce,
  cli_problem_notJson,
  cli_problem_notOneOf,
  cli_problem_notWithFigure,
  cli_problem_unexpectedFailure,
  cli_problem_unexpectedOperand,
  cli_problem_unknownCommand,
  cli_problem_unknownOption,
  cli_problem_unknownRule,
} from '../src/i18n/generated/messages.js';
import type { Language } from '../src/i18n/language.ts';
import { problemSentence } from '../src/i18n/problemSentence.ts';
import type { CommandProblemCode, Problem } from './problem.ts';

/** What a sentence can mention; each takes what it needs. */
type Word =
  'allowed' | 'command' | 'date' | 'earliest' | 'figure' | 'file' | 'id' | 'latest' | 'operand' | 'option' | 'reason';
type Sentence = (words: Record<Word, string>, options: { locale: Language }) => string;

const SENTENCES = {
  commandMissing: cli_problem_commandMissing,
  unknownCommand: cli_problem_unknownCommand,
  unknownOption: cli_problem_unknownOption,
  noValueWanted: cli_problem_noValueWanted,
  unexpectedOperand: cli_problem_unexpectedOperand,
  fileUnreadable: cli_problem_fileUnreadable,
  notWithFigure: cli_problem_notWithFigure,
  figureHasNoDay: cli_problem_figureHasNoDay,
  notForThisFee: cli_problem_notForThisFee,
  unknownRule: cli_problem_unknownRule,
  notInForce: cli_problem_notInForce,
  unexpectedFailure: cli_problem_unexpectedFailure,
  // Not every file is a case: ranges of one's own stand in one, too.
  notJson: cli_problem_notJson,
  // On a screen the choices stand beside the sentence; here it has to name them.
  notOneOf: cli_problem_notOneOf,
  dayOutsideRoad: cli_problem_dayOutsideRoad,
  figureUnknown: cli_problem_figureUnknown,
} satisfies Record<CommandProblemCode | 'notJson' | 'notOneOf' | 'dayOutsideRoad' | 'figureUnknown', Sentence>;

function hasOwnSentence(code: Problem['code']): code is keyof typeof SENTENCES {
  return Object.hasOwn(SENTENCES, code);
}

function sentence({ field, code, details = {} }: Problem, language: Language): string {
  if (!hasOwnSentence(code)) return problemSentence({ field, code, details }, language);
  const word = (name: Word) => String(details[name] ?? '');
  const words: Record<Word, string> = {
    allowed: word('allowed'),
    command: word('command'),
    date: word('date'),
    earliest: word('earliest'),
    figure: word('figure'),
    file: word('file'),
    id: word('id'),
    latest: word('latest'),
    operand: word('operand'),
    option: word('option'),
    reason: word('reason'),
  };
  return SENTENCES[code](words, { locale: language });
}

/** A problem as it is printed: where, what for machines, and what for people. */
export function tellProblem(problem: Problem, language: Language): { field: string; code: string; message: string } {
  const { field, code } = problem;
  return { field, code, message: sentence(problem, language) };
}
