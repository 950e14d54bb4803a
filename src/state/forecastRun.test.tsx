import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NearbyWorker } from '../../tests/support/nearbyWorker.ts';
import { forecast, FORECAST_ROADS, FORECAST_SEED } from '../engine/forecast/index.ts';
import { parseCase, type CaseFile } from '../engine/index.ts';
import { closeForecast, expectForecast, runForecast, walkAhead } from './forecastRun.ts';
import { NO_FORECAST, useForecastStore } from './forecastStore.ts';

vi.mock(import('../worker/startWorker.ts'), () => ({ startWorker: () => new NearbyWorker() as unknown as Worker }));

function caseOf(principal: number): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal, overdueDays: 90 });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const CASE = caseOf(1_200_000);
const OTHER = caseOf(3_000_000);
const LONG = { timeout: 60_000 };

/** How many futures each answer that was shown comes from, and of whose. */
let shown: { readonly runs: number; readonly caseFile: CaseFile | null }[] = [];

function asked(): number {
  return NearbyWorker.started.reduce((sum, worker) => sum + worker.asked, 0);
}

/** Waits until the threads have not been asked for a while. */
async function settled(): Promise<void> {
  let before = -1;
  await vi.waitFor(
    () => {
      const isQuiet = asked() === before;
      before = asked();
      expect(isQuiet).toBe(true);
    },
    { timeout: 30_000, interval: 400 },
  );
}

let stopListening = (): void => undefined;

beforeEach(() => {
  vi.stubGlobal('Worker', NearbyWorker);
  NearbyWorker.started = [];
  NearbyWorker.answers = true;
  shown = [];
  useForecastStore.setState(NO_FORECAST);
  stopListening = useForecastStore.subscribe(({ forecast: told, caseFile }, before) => {
    if (told !== null && told !== before.forecast) shown.push({ runs: told.runs, caseFile });
  });
});

afterEach(() => {
  stopListening();
  closeForecast();
  vi.unstubAllGlobals();
});

/** Waits for the second answer: the rest is the runner's. */
async function goneOn(): Promise<void> {
  await vi.waitFor(() => {
    expect(shown.map(({ runs }) => runs)).toEqual([500, 2_000]);
  }, LONG);
}

test('what was walked ahead is shown at once, and not before; the rest follows', LONG, async () => {
  walkAhead(CASE);
  await settled();
  expect(useForecastStore.getState()).toEqual(NO_FORECAST);
  expect(asked()).toBeGreaterThan(0);
  expectForecast(CASE);
  runForecast(CASE);
  expect(useForecastStore.getState()).toMatchObject({ status: 'running', walked: 500 });
  expect(shown).toEqual([{ runs: 500, caseFile: CASE }]);
  await goneOn();
});

test('whoever looks while the first step is being walked gets it from the threads that walk it', LONG, async () => {
  walkAhead(CASE);
  const [threads, questions] = [NearbyWorker.started.length, asked()];
  expectForecast(CASE);
  runForecast(CASE);
  expect([NearbyWorker.started.length, asked()]).toEqual([threads, questions]);
  expect(shown).toEqual([]);
  await goneOn();
  expect(NearbyWorker.started).toHaveLength(threads);
});

test('of another case than the one that is looked at nothing is shown', LONG, async () => {
  walkAhead(CASE);
  await settled();
  expectForecast(OTHER);
  runForecast(OTHER);
  expect(useForecastStore.getState()).toMatchObject({ caseFile: OTHER, walked: 0, forecast: null });
  // Somebody looks: nothing is walked ahead meanwhile.
  walkAhead(CASE);
  await goneOn();
  expect(new Set(shown.map(({ caseFile }) => caseFile))).toEqual(new Set([OTHER]));
});

test('a run for another case begins anew, whoever waited for what is walked ahead', LONG, async () => {
  walkAhead(CASE);
  runForecast(OTHER);
  await goneOn();
  expect(new Set(shown.map(({ caseFile }) => caseFile))).toEqual(new Set([OTHER]));
  const read = forecast(OTHER, FORECAST_ROADS, { runs: 2_000, seed: FORECAST_SEED });
  expect(useForecastStore.getState().forecast).toEqual(read);
});

test('a thread that is lost while nobody looks fails nothing', LONG, async () => {
  walkAhead(CASE);
  NearbyWorker.started[0]?.dispatchEvent(new Event('error'));
  expect(useForecastStore.getState()).toEqual(NO_FORECAST);
  runForecast(CASE);
  await goneOn();
  expect(shown.at(-1)).toEqual({ runs: 2_000, caseFile: CASE });
});

test('where there are no threads nothing is walked ahead', () => {
  vi.stubGlobal('Worker', undefined);
  walkAhead(CASE);
  expect(NearbyWorker.started).toEqual([]);
  expect(useForecastStore.getState()).toEqual(NO_FORECAST);
});
