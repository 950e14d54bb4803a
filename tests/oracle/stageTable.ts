/** The stages of section 6, copied by hand from the law's table: days [low, likely, high] from the trigger. */

import type { Product } from './caseFile';

export type StageKind = 'law' | 'contract' | 'practice';
export type Days = readonly [low: number, likely: number, high: number];

export interface StageRow {
  id: string;
  trigger: string;
  days: Days;
  kind: StageKind;
  products?: Product[];
}

const smallLoans: Product[] = ['huabei', 'jiebei'];

/** In the table's order. `paymentOrder` is not simulated, `paidOff` has no day of its own. */
export const stageTable: StageRow[] = [
  { id: 'reminder', trigger: 'dueDate', days: [1, 1, 1], kind: 'practice' },
  { id: 'productFrozen', trigger: 'dueDate', days: [1, 1, 7], kind: 'contract', products: smallLoans },
  { id: 'sesameDrop', trigger: 'dueDate', days: [1, 6, 36], kind: 'practice', products: smallLoans },
  { id: 'creditReported', trigger: 'dueDate', days: [1, 30, 60], kind: 'practice' },
  { id: 'contactsCalled', trigger: 'dueDate', days: [15, 35, 75], kind: 'practice' },
  { id: 'acceleration', trigger: 'dueDate', days: [30, 61, 120], kind: 'contract' },
  { id: 'outsourced', trigger: 'dueDate', days: [61, 91, 150], kind: 'practice' },
  { id: 'homeVisit', trigger: 'outsourced', days: [15, 60, 240], kind: 'practice' },
  { id: 'mediationInvited', trigger: 'outsourced', days: [30, 90, 300], kind: 'practice' },
  { id: 'claimFiled', trigger: 'mediationInvited', days: [30, 150, 700], kind: 'practice' },
  { id: 'assetsPreserved', trigger: 'claimFiled', days: [0, 5, 30], kind: 'practice' },
  { id: 'served', trigger: 'claimFiled', days: [5, 12, 40], kind: 'practice' },
  { id: 'publicNotice', trigger: 'claimFiled', days: [40, 60, 120], kind: 'law' },
  { id: 'hearing', trigger: 'served', days: [16, 40, 90], kind: 'practice' },
  { id: 'judgment', trigger: 'hearing', days: [0, 20, 60], kind: 'practice' },
  { id: 'effective', trigger: 'judgment', days: [16, 20, 45], kind: 'law' },
  { id: 'performanceEnds', trigger: 'effective', days: [10, 10, 30], kind: 'law' },
  { id: 'enforcementFiled', trigger: 'performanceEnds', days: [3, 25, 200], kind: 'law' },
  { id: 'enforcementNotice', trigger: 'enforcementFiled', days: [7, 15, 30], kind: 'law' },
  { id: 'depositsTaken', trigger: 'enforcementNotice', days: [1, 10, 30], kind: 'practice' },
  { id: 'consumptionRestricted', trigger: 'enforcementNotice', days: [0, 40, 100], kind: 'practice' },
  { id: 'listedDishonest', trigger: 'enforcementNotice', days: [15, 85, 250], kind: 'law' },
  { id: 'wagesWithheld', trigger: 'enforcementNotice', days: [20, 45, 120], kind: 'law' },
  { id: 'assetsSeized', trigger: 'enforcementNotice', days: [10, 30, 90], kind: 'law' },
  { id: 'auction', trigger: 'assetsSeized', days: [60, 120, 300], kind: 'law' },
  { id: 'suspended', trigger: 'enforcementFiled', days: [92, 140, 270], kind: 'law' },
];

/** `effective` where the judgment, too, is served by public notice. */
export const effectiveAfterNotice: Days = [46, 50, 80];

export const stageOrder: string[] = [...stageTable.map((row) => row.id), 'paidOff'];

export function orderOf(id: string): number {
  return stageOrder.indexOf(id);
}

export function rowOf(id: string): StageRow {
  const row = stageTable.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no such stage: ${id}`);
  return row;
}
