import {
  ACCOUNTS,
  explain,
  isoDate,
  localDate,
  parseCase,
  readFigure,
  ROADS,
  ruleBook,
  simulate,
  type IsoDate,
  type RoadFigure,
} from '../src/engine/index.ts';
import type { AnswerCase } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { daysOutside } from './daysOutside.ts';
import { OptionReader } from './optionReader.ts';
import { refusal, type Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

/** Stands for the as-of date of a case until there is one. */
const AS_OF: IsoDate = isoDate(localDate({ year: 2000, month: 1, day: 1 }));

/** `--road` and perhaps `--account`: what is owed on a day, in all or on one account. */
function figureOfRoad(reader: OptionReader, on: IsoDate | null): RoadFigure | null {
  const road = reader.word('road', ROADS);
  const account = reader.word('account', ACCOUNTS);
  if (road === null) return reader.has('road') ? null : reader.report('road', 'required');
  const day = on ?? AS_OF;
  if (account !== null) return { road, figure: { kind: 'account', account, on: day } };
  return { road, figure: { kind: 'balance', of: 'owed', on: day } };
}

/** `--figure`: `refuse.paid` is the total, and with a day what was paid up to it; `refuse.owed` always has a day. */
function figureOfPath(reader: OptionReader, path: string, on: IsoDate | null): RoadFigure | null {
  for (const name of ['road', 'account']) if (reader.has(name)) reader.report(name, 'notWithFigure');
  const total = readFigure(path, on ?? undefined);
  const found = total.ok || on !== null ? total : readFigure(path, AS_OF);
  if (!found.ok) return reader.report('figure', 'figureUnknown', { figure: path });
  if (on !== null && !('on' in found.value.figure)) return reader.report('on', 'figureHasNoDay', { figure: path });
  return found.value;
}

/** `explain`: how one figure of a road came about, down to what was told and the rules. */
export function prepareExplain(given: Given): Result<AnswerCase> {
  const reader = new OptionReader(given);
  const on = reader.day('on');
  const path = reader.text('figure');
  const asked = path === null ? figureOfRoad(reader, on) : figureOfPath(reader, path, on);
  if (reader.refusal !== undefined) return reader.refusal;
  if (asked === null) throw new Error('a figure that is neither read nor refused');

  const answer: AnswerCase = (input) => {
    const read = parseCase(input);
    if (!read.ok) return read;
    const timeline = simulate(read.value, asked.road);
    const isOfAsOf = 'on' in asked.figure && asked.figure.on === AS_OF;
    const figure = isOfAsOf ? { ...asked.figure, on: timeline.asOf } : asked.figure;
    const outside = 'on' in figure ? daysOutside(timeline, [figure.on]) : undefined;
    if (outside !== undefined) return outside;
    const derivation = explain(timeline, figure);
    if (derivation === null) return refusal('figure', 'figureUnknown', { figure: path ?? '' });
    return { ok: true, value: (output) => writeJson(output, { ...derivation, ruleBook: ruleBook.version }) };
  };
  return { ok: true, value: answer };
}
