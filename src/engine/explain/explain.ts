import { outstanding, owed } from '../accrual/debt.ts';
import { excess } from '../accrual/upheld.ts';
import { knownDate, type IsoDate, type LocalDate } from '../calendar/localDate.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { literal, type Traced } from '../derivation/traced.ts';
import { tracingArithmetic } from '../derivation/tracingArithmetic.ts';
import { writeDerivation } from '../derivation/writeDerivation.ts';
import type { Rate } from '../money/rate.ts';
import { momentBefore } from '../roads/balanceOn.ts';
import { debtOn } from '../roads/moment.ts';
import type { Timeline } from '../roads/timeline.ts';
import { totalsOf, type WalkTotals } from '../roads/totals.ts';
import { walkRoad, type Walk } from '../roads/walk.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import type { Figure } from './figure.ts';

type Whole = Traced<number>;

interface ExplainedRoad {
  readonly walk: Walk<Whole, Traced<Rate>>;
  readonly totals: WalkTotals<Whole>;
}

const explained = new WeakMap<Timeline, ExplainedRoad>();

/** The same road, walked once more by the same code with numbers that keep how they came about. */
function explainedRoad(timeline: Timeline, book: RuleBook): ExplainedRoad {
  const known = explained.get(timeline);
  if (known !== undefined) return known;
  const walk = walkRoad(tracingArithmetic, book, timeline.case, timeline.road);
  const totals = totalsOf(tracingArithmetic, walk);
  const road = { walk, totals };
  explained.set(timeline, road);
  return road;
}

/** The asked day as a formula, from the as-of date, so that it moves with it. */
function askedDay({ walk }: ExplainedRoad, date: IsoDate): Whole {
  const days = knownDate(date) - walk.setup.asOf.value;
  return tracingArithmetic.named('askedDay', 'date', tracingArithmetic.addDays(walk.setup.asOf, literal(days)));
}

function balanceFigure(road: ExplainedRoad, figure: Extract<Figure, { kind: 'balance' | 'account' }>): Whole {
  const day: LocalDate = knownDate(figure.on);
  const moment = momentBefore(road.walk.moments, day);
  const debt = day > road.walk.end.value ? debtOn(moment, moment.today) : debtOn(moment, askedDay(road, figure.on));
  const named = (label: string, whole: Whole) => tracingArithmetic.named(label, 'fen', whole);
  if (figure.kind === 'account') return named(`outstanding.${figure.account}`, outstanding(debt, figure.account));
  switch (figure.of) {
    case 'owed':
      return named('owed', owed(debt));
    case 'excess':
      return named('excess', excess(debt));
    case 'upheld':
      return named('upheld', tracingArithmetic.minus(named('owed', owed(debt)), excess(debt)));
    case 'paid':
      return named('paid', debt.paid);
    case 'burden':
      return named('burden', tracingArithmetic.plus(named('paid', debt.paid), named('owed', owed(debt))));
  }
}

function labelOf(figure: Figure): string {
  switch (figure.kind) {
    case 'total':
      return figure.total;
    case 'byAccount':
      return `byAccount.${figure.account}`;
    case 'stage':
      return `stage.${figure.stage}`;
    case 'posting':
      return 'posting';
    case 'balance':
      return figure.of;
    case 'account':
      return `outstanding.${figure.account}`;
  }
}

function find(road: ExplainedRoad, figure: Figure): Whole | null {
  switch (figure.kind) {
    case 'total':
      return road.totals[figure.total];
    case 'byAccount':
      return road.totals.byAccount[figure.account] ?? tracingArithmetic.zero;
    case 'stage':
      return road.walk.stages.find(({ id }) => id === figure.stage)?.on ?? null;
    case 'posting':
      return road.walk.debt.ledger.lines[figure.index]?.amount ?? null;
    case 'balance':
    case 'account':
      return balanceFigure(road, figure);
  }
}

/**
 * How a figure of a road came about, down to what the person told and the rules.
 * @returns null where the road has no such figure: a total that is not there, a stage that does not begin
 * @throws RangeError for a day before the first due date
 */
export function explain(timeline: Timeline, figure: Figure, book: RuleBook = ruleBook): Derivation | null {
  if ('on' in figure && knownDate(figure.on) < knownDate(timeline.dueDate)) {
    throw new RangeError(`${figure.on} lies before the due date`);
  }
  const found = find(explainedRoad(timeline, book), figure);
  if (found === null) return null;
  const label = found.operator === 'figure' && figure.kind === 'posting' ? found.label : labelOf(figure);
  return writeDerivation(found, label);
}
