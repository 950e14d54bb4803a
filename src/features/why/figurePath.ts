import {
  ACCOUNTS,
  agreeingAfter,
  balanceOn,
  callingAfter,
  LIFE_EFFECTS,
  keptPlan,
  simulate,
  TOTALS,
  type Account,
  type CaseFile,
  type Figure,
  type IsoDate,
  type LifeEffectId,
  type StageId,
  type Timeline,
  type TotalName,
} from '../../engine/index.ts';
import type { Explainer, OtherFigure } from '../../state/otherFigures.ts';
import { equalEffort } from '../../state/equalEffort.ts';
import { VIEW_ROADS, type ViewRoad } from '../../state/viewRoads.ts';
import { isStage } from '../../law/caseFieldName.ts';

/** What a path of the screen asks about. */
export type Asked =
  | {
      readonly kind: 'figure';
      /** The road by the name that the page gives it. */
      readonly road: ViewRoad;
      readonly timeline: Timeline;
      readonly figure: Figure;
      /** The plan of the equal-effort line, not the person's own. */
      readonly isEqualEffort: boolean;
      /** Whether it is a claim on its day of filing. */
      readonly isClaim: boolean;
    }
  | { readonly kind: 'chance'; readonly of: 'suit' | 'agreement'; readonly caseFile: CaseFile }
  | { readonly kind: 'effect'; readonly road: ViewRoad; readonly timeline: Timeline; readonly effect: LifeEffectId }
  | { readonly kind: 'other'; readonly figure: OtherFigure; readonly asOf: IsoDate }
  | { readonly kind: 'term'; readonly term: string };

/** What decides what a path means. */
export interface PathContext {
  readonly caseFile: CaseFile;
  readonly timelineOf: (road: ViewRoad) => Timeline;
  /** The scrubbed day. */
  readonly day: IsoDate;
  readonly planEnd: IsoDate;
  /** Who explains figures that are none of the case's own roads. */
  readonly explainer?: Explainer | undefined;
}

const BALANCES = ['owed', 'upheld', 'paid', 'burden', 'excess'] as const;
type BalanceName = (typeof BALANCES)[number];

function among<Name extends string>(names: readonly Name[], name: string): Name | undefined {
  return names.find((known) => known === name);
}

function readOfRoad(timeline: Timeline, parts: readonly string[], { day, planEnd }: PathContext): Figure | null {
  const [first = '', second = '', third = ''] = parts;
  const total = among<TotalName>(TOTALS, first);
  if (total !== undefined && parts.length === 1) return { kind: 'total', total };
  const of = among<BalanceName>(BALANCES, second);
  const balance = (on: IsoDate): Figure | null => (of === undefined ? null : { kind: 'balance', of, on });
  switch (first) {
    case 'byAccount': {
      const account = among<Account>(ACCOUNTS, second);
      return account === undefined ? null : { kind: 'byAccount', account };
    }
    case 'stage':
      return isStage(second) && among(['on', 'earliest', 'latest'], third) !== undefined
        ? { kind: 'stage', stage: second satisfies StageId }
        : null;
    case 'day':
      return balance(day < timeline.dueDate ? timeline.asOf : day);
    case 'planEnd':
      return balance(planEnd);
    case 'today':
      return balance(timeline.asOf);
    case 'agreed':
      return timeline.agreedOn === null ? null : balance(timeline.agreedOn);
    case 'claim': {
      const filed = timeline.stages.find(({ id }) => id === 'claimFiled');
      return filed === undefined ? null : balance(filed.on);
    }
    case 'posting':
      return /^\d{1,6}$/.test(second) ? { kind: 'posting', index: Number(second) } : null;
    default:
      return null;
  }
}

/** The case of somebody who calls, or agrees, so many days later, or on a plan of so many instalments. */
const OTHERWISE = { waiting: callingAfter, agreeing: agreeingAfter, plan: keptPlan };

/** Reads the path that a figure on the screen carries; null for one that means nothing here. */
export function readPath(path: string, context: PathContext): Asked | null {
  const [first = '', ...parts] = path.split('.');
  const figureOf = (timeline: Timeline, figure: Figure | null, road: ViewRoad, isEqualEffort = false): Asked | null =>
    figure === null ? null : { kind: 'figure', road, timeline, figure, isEqualEffort, isClaim: parts[0] === 'claim' };
  if (first === 'term') return { kind: 'term', term: parts[0] ?? '' };
  if (first === 'chance') {
    const of = among(['suit', 'agreement'] as const, parts[0] ?? '');
    return of === undefined ? null : { kind: 'chance', of, caseFile: context.caseFile };
  }
  if (path === 'plea.excess') {
    const refuse = context.timelineOf('refuse');
    return figureOf(refuse, { kind: 'balance', of: 'excess', on: refuse.asOf }, 'refuse');
  }
  if (first === 'equalEffort') {
    const effort = equalEffort(context.timelineOf('refuse'), context.timelineOf('negotiate'));
    return effort === null
      ? null
      : figureOf(effort.timeline, readOfRoad(effort.timeline, parts, context), 'negotiate', true);
  }
  const other = context.explainer?.(parts);
  if (other) return { kind: 'other', figure: other, asOf: context.caseFile.asOf };
  const later = among(['waiting', 'agreeing', 'plan'] as const, first);
  if (later !== undefined) {
    const [days = '', ...rest] = parts;
    if (!/^\d{1,4}$/.test(days)) return null;
    const caseFile = OTHERWISE[later](context.caseFile, Number(days));
    const timeline = simulate(caseFile, 'negotiate');
    return figureOf(timeline, readOfRoad(timeline, rest, context), 'negotiate');
  }
  const road = among<ViewRoad>(VIEW_ROADS, first);
  if (road === undefined) return null;
  const timeline = context.timelineOf(road);
  if (parts[0] === 'effect') {
    const effect = among<LifeEffectId>(LIFE_EFFECTS, parts[1] ?? '');
    return effect === undefined ? null : { kind: 'effect', road, timeline, effect };
  }
  return figureOf(timeline, readOfRoad(timeline, parts, context), road);
}

/** The value of a figure, read from its timeline: what the button that was tapped carries. */
export function figureValue(timeline: Timeline, figure: Figure): number | IsoDate | null {
  switch (figure.kind) {
    case 'total':
      return timeline.totals[figure.total];
    case 'byAccount':
      return timeline.totals.byAccount[figure.account] ?? 0;
    case 'stage':
      return timeline.stages.find(({ id }) => id === figure.stage)?.on ?? null;
    case 'posting':
      return timeline.postings[figure.index]?.amount ?? null;
    case 'account':
      return balanceOn(timeline, figure.on).accounts[figure.account] ?? 0;
    case 'balance': {
      const { owed, upheld, paid } = balanceOn(timeline, figure.on);
      return { owed, upheld, paid, burden: paid + owed, excess: owed - upheld }[figure.of];
    }
  }
}
