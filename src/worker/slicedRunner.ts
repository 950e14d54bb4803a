import type { CaseFile } from '../engine/index.ts';
import { FORECAST_ROADS, FORECAST_SEED, ForecastWalk, summing, type ForecastPart } from '../engine/forecast/index.ts';
import { FORECAST_STEPS, type RunListener, type Runner } from './runner.ts';

/** Milliseconds of one slice: what is typed meanwhile waits no longer. */
const SLICE = 8;
/** A part has tables of its own, so that many small ones would take much memory. */
const MOST_FUTURES = 25;

/** All steps of a run, in pieces of about a slice at most. */
function* piecesOf(caseFile: CaseFile, listener: RunListener, steps: readonly number[]): Generator<undefined, void> {
  const futures = new ForecastWalk(caseFile, FORECAST_ROADS, FORECAST_SEED);
  const parts: ForecastPart[] = [];
  let walked = 0;
  let count = 1;
  for (const step of steps) {
    while (walked < step) {
      const asked = Math.min(count, step - walked);
      const began = performance.now();
      parts.push(futures.walk(asked));
      const each = Math.max(0.01, performance.now() - began) / asked;
      walked += asked;
      count = Math.min(MOST_FUTURES, Math.max(1, Math.floor(SLICE / each)));
      listener.walked(walked);
      yield;
    }
    listener.summed(yield* summing(parts));
  }
}

/** Walks futures in slices on the page's own thread, for browsers that have no workers or lose them. */
export class SlicedRunner implements Runner {
  private readonly steps: readonly number[];
  private run = 0;

  /** @param steps after how many futures the answer is told; the last number is that of all */
  constructor(steps: readonly number[] = FORECAST_STEPS) {
    this.steps = steps;
  }

  start(caseFile: CaseFile, listener: RunListener): void {
    this.run += 1;
    const { run } = this;
    const pieces = piecesOf(caseFile, listener, this.steps);
    const slice = (): void => {
      if (run !== this.run) return;
      const until = performance.now() + SLICE;
      try {
        do if (pieces.next().done === true) return;
        while (run === this.run && performance.now() < until);
      } catch {
        this.run += 1;
        listener.failed();
        return;
      }
      setTimeout(slice);
    };
    setTimeout(slice);
  }

  stop(): void {
    this.run += 1;
  }

  close(): void {
    this.stop();
  }
}
