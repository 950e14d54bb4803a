import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forecast, FORECAST_ROADS, FORECAST_SEED, type Forecast } from '../engine/forecast/index.ts';
import { parseCase, type CaseFile } from '../engine/index.ts';
import { ForecastPool } from './forecastPool.ts';
import { NearbyWorker } from '../../tests/support/nearbyWorker.ts';
import type { Runner } from './runner.ts';
import { SlicedRunner } from './slicedRunner.ts';

function caseOf(principal: number): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal, overdueDays: 90 });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Fewer futures than on the page: how they are shared out and summed up is the same. */
const STEPS = [200, 400, 800, 1_600] as const;
const ALL = 1_600;

const CASE = caseOf(1_200_000);
const OTHER = caseOf(3_000_000);

function pool(size = 3): ForecastPool {
  return new ForecastPool(() => new NearbyWorker() as unknown as Worker, size, STEPS);
}

interface Heard {
  readonly walked: number[];
  readonly forecasts: Forecast[];
  failures: number;
}

function run(runner: Runner, caseFile: CaseFile): { heard: Heard; ended: Promise<void> } {
  const heard: Heard = { walked: [], forecasts: [], failures: 0 };
  const ended = new Promise<void>((resolve) => {
    runner.start(caseFile, {
      walked: (count) => heard.walked.push(count),
      summed: (found) => {
        heard.forecasts.push(found);
        if (found.runs === ALL) resolve();
      },
      failed: () => {
        heard.failures += 1;
        resolve();
      },
    });
  });
  return { heard, ended };
}

const known = new Map<string, string>();

/** What the forecast itself says, as JSON. */
function wholeOf(caseFile: CaseFile, runs: number = ALL): string {
  const key = `${caseFile.principal} ${runs}`;
  const text = known.get(key) ?? JSON.stringify(forecast(caseFile, FORECAST_ROADS, { runs, seed: FORECAST_SEED }));
  known.set(key, text);
  return text;
}

beforeEach(() => {
  NearbyWorker.started = [];
  NearbyWorker.answers = true;
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each<[string, () => Runner]>([
  ['threads', pool],
  ['one thread', () => pool(1)],
  ['slices', () => new SlicedRunner(STEPS)],
])('%s', (_name, make) => {
  test('tell the same as the forecast itself, step by step', { timeout: 60_000 }, async () => {
    const runner = make();
    const { heard, ended } = run(runner, CASE);
    await ended;
    runner.close();
    expect(heard.failures).toBe(0);
    expect(heard.forecasts.map(({ runs }) => runs)).toEqual([...STEPS]);
    expect(JSON.stringify(heard.forecasts[0])).toBe(wholeOf(CASE, STEPS[0]));
    expect(JSON.stringify(heard.forecasts.at(-1))).toBe(wholeOf(CASE));
    expect(heard.walked).toEqual(heard.walked.toSorted((one, other) => one - other));
    expect(heard.walked.at(-1)).toBe(ALL);
  });

  test('tell nothing of an older case once a newer one has begun', { timeout: 60_000 }, async () => {
    const runner = make();
    const older = run(runner, CASE);
    await vi.waitFor(() => {
      expect(older.heard.walked.length).toBeGreaterThan(0);
    });
    const before = structuredClone(older.heard);
    const newer = run(runner, OTHER);
    await newer.ended;
    runner.close();
    expect(older.heard).toEqual(before);
    expect(JSON.stringify(newer.heard.forecasts.at(-1))).toBe(wholeOf(OTHER));
  });

  test('tell nothing after they were stopped, and can begin again', { timeout: 60_000 }, async () => {
    const runner = make();
    const first = run(runner, CASE);
    await vi.waitFor(() => {
      expect(first.heard.walked.length).toBeGreaterThan(0);
    });
    runner.stop();
    const before = structuredClone(first.heard);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(first.heard).toEqual(before);
    const second = run(runner, CASE);
    await second.ended;
    runner.close();
    expect(second.heard.forecasts.at(-1)?.runs).toBe(ALL);
  });
});

describe('a pool', () => {
  test('that cannot start a thread fails', async () => {
    const refused = new ForecastPool(() => {
      throw new Error('no threads here');
    }, 2);
    const { heard, ended } = run(refused, CASE);
    await ended;
    expect(heard).toEqual({ walked: [], forecasts: [], failures: 1 });
  });

  test('of which a thread throws fails once, and ends the others', async () => {
    const runner = pool(2);
    const { heard, ended } = run(runner, CASE);
    NearbyWorker.started[0]?.dispatchEvent(new Event('error'));
    NearbyWorker.started[1]?.dispatchEvent(new Event('error'));
    await ended;
    expect(heard.failures).toBe(1);
    expect(NearbyWorker.started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    const again = run(runner, CASE);
    await vi.waitFor(() => {
      expect(again.heard.forecasts.length).toBeGreaterThan(0);
    });
    runner.close();
    expect(NearbyWorker.started).toHaveLength(4);
  });

  test('whose threads fall silent fails after a while', () => {
    vi.useFakeTimers();
    NearbyWorker.answers = false;
    const runner = pool(2);
    const { heard } = run(runner, CASE);
    vi.advanceTimersByTime(19_000);
    expect(heard.failures).toBe(0);
    vi.advanceTimersByTime(2_000);
    expect(heard.failures).toBe(1);
  });

  test('asks no thread for more than it can do in a moment', async () => {
    const runner = pool(2);
    const { ended } = run(runner, CASE);
    await ended;
    runner.close();
    expect(NearbyWorker.started.map(({ asked }) => asked).every((asked) => asked > 4)).toBe(true);
  });
});
