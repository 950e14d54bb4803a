import type { CaseFile, Road } from '../../src/engine/index.ts';
import { plainArithmetic } from '../../src/engine/derivation/plainArithmetic.ts';
import { walkRoad } from '../../src/engine/roads/walk.ts';
import { ruleBook } from '../../src/engine/rules/ruleBook.ts';

/** What a road costs, counted instead of timed: the same on every machine. */
export interface CountedWork {
  /** Days on which something moves. */
  readonly moments: number;
  readonly postings: number;
  /** Steps of arithmetic that reckon something: sums, products, roundings, dates. Reading a bare number is none. */
  readonly steps: number;
}

const READS = new Set(['value', 'rate', 'literal', 'field', 'rule', 'ratioField', 'ratioRule', 'named', 'namedRatio']);

/** Walks a road with an arithmetic that counts its steps. */
export function countedWork(caseFile: CaseFile, road: Road): CountedWork {
  let steps = 0;
  const counting = new Proxy(plainArithmetic, {
    get(target, name: string) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || READS.has(name)) return member;
      return (...args: unknown[]): unknown => {
        steps += 1;
        return Reflect.apply(member, target, args);
      };
    },
  });
  const { moments, debt } = walkRoad(counting, ruleBook, caseFile, road);
  return { moments: moments.length, postings: debt.ledger.lines.length, steps };
}
