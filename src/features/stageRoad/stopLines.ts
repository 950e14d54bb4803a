import { currentLanguage } from '../../i18n/language.ts';
import { formatCount } from '../../i18n/formatRates.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import { ruleValueLines } from '../../law/ruleValueText.ts';

type Words = () => string;

/** A sentence with the rule that it rests on. */
export interface RuledWords {
  readonly words: Words;
  readonly rule: string;
}

export type Line = Words | RuledWords;

/** Something that can be done at a stop, and until when: in words, since nobody knows the day on which a paper comes. */
export interface Act {
  readonly does: Line;
  readonly until?: Line;
}

/** What is to be known at a stop. */
export interface StopText {
  /** Who does what, what comes by post or text. */
  readonly happens: readonly Line[];
  readonly acts: readonly Act[];
  readonly mayNot: readonly Line[];
  /** The lists of what collectors may not do belong here, too. */
  readonly isCollection?: true;
  readonly phones: readonly string[];
  /** Ids of further rules behind it. */
  readonly rules: readonly string[];
}

function valueOf(rule: string) {
  const used = lastVersion(rule);
  if (used === undefined) throw new RangeError(`There is no rule ${rule}.`);
  return used;
}

/** A sentence that rests on a rule. */
export function by(rule: string, words: Words): RuledWords {
  return { rule, words };
}

/** A sentence that says the number of a rule with its unit: "15 天". */
export function counted(rule: string, words: (inputs: { count: string }) => string): RuledWords {
  return {
    rule,
    words: () => {
      const { rule: known, version } = valueOf(rule);
      return words({ count: ruleValueLines(version.value, known.unit)[0] ?? '' });
    },
  };
}

/** A sentence that says the bare number of a rule, where its unit is another than the rule's. */
export function numbered(rule: string, words: (inputs: { number: string }) => string): RuledWords {
  return { rule, words: () => words({ number: formatCount(Number(valueOf(rule).version.value)) }) };
}

/** The hour of a rule: `22:00`. */
export function hourOf(rule: string): string {
  const hour = formatCount(Number(valueOf(rule).version.value));
  return `${currentLanguage() === 'en' ? hour.padStart(2, '0') : hour}:00`;
}

export function wordsOf(line: Line): string {
  return typeof line === 'function' ? line() : line.words();
}

function ruleOf(line: Line | undefined): readonly string[] {
  return line === undefined || typeof line === 'function' ? [] : [line.rule];
}

/** Every rule that a stop's words rest on, each once. */
export function rulesOfStop({ happens, acts, mayNot, rules }: StopText): string[] {
  const lines = [...happens, ...acts.flatMap(({ does, until }) => [does, until]), ...mayNot];
  return [...new Set([...lines.flatMap(ruleOf), ...rules])];
}
