import { lazyPart } from '../../ui/lazyPart.tsx';

const load = () => import('./below.ts');

/** Below the roads of the answer. */
export const LazyAnswerRest = lazyPart(async () => (await load()).AnswerRest);
/** The roads day by day. */
export const LazyRoadsPanel = lazyPart(async () => (await load()).RoadsPanel);
/** The roads in figures. */
export const LazyRoadTable = lazyPart(async () => (await load()).RoadTable);
/** Both roads in a bar, on a phone. */
export const LazyBottomBar = lazyPart(async () => (await load()).BottomBar);
/** Who helps. */
export const LazyHelp = lazyPart(async () => (await load()).Help);

/** Fetches all of it, so that it is there with the first picture or soon after. */
export async function prepareBelow(): Promise<void> {
  await Promise.all(
    [LazyAnswerRest, LazyRoadsPanel, LazyRoadTable, LazyBottomBar, LazyHelp].map((part) => part.prepare()),
  );
}
