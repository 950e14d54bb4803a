import { firstShownDay } from '../../charts/plotFrame.ts';
import {
  daysBetween,
  knownDate,
  stageOfEffect,
  type EffectLevel,
  type IsoDate,
  type LifeEffect,
  type LifeEffectId,
  type StageEvent,
  type Timeline,
} from '../../engine/index.ts';
import { effectsOfProduct, groupOfEffect, type LifeGroup } from '../../state/effectsOfProduct.ts';

export const LIFE_GROUPS = ['travel', 'money', 'credit', 'peace'] as const satisfies readonly LifeGroup[];
export const BAND_ROADS = ['refuse', 'negotiate'] as const;
export type BandRoad = (typeof BAND_ROADS)[number];

/** Until when a thing is closed or limited, where no day is known: paid off, as the platform likes, or nobody says. */
export type OpenEnd = 'untilPaid' | 'platform' | 'unknown';

/** A time for which a thing is closed or limited; between two of them, and around them, it is open. */
export interface Span {
  readonly level: Exclude<EffectLevel, 'normal'>;
  readonly from: IsoDate;
  /** The first day on which it no longer holds, or what is known instead of a day. */
  readonly until: IsoDate | OpenEnd;
  /** May come, and need not: a separate order of a court. */
  readonly possible: boolean;
  /** The stage that begins it; null where it goes on after an agreement or after paying off. */
  readonly begins: StageEvent | null;
  /** Whether its beginning, or its end, is guessed. */
  readonly isEstimate: boolean;
}

/** What a lane comes to, in a few words. */
export type LaneNote =
  | { readonly kind: 'open' | 'inability' | 'court' | 'unconfirmed' | 'afterPaid' | OpenEnd }
  | { readonly kind: 'until'; readonly on: IsoDate }
  | {
      readonly kind: 'days';
      readonly days: number;
      readonly level: Span['level'];
      readonly isEstimate: boolean;
    };

/** An effect on one road, its spans in order. */
export interface Lane {
  readonly spans: readonly Span[];
  readonly note: LaneNote;
}

/** An effect on both roads. */
export interface BandRow {
  readonly effect: LifeEffectId;
  readonly lanes: Readonly<Record<BandRoad, Lane>>;
  /** Of the refusing road where it has any span, else of the other. */
  readonly note: LaneNote;
}

/** For how long planes and G-trains are closed on a road, in days; open: from when, and counted until when. */
export type Closure =
  | { readonly kind: 'never' }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'open'; readonly days: number; readonly begins: StageEvent; readonly countedTo: IsoDate };

/** What closes and opens on both roads. Days are civil days. */
export interface BandsModel {
  readonly groups: readonly { readonly id: LifeGroup; readonly rows: readonly BandRow[] }[];
  readonly closures: Readonly<Record<BandRoad, Closure>>;
  /** The first day that is drawn: the due date, or a later one where a long past would press the future together. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly today: number;
  /** A claim is told, not guessed: the upper lane is the road that is walked. */
  readonly isSued: boolean;
  /** The agreement comes after the restriction, and does not lift it by itself. */
  readonly isRestrictedWhenAgreed: boolean;
}

/** The axis goes on for at least so long after today, and for so much of its length after the last change. */
const SHORTEST_FUTURE = 365;
const ROOM_AFTER = 0.08;

/** What the platform decides after payment. */
const BY_PLATFORM: ReadonlySet<LifeEffectId> = new Set(['sesamePrivileges', 'alipayCredit']);

function isBegun(timeline: Timeline, { id, from }: LifeEffect): StageEvent | null {
  return timeline.stages.find((stage) => stage.id === stageOfEffect(id) && stage.on === from) ?? null;
}

function openEnd({ totals, case: { means } }: Timeline, { id }: LifeEffect): OpenEnd {
  if (id === 'publicList' && means?.dishonestGround !== 'ableButRefusing') return 'unknown';
  if (totals.debtFreeOn === null) return 'untilPaid';
  return BY_PLATFORM.has(id) ? 'platform' : 'unknown';
}

function spansOf(timeline: Timeline, effect: LifeEffectId): Span[] {
  const { road, totals, brokenOn } = timeline;
  return timeline.effects
    .filter(({ id }) => id === effect)
    .toSorted((one, other) => knownDate(one.from) - knownDate(other.from))
    .flatMap((held) => {
      const { level, from, until, possible } = held;
      if (level === 'normal') return [];
      const begins = isBegun(timeline, held);
      // A plan that is kept ends on its day; when a court has taken all is a guess.
      const isTaken = road === 'refuse' || brokenOn !== null;
      const endIsGuessed = isTaken && until !== null && until === totals.debtFreeOn;
      const isEstimate = begins?.basis === 'estimated' || endIsGuessed;
      return [{ level, from, until: until ?? openEnd(timeline, held), possible, begins, isEstimate }];
    });
}

