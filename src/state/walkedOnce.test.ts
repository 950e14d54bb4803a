import { expect, test, vi } from 'vitest';
import { knownDebts, sixtyDebts } from '../../tests/support/knownDebts.ts';
import { callOrder, together, type DebtsFile } from '../engine/household.ts';
import { simulate, type WalkRoad } from '../engine/index.ts';
import { WalkedOnce } from './walkedOnce.ts';

const added = (file: DebtsFile, walk: WalkRoad) => {
  const all = together(file, { walk });
  return { all, calls: callOrder(all, file.protects, walk) };
};

/** The sixty debts, the one at a place with another principal; every case a new object. */
function debtsWith(place: number, principal: number): DebtsFile {
  const told = sixtyDebts() as { debts: { principal: number }[] };
  told.debts[place]!.principal = principal;
  return knownDebts(told);
}

test('where one of sixty debts changes its own roads are walked, and the sum is the same as if all were', () => {
  const once = new WalkedOnce();
  const round = (file: DebtsFile) => {
    const walks = vi.fn();
    const result = once.round((walk) =>
      added(file, (caseFile, road, book) => {
        const timeline = walk(caseFile, road, book);
        if (timeline.case === caseFile) walks();
        return timeline;
      }),
    );
    return { result, walks: walks.mock.calls.length };
  };
  const first = round(debtsWith(30, 3_100_000));
  expect(first.walks).toBeGreaterThanOrEqual(4 * 60);
  const again = round(debtsWith(30, 3_100_000));
  expect(again.walks).toBe(0);
  const changed = round(debtsWith(30, 3_200_000));
  expect(changed.walks).toBe(4);
  expect(changed.result).toEqual(added(debtsWith(30, 3_200_000), simulate));
});

test('what a round does not ask for is let go', () => {
  const once = new WalkedOnce();
  const file = debtsWith(0, 100_000);
  const [caseFile] = file.debts;
  const walk = () => once.round((walked) => walked(caseFile!, 'refuse'));
  const timeline = walk();
  expect(walk()).toBe(timeline);
  once.round(() => undefined);
  expect(walk()).not.toBe(timeline);
});
