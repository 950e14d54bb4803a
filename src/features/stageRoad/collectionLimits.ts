import {
  stops_limit_calls,
  stops_limit_contacts,
  stops_limit_details,
  stops_limit_entry,
  stops_limit_hours,
  stops_limit_private,
  stops_limit_refused,
  stops_unlawful_home,
  stops_unlawful_pose,
  stops_unlawful_privacy,
  stops_unlawful_publish,
  stops_unlawful_threat,
} from '../../i18n/generated/messages.js';
import { by, hourOf, numbered, type RuledWords } from './stopLines.ts';

/** Against the standards of the trade: open to complaint. */
export const AGAINST_STANDARDS: readonly RuledWords[] = [
  by('collection.quietFromHour', () =>
    stops_limit_hours({ from: hourOf('collection.quietFromHour'), until: hourOf('collection.quietUntilHour') }),
  ),
  numbered('collection.conversationsADay', ({ number }) => stops_limit_calls({ count: number })),
  by('collection.contactsOnlyIfUnreachable', stops_limit_contacts),
  by('collection.noDetailsToContacts', stops_limit_details),
  by('collection.stopOnRefusal', stops_limit_refused),
  by('collection.noEntry', stops_limit_entry),
  by('collection.forbidden', stops_limit_private),
];

/** Against the law: the police, or the court. */
export const UNLAWFUL: readonly RuledWords[] = [
  by('police.harassmentDays', stops_unlawful_threat),
  by('crime.posingAsOfficials', stops_unlawful_pose),
  by('collection.privacy', stops_unlawful_publish),
  by('crime.sellingInformation', stops_unlawful_privacy),
  by('collection.home', stops_unlawful_home),
];

export const COMPLAIN_AT = ['12378', '12321'];
export const POLICE = ['110'];
