import { createContext, useContext } from 'react';
import { create } from 'zustand';
import type { CaseFile, CaseProblem, IsoDate, Timeline } from '../engine/index.ts';
import { EXAMPLE } from './caseInputs.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { planEnd } from './planEnd.ts';
import { readInputs, type ReadInputs } from './readInputs.ts';
import { todayInChina } from './today.ts';
import { walk, type ViewRoad } from './viewRoads.ts';
import { FIRST_ROADS, useViewStore } from './viewStore.ts';

/** The last good case with its roads, and what is wrong with the inputs since. */
export interface RoadsState {
  readonly caseFile: CaseFile;
  readonly timelines: Readonly<Partial<Record<ViewRoad, Timeline>>>;
  /** The inputs have a problem: what is shown is the last good result. */
  readonly isStale: boolean;
  readonly problems: readonly CaseProblem[];
  /** The principal that was found from the whole amount owed; null where the person told it. */
  readonly principalFound: number | null;
}

const walked = new WeakMap<CaseFile, Map<string, Timeline>>();

/** The road of a case, walked once. */
export function timelineOf(caseFile: CaseFile, road: ViewRoad): Timeline {
  let roads = walked.get(caseFile);
  if (roads === undefined) walked.set(caseFile, (roads = new Map<string, Timeline>()));
  const { breaksAfter } = useViewStore.getState();
  const key = road === 'brokenPlan' ? `${road} ${String(breaksAfter)}` : road;
  let timeline = roads.get(key);
  if (timeline === undefined) roads.set(key, (timeline = walk(caseFile, road, breaksAfter)));
  return timeline;
}

function roadsOf(caseFile: CaseFile, drawn: readonly ViewRoad[]): Pick<RoadsState, 'caseFile' | 'timelines'> {
  const timelines: Partial<Record<ViewRoad, Timeline>> = {};
  for (const road of new Set([...FIRST_ROADS, ...drawn])) timelines[road] = timelineOf(caseFile, road);
  return { caseFile, timelines };
}

/** The roads of a case that is not the one in view, for what shows roads. */
export function roadsStateOf(caseFile: CaseFile, drawn = useViewStore.getState().roads): RoadsState {
  return { ...roadsOf(caseFile, drawn), isStale: false, problems: [], principalFound: null };
}

function firstRoads(): RoadsState {
  const today = todayInChina();
  const { outcome } = readInputs(EXAMPLE, today);
  if (!outcome.ok) throw new Error('The example is no case.');
  return roadsStateOf(outcome.value, FIRST_ROADS);
}

/** Everything that follows from the inputs: one parse and three roads a change, nothing where nothing changed. */
export const useRoadsStore = create<RoadsState>()(firstRoads);

const NO_PROBLEMS: readonly CaseProblem[] = [];

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** Takes a reading over; the parts that did not change keep their identity, so that nothing renders for them. */
function take({ outcome, principalFound }: ReadInputs): void {
  const before = useRoadsStore.getState();
  if (!outcome.ok) {
    if (before.isStale && isSame(before.problems, outcome.problems)) return;
    useRoadsStore.setState({ isStale: true, problems: outcome.problems });
    return;
  }
  const isUnchanged = isSame(before.caseFile, outcome.value);
  if (isUnchanged && !before.isStale && before.principalFound === principalFound) return;
  useRoadsStore.setState({
    ...(!isUnchanged && roadsOf(outcome.value, useViewStore.getState().roads)),
    isStale: false,
    problems: NO_PROBLEMS,
    principalFound,
  });
  if (!isUnchanged) placeDay();
}

/** The day on which the plan would end: both roads are compared on it. */
export function planEndOf({ timelines, caseFile }: Pick<RoadsState, 'timelines' | 'caseFile'>): IsoDate {
  return planEnd(timelines.negotiate ?? timelineOf(caseFile, 'negotiate'));
}

/** The scrubbed day follows the plan's end until the person chooses one, and stays within the road. */
function placeDay(): void {
  const { day, isDayChosen, followDay } = useViewStore.getState();
  const state = useRoadsStore.getState();
  const { dueDate, horizonEnd } = timelineOf(state.caseFile, 'refuse');
  if (isDayChosen && day >= dueDate && day <= horizonEnd) return;
  const lastDay = planEndOf(state);
  if (day !== lastDay || isDayChosen) followDay(lastDay);
}

/** Reads the inputs again: after a change, or because the day has changed. */
export function refreshRoads(today: IsoDate = todayInChina()): void {
  take(readInputs(inputsOf(useCaseStore.getState()), today));
}

placeDay();
/** With so many payments a key would wait for the roads: it stands first, and what is shown says that it is the last result. */
const MANY_PAYMENTS = 1000;
/** Milliseconds without a key, in which a slow phone draws that word, too. */
const PAUSE = 400;
let soon: ReturnType<typeof setTimeout> | undefined;

useCaseStore.subscribe((state, before) => {
  if (isSameInputs(state, before)) return;
  clearTimeout(soon);
  if ((state.carried.payments?.length ?? 0) < MANY_PAYMENTS) refreshRoads();
  else {
    useRoadsStore.setState({ isStale: true });
    soon = setTimeout(refreshRoads, PAUSE);
  }
});
useViewStore.subscribe(({ roads, breaksAfter }, before) => {
  if (roads !== before.roads || breaksAfter !== before.breaksAfter)
    useRoadsStore.setState(roadsOf(useRoadsStore.getState().caseFile, roads));
});

function isSameInputs(left: ReturnType<typeof inputsOf>, right: ReturnType<typeof inputsOf>): boolean {
  return (
    left.texts === right.texts &&
    left.product === right.product &&
    left.choices === right.choices &&
    left.include === right.include &&
    left.assets === right.assets &&
    left.papers === right.papers &&
    left.knowsOnlyTotal === right.knowsOnlyTotal &&
    left.exact === right.exact &&
    left.carried === right.carried
  );
}

/** The roads as the page shows them: a moment behind the store, so that typing never waits. Null outside of its provider. */
export const RoadsContext = createContext<RoadsState | null>(null);

const itself = (state: RoadsState): RoadsState => state;
const nothing = (): null => null;

/** The roads of the case as it stands; renders again only when they, or what is wrong, change. */
export function useRoads(): RoadsState {
  const shown = useContext(RoadsContext);
  const current = useRoadsStore<RoadsState | null>(shown === null ? itself : nothing);
  return shown ?? current ?? useRoadsStore.getState();
}

/** One road of the case as it stands; walked on demand. */
export function useTimeline(road: ViewRoad): Timeline {
  return timelineOf(useRoads().caseFile, road);
}

/** What is wrong with one field, at once; undefined while nothing is. */
export function useProblem(field: string): CaseProblem | undefined {
  return useRoadsStore(({ problems }) => problems.find((problem) => problem.field === field));
}
