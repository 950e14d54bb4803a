import type { ForecastGroup } from '../../engine/forecast/index.ts';
import {
  sure_group_broken,
  sure_group_kept,
  sure_group_notSued,
  sure_group_refused,
  sure_group_sued,
} from '../../i18n/generated/messages.js';

const NAMES = {
  sued: () => sure_group_sued(),
  notSued: () => sure_group_notSued(),
  kept: () => sure_group_kept(),
  broken: () => sure_group_broken(),
  refused: () => sure_group_refused(),
} satisfies Record<ForecastGroup, () => string>;

/** What a bundle of futures is called. */
export function groupName(group: ForecastGroup): string {
  return NAMES[group]();
}
