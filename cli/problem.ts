import type { ProblemCode } from '../src/engine/index.ts';

/** What only the command line can refuse; the engine's own codes come beside these. */
export type CommandProblemCode =
  | 'commandMissing'
  | 'unknownCommand'
  | 'unknownOption'
  | 'noValueWanted'
  | 'unexpectedOperand'
  | 'fileUnreadable'
  | 'notWithFigure'
  | 'figureHasNoDay'
  | 'notForThisFee'
  | 'unknownRule'
  | 'notInForce'
  | 'unexpectedFailure';

/** One thing that is wrong with a command or a case: its field is a path in the case, or the name of an option or operand. */
export interface Problem {
  readonly field: string;
  readonly code: ProblemCode | CommandProblemCode;
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** What was read or is to be answered, or everything that is wrong. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export function refusal(field: string, code: Problem['code'], details?: NonNullable<Problem['details']>): Refusal {
  return { ok: false, problems: [details === undefined ? { field, code } : { field, code, details }] };
}
