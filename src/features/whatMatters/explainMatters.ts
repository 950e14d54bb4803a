import {
  explain,
  simulate,
  type Bar,
  type BarEnd,
  type CaseFile,
  type Derivation,
  type IsoDate,
  type WhatMatters,
} from '../../engine/index.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  matters_figure,
  matters_figure_own,
  matters_line_now,
  matters_line_taken,
  matters_range_book,
  matters_range_chance,
  matters_range_chance_own,
  matters_range_choice,
  matters_range_outcome,
  matters_range_own,
  matters_range_plea,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import type { Explainer, OtherFigure, SupposedRange } from '../../state/otherFigures.ts';
import { barKey, barName, beginning } from './barNames.ts';
import { endValueText } from './barValues.ts';
import { chanceText, outcomeText } from './outcomes.ts';
import { whyLess } from './whyLess.ts';

type End = 'low' | 'high';

/** How an end of a bar came about: the burden of the one road of the case that is supposed. */
export function explainEnd({ caseFile, road }: Pick<BarEnd, 'caseFile' | 'road'>, on: IsoDate): Derivation {
  const derivation = explain(simulate(caseFile, road), { kind: 'balance', of: 'burden', on });
  if (derivation === null) throw new RangeError(`nothing is owed on ${on}`);
  return derivation;
}

/** What is supposed at an end of a chance, in words, and how likely it is, by whose estimate. */
function saysOfOutcome({ id, own }: Bar, chance: NonNullable<Bar['chance']>, end: End): readonly string[] {
  const outcome = outcomeText(id, true, 'long');
  const range = chanceText(chance);
  return [
    matters_range_outcome({ outcome: outcomeText(id, end === 'high', 'long') }),
    own ? matters_range_chance_own({ outcome, range }) : matters_range_chance({ outcome, range }),
  ];
}

function saysOfRange(bar: Bar, end: End): readonly string[] {
  const { own, unit, kind, chance } = bar;
  if (chance !== undefined) return saysOfOutcome(bar, chance, end);
  if (own) return [matters_range_own()];
  if (unit === 'yesNo') return [matters_range_plea()];
  return [kind === 'courtLine' ? matters_range_choice() : matters_range_book()];
}

function endsOf(bar: Bar, now: number): SupposedRange['ends'] {
  const line = (end: BarEnd) => ({ text: (hidden: boolean) => endValueText(bar, end, hidden), fen: end.burden });
  const [low, high] = [line(bar.low), line(bar.high)];
  if (bar.chance === undefined) return [low, { text: () => matters_line_now(), fen: now }, high];
  // One of both outcomes is what is reckoned now.
  return [low, high].map(({ text, fen }) => ({
    text: (hidden: boolean) => (fen === now ? matters_line_taken({ value: text(hidden) }) : text(hidden)),
    fen,
  }));
}

function rangeOf(bar: Bar, end: End, { burden, on }: WhatMatters): SupposedRange {
  return {
    says: [...saysOfRange(bar, end), ...[whyLess(bar, on) ?? []].flat()],
    ends: endsOf(bar, burden),
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
      return { name: matters_figure_own({ date }), derivation: explainEnd({ caseFile, road }, on) };
    }
    const bar = bars.find((one) => barKey(one) === rest.slice(0, -1).join('.'));
    if (bar === undefined || (end !== 'low' && end !== 'high')) return null;
    const name = matters_figure({
      name: beginning(barName(bar)),
      value: endValueText(bar, bar[end], bar.unit === 'fen'),
      date,
    });
    return { name, derivation: explainEnd(bar[end], on), range: rangeOf(bar, end, matters) };
  };
  return (path) => {
    const key = `${currentLanguage()} ${path.join('.')}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = reckoned(path)));
    return found;
  };
}
