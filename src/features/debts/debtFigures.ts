import {
  callingAfter,
  explain,
  readIsoDate,
  simulate,
  STAGES,
  type Derivation,
  type IsoDate,
} from '../../engine/index.ts';
import { explainTogether, TOGETHER_ROADS, type Together, type TogetherRoad } from '../../engine/household.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  debts_figure_balance,
  debts_figure_free,
  debts_figure_instalment,
  debts_figure_next,
  debts_figure_week,
} from '../../i18n/generated/messages.js';
import { stageName } from '../../i18n/names.ts';
import type { OtherFigure } from '../../state/otherFigures.ts';
import { ROAD_NAMES } from './roadNames.ts';

const WEEK = 7;

function named(name: string, derivation: Derivation | null): OtherFigure | null {
  return derivation === null ? null : { name, derivation };
}

/** The debt that is paid off last explains the day on which all are. */
function freeFigure({ debts }: Together, road: TogetherRoad): OtherFigure | null {
  const [last] = debts
    .map(({ timelines }) => timelines[road])
    .toSorted((left, right) => (right.totals.debtFreeOn ?? '').localeCompare(left.totals.debtFreeOn ?? ''));
  const derivation = last ? explain(last, { kind: 'total', total: 'debtFreeOn' }) : null;
  return named(debts_figure_free({ road: ROAD_NAMES[road]() }), derivation);
}

/** What a week of waiting costs for one debt: the total of a call in a week, less that of a call today. */
function weekFigure({ debts }: Together, place: number): OtherFigure | null {
  const debt = debts[place];
  if (debt === undefined) return null;
  const burden = (days: number) =>
    explain(simulate(callingAfter(debt.caseFile, days), 'negotiate'), { kind: 'total', total: 'burden' });
  const [today, later] = [burden(0), burden(WEEK)];
  if (today === null || later === null || typeof today.value !== 'number' || typeof later.value !== 'number') {
    return null;
  }
  return named(debts_figure_week(), {
    label: 'together',
    value: later.value - today.value,
    unit: 'fen',
    expression: 'inAWeek - today',
    inputs: {
      inAWeek: { value: later.value, unit: 'fen', from: { derivation: later } },
      today: { value: today.value, unit: 'fen', from: { derivation: today } },
    },
  });
}

function stageFigure({ debts }: Together, place: number, id: string): OtherFigure | null {
  const stage = STAGES.find((known) => known === id);
  const timeline = debts[place]?.timelines.refuse;
  if (stage === undefined || timeline === undefined) return null;
  return named(debts_figure_next({ stage: stageName(stage) }), explain(timeline, { kind: 'stage', stage }));
}

/**
 * Explains `together.<road>.on.<day>`, `together.<road>.instalment`, `together.<road>.debtFreeOn`, `together.week.<place>`
 * and `together.stage.<place>.<id>`.
 */
export function explainDebts(
  all: Together,
  [first = '', second = '', third = '']: readonly string[],
): OtherFigure | null {
  if (first === 'week') return weekFigure(all, Number(second));
  if (first === 'stage') return stageFigure(all, Number(second), third);
  const road = TOGETHER_ROADS.find((known) => known === first);
  if (road === undefined) return null;
  if (second === 'debtFreeOn') return freeFigure(all, road);
  if (second === 'instalment') {
    return named(debts_figure_instalment(), explainTogether(all, road, { kind: 'total', total: 'instalment' }));
  }
  if (second !== 'on' || readIsoDate(third) === undefined || third < all.from || third > all.until) return null;
  const on = third as IsoDate;
  const name = debts_figure_balance({ road: ROAD_NAMES[road](), date: formatDate(on) });
  return named(name, explainTogether(all, road, { kind: 'balance', of: 'burden', on }));
}
