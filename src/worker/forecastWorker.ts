import { buffersOf } from '../engine/forecast/index.ts';
import { Answering } from './answering.ts';
import type { Ask } from './protocol.ts';

/** A thread of the forecast: it walks futures that the page asks for, or sums them up. What it throws the page hears of. */
const answering = new Answering();

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const answer = answering.answer(data);
  self.postMessage(answer, { transfer: answer.kind === 'part' ? buffersOf(answer.part) : [] });
});
