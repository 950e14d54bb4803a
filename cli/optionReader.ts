import { isoDate, parseAmount, readIsoDate, type Fen, type IsoDate } from '../src/engine/index.ts';
import type { Given } from './commandLine.ts';
import type { Problem, Refusal } from './problem.ts';

/** The limits of a whole number, both included. */
export interface Limits {
  readonly smallest: number;
  readonly largest: number;
}

/** Reads the values of options and operands and collects what is wrong with them; what is wrong or was not given is null. */
export class OptionReader {
  private readonly problems: Problem[] = [];

  private readonly given: Given;

  constructor(given: Given) {
    this.given = given;
  }

  report(field: string, code: Problem['code'], details?: NonNullable<Problem['details']>): null {
    this.problems.push(details === undefined ? { field, code } : { field, code, details });
    return null;
  }

  /** Everything that is wrong so far, if anything is. */
  get refusal(): Refusal | undefined {
    return this.problems.length === 0 ? undefined : { ok: false, problems: this.problems };
  }

  has(name: string): boolean {
    return this.given.has(name);
  }

  text(name: string): string | null {
    return this.given.get(name)?.[0] ?? null;
  }

  texts(name: string): readonly string[] {
    return this.given.get(name) ?? [];
  }

  /** One of a closed set of words. */
  word<Word extends string>(name: string, words: readonly Word[]): Word | null {
    return this.words(name, words)[0] ?? null;
  }

  words<Word extends string>(name: string, words: readonly Word[]): readonly Word[] {
    return this.texts(name).flatMap((text) => {
      const known = words.find((word) => word === text);
      if (known === undefined) this.report(name, 'notOneOf', { allowed: words.join(', ') });
      return known === undefined ? [] : [known];
    });
  }

  /** A day `2026-11-24` that exists. */
  day(name: string): IsoDate | null {
    const text = this.text(name);
    return text === null ? null : this.readDay(name, text);
  }

  /** Days, set apart by commas or given one by one. */
  days(name: string): readonly IsoDate[] {
    return this.texts(name)
      .flatMap((text) => text.split(','))
      .flatMap((text) => this.readDay(name, text.trim()) ?? []);
  }

  /** An amount of yuan as people type it. */
  amount(name: string): Fen | null {
    const text = this.text(name);
    if (text === null) return this.report(name, 'required');
    const read = parseAmount(text);
    if (read.ok) return read.value;
    for (const { code, details } of read.problems) this.report(name, code, details);
    return null;
  }

  wholeNumber(name: string, { smallest, largest }: Limits): number | null {
    const text = this.text(name);
    if (text === null) return null;
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) return this.report(name, 'notANumber');
    const value = Number(text);
    if (value < smallest) return this.report(name, 'tooSmall', { smallest });
    if (value > largest) return this.report(name, 'tooLarge', { largest });
    return Number.isInteger(value) ? value : this.report(name, 'notWhole');
  }

  private readDay(name: string, text: string): IsoDate | null {
    const day = readIsoDate(text);
    if (day !== undefined) return isoDate(day);
    return this.report(name, /^\d{4}-\d\d-\d\d$/.test(text) ? 'noSuchDate' : 'notADate');
  }
}
