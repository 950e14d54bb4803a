/** The fixed days of a case. */

import { addMonths, parseDay, type Day } from './civilDay';
import type { CaseJson } from './caseFile';

export interface Calendar {
  asOf: Day;
  due0: Day;
  agreementDay: Day;
  payInFullDay: Day;
  horizonEnd: Day;
}

export function calendar(caseJson: CaseJson): Calendar {
  const asOf = parseDay(caseJson.asOf);
  const offer = caseJson.negotiate ?? {};
  const contactAfter = offer.contactAfterDays ?? 0;
  const agreementDay =
    asOf + contactAfter + (offer.agreedAfterDays ?? caseJson.assumptions?.agreementDays?.days?.[1] ?? 7);
  const lastInstalment = addMonths(agreementDay, (offer.instalments ?? 24) + (offer.graceMonths ?? 0));
  const horizon = caseJson.horizon ?? Math.min(10_950, Math.max(1825, lastInstalment - asOf));
  return {
    asOf,
    due0: asOf - caseJson.overdueDays,
    agreementDay,
    payInFullDay: asOf + contactAfter,
    horizonEnd: asOf + horizon,
  };
}
