import { Answering } from '../../src/worker/answering.ts';
import type { Ask } from '../../src/worker/protocol.ts';

/** A thread of this process: it answers by the real code, a moment later, what is handed over is gone here as there. */
export class NearbyWorker extends EventTarget {
  static started: NearbyWorker[] = [];
  static answers = true;
  isEnded = false;
  asked = 0;
  private readonly answering = new Answering();

  constructor() {
    super();
    NearbyWorker.started.push(this);
  }

  postMessage(ask: Ask, { transfer }: { transfer: Transferable[] }): void {
    const received = structuredClone(ask, { transfer });
    this.asked += 1;
    setTimeout(() => {
      if (this.isEnded || !NearbyWorker.answers) return;
      try {
        const answer = this.answering.answer(received);
        this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
      } catch {
        this.dispatchEvent(new Event('error'));
      }
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}
