import {
  explain,
  rateText,
  readRate,
  ruleBook,
  simulate,
  type Bar,
  type CaseFile,
  type Derivation,
  type DerivationInput,
  type IsoDate,
  type Rate,
  type Road,
  type RuleValue,
  type WeighedRoad,
  type WhatMatters,
} from '../../engine/index.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  matters_chance_note,
  matters_figure,
  matters_figure_own,
  matters_line_now,
  matters_range_book,
  matters_range_choice,
  matters_range_own,
  matters_range_plea,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import type { Explainer, OtherFigure, SupposedRange } from '../../state/otherFigures.ts';
import { barKey, barName, beginning } from './barNames.ts';
import { endValueText } from './barValues.ts';

type End = 'low' | 'high';

function explainBurden(caseFile: CaseFile, road: Road, on: IsoDate): Derivation {
  const derivation = explain(simulate(caseFile, road), { kind: 'balance', of: 'burden', on });
  if (derivation === null) throw new RangeError(`nothing is owed on ${on}`);
  return derivation;
}

/** A step of the weighing, under a name of its own. */
function step(derivation: Derivation, label: string): DerivationInput {
  return { value: derivation.value, unit: 'fen', from: { derivation: { ...derivation, label } } };
}

/** Where in a rule the chance at an end stands: in its one range, or in the row that has these two ends. */
function partOf(value: RuleValue, { low, high }: Bar, end: End): string {
  if (typeof value !== 'object' || !('rows' in value)) return end;
  const isEnd = (told: string, { value: reckoned }: Bar['low']) => {
    const read = readRate(told);
    return read !== undefined && rateText(read) === rateText(reckoned as Rate);
  };
  return `rows.${value.rows.findIndex((row) => isEnd(row.low, low) && isEnd(row.high, high))}.${end}`;
}

/** The chance at an end, from the case or from the rule of the book that is in force. */
function shareInput(bar: Bar, end: End, asOf: IsoDate): DerivationInput {
  const share = { value: rateText(bar[end].value as Rate), unit: 'share' } as const;
  if (bar.own) return { ...share, from: { case: `assumptions.${bar.id}.share.${end === 'low' ? 0 : 2}` } };
  const rule = ruleBook.rules.find(({ id }) => id === bar.rules[0]);
  const version = rule?.versions.find(({ from, until }) => from <= asOf && (until === null || asOf <= until));
  if (rule === undefined || version === undefined) throw new RangeError(`no rule for ${barKey(bar)} on ${asOf}`);
  return {
    ...share,
    from: { rule: rule.id, version: version.from, part: partOf(version.value, bar, end) },
  };
}

/** All roads of a plan that breaks, each after another instalment, added up. */
function explainSum(roads: readonly WeighedRoad[], on: IsoDate): Derivation {
  const inputs: Record<string, DerivationInput> = {};
  let value = 0;
  for (const [place, { caseFile, road }] of roads.entries()) {
    const broken = explainBurden(caseFile, road, on);
    value += broken.value as number;
    inputs[`broken${place + 1}`] = step(broken, 'matters.broken');
  }
  return { label: 'matters.allBroken', value, unit: 'fen', expression: Object.keys(inputs).join(' + '), inputs };
}

/** How an end of a bar came about: a road of the changed case, or two or more of them weighed by a chance. */
export function explainEnd(bar: Bar, end: End, on: IsoDate): Derivation {
  const { roads, burden } = bar[end];
  const otherwise = roads.at(-1);
  if (otherwise === undefined) throw new RangeError(`no road for ${barKey(bar)}`);
  if (bar.kind !== 'chance') return explainBurden(otherwise.caseFile, otherwise.road, on);
  // The last road is the one on which it does not happen (chanceRanges.ts).
  const [first, ...more] = roads.slice(0, -1);
  if (first === undefined) throw new RangeError(`no road for ${barKey(bar)}`);
  const share = shareInput(bar, end, otherwise.caseFile.asOf);
  const not = step(explainBurden(otherwise.caseFile, otherwise.road, on), 'matters.not');
  const weighed = { label: 'burden', value: burden, unit: 'fen' } as const;
  if (more.length === 0) {
    const happens = step(explainBurden(first.caseFile, first.road, on), 'matters.happens');
    const expression = 'roundHalfUp(share * happens + (1 - share) * not)';
    return { ...weighed, expression, inputs: { share, happens, not } };
  }
  const happens = step(explainSum([first, ...more], on), 'matters.allBroken');
  const expression = `roundHalfUp(share * happens / ${more.length + 1} + (1 - share) * not)`;
  return { ...weighed, expression, inputs: { share, happens, not } };
}

function saysOfRange({ own, unit, kind }: Bar): string {
  if (own) return matters_range_own();
  if (unit === 'yesNo') return matters_range_plea();
  return kind === 'courtLine' ? matters_range_choice() : matters_range_book();
}

function rangeOf(bar: Bar): SupposedRange {
  return {
    says: bar.kind === 'chance' ? [saysOfRange(bar), matters_chance_note()] : [saysOfRange(bar)],
    ends: [
      { text: (hidden) => endValueText(bar, bar.low, hidden), fen: bar.low.burden },
      { text: () => matters_line_now(), fen: bar.burden },
      { text: (hidden) => endValueText(bar, bar.high, hidden), fen: bar.high.burden },
    ],
    rules: bar.own ? [] : bar.rules.flatMap((id) => lastVersion(id) ?? []),
  };
}

/** Explains `matters.<road>.burden` and `matters.<road>.<kind>.<id>.<low|high>`; each is reckoned once. */
export function explainerOf(matters: WhatMatters, caseFile: CaseFile): Explainer {
  const { road, on, bars } = matters;
  const known = new Map<string, OtherFigure | null>();
  const reckoned = (path: readonly string[]): OtherFigure | null => {
    const [of, ...rest] = path;
    const end = rest.at(-1);
    if (of !== road) return null;
    const date = formatDate(on);
    if (rest.length === 1 && end === 'burden') {
      return { name: matters_figure_own({ date }), derivation: explainBurden(caseFile, road, on) };
    }
    const bar = bars.find((one) => barKey(one) === rest.slice(0, -1).join('.'));
    if (bar === undefined || (end !== 'low' && end !== 'high')) return null;
    const name = matters_figure({
      name: beginning(barName(bar)),
      value: endValueText(bar, bar[end], bar.unit === 'fen'),
      date,
    });
    return { name, derivation: explainEnd(bar, end, on), range: rangeOf(bar) };
  };
  return (path) => {
    const key = `${currentLanguage()} ${path.join('.')}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = reckoned(path)));
    return found;
  };
}
