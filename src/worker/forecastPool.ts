import type { CaseFile } from '../engine/index.ts';
import { buffersOf, FORECAST_SEED, type ForecastPart } from '../engine/forecast/index.ts';
import type { Answer, Ask } from './protocol.ts';
import { FORECAST_STEPS, type RunListener, type Runner } from './runner.ts';

/** Milliseconds that one question should take, so that a newer case does not wait for the older one's. */
const QUESTION = 80;
const FIRST_COUNT = 50;
const LARGEST_COUNT = 1_000;
/** Milliseconds without an answer after which a thread is taken for lost: a browser may end one without a word. */
const PATIENCE = 20_000;

/** A thread with what it has been asked. */
interface Thread {
  readonly worker: Worker;
  /** It walks futures of some run, since that moment. */
  walking: { readonly count: number; readonly since: number } | null;
}

/** A run that goes on. */
interface Run {
  readonly number: number;
  readonly caseFile: CaseFile;
  readonly listener: RunListener;
  /** The first future that nobody has been asked for. */
  next: number;
  /** Walked, but not yet summed up. */
  readonly parts: ForecastPart[];
  walked: number;
  /** How many steps have been handed over to be summed up, and how many are summed up. */
  asked: number;
  summed: number;
}

/**
 * Walks futures on several threads. Each takes the next few futures whenever it is free; the first one also sums up, whenever
 * a step is complete. An answer of an older run only frees its thread.
 */
export class ForecastPool implements Runner {
  private readonly makeWorker: () => Worker;
  private readonly size: number;
  private readonly steps: readonly number[];
  private threads: readonly Thread[] = [];
  private run: Run | null = null;
  private runs = 0;
  /** Milliseconds that a future takes, as last seen. */
  private each = QUESTION / FIRST_COUNT;
  private patience: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param makeWorker starts a thread; what it throws fails the run
   * @param size how many threads, at least one
   * @param steps after how many futures the answer is told; the last number is that of all
   */
  constructor(makeWorker: () => Worker, size: number, steps: readonly number[] = FORECAST_STEPS) {
    this.makeWorker = makeWorker;
    this.size = size;
    this.steps = steps;
  }

  start(caseFile: CaseFile, listener: RunListener): void {
    this.stop();
    this.runs += 1;
    this.run = { number: this.runs, caseFile, listener, next: 0, parts: [], walked: 0, asked: 0, summed: 0 };
    this.each = QUESTION / FIRST_COUNT;
    if (this.threads.length === 0 && !this.startThreads()) return;
    this.wait();
    for (const thread of this.threads) this.handOut(thread);
  }

  stop(): void {
    clearTimeout(this.patience);
    this.run = null;
  }

  close(): void {
    this.stop();
    for (const { worker } of this.threads) worker.terminate();
    this.threads = [];
  }

  private startThreads(): boolean {
    try {
      const threads: Thread[] = [];
      this.threads = threads;
      for (let count = 0; count < this.size; count += 1) threads.push(this.startThread());
      return true;
    } catch {
      this.fail();
      return false;
    }
  }

  private startThread(): Thread {
    const worker = this.makeWorker();
    const thread: Thread = { worker, walking: null };
    const fail = (): void => {
      if (this.threads.includes(thread)) this.fail();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (this.threads.includes(thread)) this.take(thread, data);
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    return thread;
  }

  /** Nobody answers any more: the threads are given up, and whoever asked hears of it. */
  private fail(): void {
    const { run } = this;
    this.close();
    run?.listener.failed();
  }

  private wait(): void {
    clearTimeout(this.patience);
    this.patience = setTimeout(() => {
      this.fail();
    }, PATIENCE);
  }

  private handOut(thread: Thread): void {
    const { run } = this;
    if (run === null || thread.walking !== null) return;
    const end = this.steps.find((step) => run.next < step);
    if (end === undefined) return;
    const left = end - run.next;
    // The first step comes soonest where every thread has its share of it.
    const share = run.walked === 0 ? FIRST_COUNT : Math.ceil(QUESTION / this.each);
    const count = Math.min(left, LARGEST_COUNT, share);
    thread.walking = { count, since: performance.now() };
    const { number, caseFile, next: from } = run;
    this.ask(thread, { kind: 'walk', run: number, caseFile, seed: FORECAST_SEED, from, count });
    run.next += count;
  }

  private ask({ worker }: Thread, ask: Ask): void {
    worker.postMessage(ask, { transfer: ask.kind === 'sum' ? ask.parts.flatMap(buffersOf) : [] });
  }

  private take(thread: Thread, answer: Answer): void {
    if (answer.kind === 'part') {
      const { walking } = thread;
      if (walking !== null) this.each = Math.max(0.005, (performance.now() - walking.since) / walking.count);
      thread.walking = null;
    }
    const { run } = this;
    if (run !== null && run.number === answer.run) {
      this.wait();
      if (answer.kind === 'part') this.takePart(run, answer.part);
      else this.takeSum(run, answer);
    }
    this.handOut(thread);
  }

  private takePart(run: Run, part: ForecastPart): void {
    run.parts.push(part);
    run.walked += part.count;
    run.listener.walked(run.walked);
    this.sumUp(run);
  }

  /** Hands over what is walked of the next step, once it is there as a whole. */
  private sumUp(run: Run): void {
    const end = this.steps[run.asked];
    const [thread] = this.threads;
    if (end === undefined || thread === undefined) return;
    const begin = this.steps[run.asked - 1] ?? 0;
    const own = run.parts.filter(({ from }) => from < end);
    if (own.reduce((sum, { count }) => sum + count, begin) < end) return;
    run.parts.splice(0, run.parts.length, ...run.parts.filter(({ from }) => from >= end));
    run.asked += 1;
    this.ask(thread, { kind: 'sum', run: run.number, parts: own });
  }

  private takeSum(run: Run, { forecast }: Extract<Answer, { kind: 'sum' }>): void {
    run.summed += 1;
    if (run.summed === this.steps.length) this.stop();
    run.listener.summed(forecast);
    this.sumUp(run);
  }
}
