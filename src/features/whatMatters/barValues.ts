import type { Bar, ConventionChoice, Rate } from '../../engine/index.ts';
import { conventionChoiceName } from '../../i18n/conventionNames.ts';
import { formatDays, formatShare, formatYuan } from '../../i18n/format.ts';
import { formatRatePercentPerDay, formatRatePercentPerYear } from '../../i18n/formatRates.ts';
import { matters_plea_no, matters_plea_yes, rules_per_day, rules_per_year } from '../../i18n/generated/messages.js';
import { outcomeText } from './outcomes.ts';

/** What is supposed at one end of a bar, with its unit. */
export function endValueText(
  { id, kind, unit }: Pick<Bar, 'id' | 'kind' | 'unit'>,
  { value }: Pick<Bar['low'], 'value'>,
  hidden: boolean,
): string {
  switch (unit) {
    case 'days':
      return formatDays(value as number);
    case 'fen':
      return formatYuan(value as number, undefined, { hidden });
    case 'share':
      return formatShare(value as Rate);
    case 'perDay':
      return rules_per_day({ rate: formatRatePercentPerDay(value as Rate) });
    case 'perYear':
      return rules_per_year({ rate: formatRatePercentPerYear(value as Rate) });
    case 'yesNo':
      if (kind === 'chance') return outcomeText(id, value === true, 'short');
      return value === true ? matters_plea_yes() : matters_plea_no();
    case 'choice':
      return conventionChoiceName(value as ConventionChoice);
  }
}
