import { FORECAST_ROADS, ForecastWalk, summarise, type ForecastPart } from '../engine/forecast/index.ts';
import type { Answer, Ask } from './protocol.ts';

type WalkAsk = Extract<Ask, { kind: 'walk' }>;

/** Answers what the page asks, one question after the other; a question of another run begins anew. */
export class Answering {
  private walk: { readonly run: number; readonly futures: ForecastWalk; position: number } | null = null;
  private sum: { readonly run: number; readonly parts: ForecastPart[] } | null = null;

  answer(ask: Ask): Answer {
    const { kind, run } = ask;
    if (kind === 'walk') return { kind: 'part', run, part: this.part(ask) };
    if (this.sum?.run !== run) this.sum = { run, parts: [] };
    this.sum.parts.push(...ask.parts);
    return { kind, run, forecast: summarise(this.sum.parts) };
  }

  private part({ run, caseFile, seed, from, count }: WalkAsk): ForecastPart {
    if (this.walk?.run !== run || this.walk.position > from) {
      this.walk = { run, futures: new ForecastWalk(caseFile, FORECAST_ROADS, seed), position: 0 };
    }
    const { futures, position } = this.walk;
    futures.skip(from - position);
    this.walk.position = from + count;
    return futures.walk(count);
  }
}
