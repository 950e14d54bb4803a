import type { TogetherRoad } from '../../engine/household.ts';
import { debts_road_negotiate, debts_road_not_sued, debts_road_refuse } from '../../i18n/generated/messages.js';

/** What a road is called where it is walked with every debt. */
export const ROAD_NAMES = {
  negotiate: () => debts_road_negotiate(),
  refuse: () => debts_road_refuse(),
  notSued: () => debts_road_not_sued(),
} satisfies Record<TogetherRoad, () => string>;
