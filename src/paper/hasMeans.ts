import type { CaseFile } from '../engine/index.ts';

/** Whether the person told what they have, or what they can give a month: printed only where they add it. */
export function hasMeans({ means, negotiate }: CaseFile): boolean {
  return means !== undefined || negotiate?.monthlyAmount !== undefined;
}
