/** What has happened already: facts from due_0 to asOf, in the order of the chain. */

import fc from 'fast-check';
import type { Product } from './caseFile';
import { isoOf, type Day } from './civilDay';
import { rowOf, stageTable } from './stageTable';

/** the chain of a suit; `service` stands for served, publicNotice, or both */
const mainChain = [
  'outsourced',
  'mediationInvited',
  'claimFiled',
  'service',
  'hearing',
  'judgment',
  'effective',
  'performanceEnds',
  'enforcementFiled',
  'enforcementNotice',
];

const sideStages = stageTable
  .map((row) => row.id)
  .filter((id) => !mainChain.includes(id) && id !== 'served' && id !== 'publicNotice');

export const arbitraryHappened = fc.record({
  /** how far along the chain things are told at all */
  depth: fc.constantFrom(0, 1, 3, 3, 4, 5, 6, 6, 8, 9, 10, 10),
  isTold: fc.array(fc.boolean(), { minLength: mainChain.length, maxLength: mainChain.length }),
  /** where in the time overdue they lie */
  at: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: mainChain.length, maxLength: mainChain.length }),
  service: fc.constantFrom('served', 'served', 'publicNotice', 'both'),
  side: fc.uniqueArray(fc.constantFrom(...sideStages), { maxLength: 3 }),
  sideAt: fc.array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(1000)), { minLength: 4, maxLength: 4 }),
});

export type HappenedDraft = typeof arbitraryHappened extends fc.Arbitrary<infer T> ? T : never;

export function factsOf(
  draft: HappenedDraft,
  product: Product,
  due0: Day,
  overdueDays: number,
): Record<string, string> {
  const days = new Map<string, Day>();
  const toldChain = mainChain.filter((_, k) => k < draft.depth && (draft.isTold[k] === true || k === draft.depth - 1));
  const offsets = draft.at.slice(0, toldChain.length).sort((a, b) => a - b);
  toldChain.forEach((id, k) => {
    const day = due0 + Math.floor((overdueDays * (offsets[k] ?? 0)) / 1000);
    if (id !== 'service') days.set(id, day);
    if (id === 'service' && draft.service !== 'publicNotice') days.set('served', day);
    if (id === 'service' && draft.service !== 'served') days.set('publicNotice', day);
  });

  // in the table's order, so that an auction comes after its seizure
  for (const { id, products } of stageTable) {
    const at = draft.sideAt[draft.side.indexOf(id)];
    if (at === undefined || !draft.side.includes(id)) continue;
    if (products !== undefined && !products.includes(product)) continue;
    const earliest = latestBefore(id, days, due0);
    days.set(id, earliest + Math.floor(((due0 + overdueDays - earliest) * at) / 1000));
  }
  return Object.fromEntries([...days].map(([id, day]) => [id, isoOf(day)]));
}

/** The day of the last told stage in a stage's own chain. */
function latestBefore(id: string, days: Map<string, Day>, due0: Day): Day {
  let latest = due0;
  let at = rowOf(id).trigger;
  while (at !== 'dueDate') {
    latest = Math.max(latest, days.get(at) ?? due0);
    if (at === 'served') latest = Math.max(latest, days.get('publicNotice') ?? due0);
    at = rowOf(at).trigger;
  }
  return latest;
}