/** Whether an end is a day. */
export function isDay(until: Span['until']): until is IsoDate {
  return until !== 'untilPaid' && until !== 'platform' && until !== 'unknown';
}

function lengthOf({ from, until }: Span): number {
  return isDay(until) ? daysBetween(knownDate(from), knownDate(until)) : 0;
}

function noteOf(effect: LifeEffectId, spans: readonly Span[], horizonEnd: IsoDate): LaneNote {
  const last = spans.at(-1);
  if (last === undefined) return { kind: 'open' };
  if (effect === 'antForest') return { kind: 'unconfirmed' };
  if (last.possible) return { kind: 'court' };
  if (BY_PLATFORM.has(effect)) return { kind: 'platform' };
  // Paying off opens it only half: the record stays for years.
  if (effect === 'newCredit' && last.until === 'untilPaid') return { kind: 'afterPaid' };
  if (!isDay(last.until)) return { kind: last.until };
  if (last.until > horizonEnd) return { kind: 'until', on: last.until };
  return {
    kind: 'days',
    days: spans.reduce((sum, span) => sum + lengthOf(span), 0),
    level: spans.some(({ level }) => level === 'off') ? 'off' : 'limited',
    isEstimate: spans.some(({ isEstimate }) => isEstimate),
  };
}

function laneOf(timeline: Timeline, effect: LifeEffectId): Lane {
  const spans = spansOf(timeline, effect);
  return { spans, note: noteOf(effect, spans, timeline.horizonEnd) };
}

/** What nobody meets only because there is no money. */
const NEVER_FOR_INABILITY: ReadonlySet<LifeEffectId> = new Set(['publicList', 'freedom']);

function rowOf(effect: LifeEffectId, roads: Readonly<Record<BandRoad, Timeline>>): BandRow {
  const lanes = { refuse: laneOf(roads.refuse, effect), negotiate: laneOf(roads.negotiate, effect) };
  const { note } = lanes.refuse.spans.length > 0 ? lanes.refuse : lanes.negotiate;
  const isNever = note.kind === 'open' && NEVER_FOR_INABILITY.has(effect);
  return { effect, lanes, note: isNever ? { kind: 'inability' } : note };
}

function closureOf(timeline: Timeline): Closure {
  const spans = spansOf(timeline, 'plane');
  const [first] = spans;
  const days = timeline.totals.daysRestricted;
  if (first === undefined || days === 0) return { kind: 'never' };
  if (first.begins === null || spans.every(({ until }) => isDay(until))) return { kind: 'days', days };
  return { kind: 'open', days, begins: first.begins, countedTo: timeline.horizonEnd };
}

/** The last day on which something closes or opens within the horizon; what lies beyond ends in a point. */
function lastChange({ effects, horizonEnd, asOf }: Timeline): number {
  const days = effects.flatMap(({ from, until }) =>
    until === null || until > horizonEnd ? [knownDate(from)] : [knownDate(until)],
  );
  return Math.max(knownDate(asOf), ...days);
}

/** What closes and opens again on the road on which they sue and on the one on which they agree. */
export function bandsModel(refuse: Timeline, negotiate: Timeline): BandsModel {
  const roads = { refuse, negotiate };
  const today = knownDate(refuse.asOf);
  const dueDay = knownDate(refuse.dueDate);
  const changed = Math.max(lastChange(refuse), lastChange(negotiate));
  const lastDay = Math.max(today + SHORTEST_FUTURE, changed + Math.round(ROOM_AFTER * (changed - dueDay)));
  const shown = effectsOfProduct(refuse.case.product);
  const claim = refuse.stages.find(({ id }) => id === 'claimFiled');
  return {
    groups: LIFE_GROUPS.map((id) => ({
      id,
      rows: shown.filter((effect) => groupOfEffect(effect) === id).map((effect) => rowOf(effect, roads)),
    })),
    closures: { refuse: closureOf(refuse), negotiate: closureOf(negotiate) },
    firstDay: firstShownDay(dueDay, today, lastDay),
    lastDay,
    today,
    isRestrictedWhenAgreed: negotiate.effects.some(
      ({ id, from }) => id === 'plane' && negotiate.agreedOn !== null && from <= negotiate.agreedOn,
    ),
    isSued: claim !== undefined && claim.basis !== 'estimated',
  };
}
