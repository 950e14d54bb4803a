/** Section 3: the days that a chart needs. */

import { isoOf, type Day } from './civilDay';
import type { CaseJson } from './caseFile';
import { productTerms } from './productTerms';
import type { RoadWalk } from './road';

export function breakPointsOf(caseJson: CaseJson, walk: RoadWalk): string[] {
  const { due0, asOf } = walk.calendar;
  const end = walk.lastDay;
  const days = new Set<Day>([due0, asOf, end]);
  for (const { day } of walk.ledger.postings) days.add(day).add(day - 1);
  for (const { on } of walk.stages) days.add(on);
  if (caseJson.product === 'creditCard' && productTerms(caseJson).retroactiveInterestDays > 0) days.add(due0 + 1);
  walk.ends.forEach((now, index) => {
    const before = walk.ends[index - 1];
    if (before === undefined) return;
    if (now.pace !== before.pace) days.add(now.day);
    if (now.isAbove !== before.isAbove || now.takesAll !== before.takesAll) days.add(now.day).add(before.day);
  });
  return [...days]
    .filter((day) => day >= due0 && day <= end)
    .sort((a, b) => a - b)
    .map(isoOf);
}
