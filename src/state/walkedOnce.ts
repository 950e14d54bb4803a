import { simulate, type Timeline, type WalkRoad } from '../engine/index.ts';

/**
 * Remembers the roads of one round for the next: where one of many debts changes, the others' are not walked again. A round
 * keeps what it asks for and lets go of everything else.
 */
export class WalkedOnce {
  private known = new Map<string, Timeline>();

  /** Does some work that walks roads; its cases may be new objects, they are the same where they tell the same. */
  round<Result>(work: (walk: WalkRoad) => Result): Result {
    const before = this.known;
    const now = new Map<string, Timeline>();
    const result = work((caseFile, road, book) => {
      const key = `${book?.version ?? ''} ${road} ${JSON.stringify(caseFile)}`;
      const timeline = now.get(key) ?? before.get(key) ?? simulate(caseFile, road, book);
      now.set(key, timeline);
      return timeline;
    });
    this.known = now;
    return result;
  }
}
