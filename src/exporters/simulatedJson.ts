import {
  balanceOn,
  breakPoints,
  compare,
  type Balance,
  type CaseFile,
  type Road,
  type Timeline,
} from '../engine/index.ts';
import { writeRoads, type TextOutput } from './writeRoads.ts';

/** The roads of an answer where nobody asks for others. */
export const UNASKED_ROADS: readonly Road[] = ['refuse', 'notSued', 'negotiate'];

/** The balances of every day between which all is linear. */
export function balancesOf(timeline: Timeline): readonly Balance[] {
  return breakPoints(timeline).map((day) => balanceOn(timeline, day));
}

/** What `zhailu simulate` prints for a case, to the byte: a line of JSON, amounts in fen. */
export function simulatedJson(caseFile: CaseFile): string {
  const pieces: string[] = [];
  const output: TextOutput = {
    text: (text) => pieces.push(text),
    integer: (value) => pieces.push(String(value)),
  };
  writeRoads(output, caseFile, compare(caseFile, UNASKED_ROADS), balancesOf);
  return `${pieces.join('')}\n`;
}
