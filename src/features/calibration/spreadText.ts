import type { CalibrationRow, Rate, Spread } from '../../engine/index.ts';
import { decimalText, formatShare } from '../../i18n/format.ts';
import { formatCount } from '../../i18n/formatRates.ts';
import {
  calibration_days_difference,
  calibration_days_one,
  calibration_days_spread,
  calibration_points,
  calibration_share_spread,
} from '../../i18n/generated/messages.js';

/** A number with its sign, nothing in front of zero. */
function signed(text: string, sign: number): string {
  return `${sign < 0 ? '−' : sign > 0 ? '+' : ''}${text}`;
}

function pointsText({ numerator, denominator }: Rate): string {
  const text = decimalText({ numerator: Math.abs(numerator), denominator }, 100, 2);
  return signed(text, text === '0' ? 0 : numerator);
}

function map<Value, Text>({ low, middle, high }: Spread<Value>, text: (value: Value) => Text): Spread<Text> {
  return { low: low === null ? null : text(low), middle: text(middle), high: high === null ? null : text(high) };
}

function join(texts: Spread<string>, whole: (texts: Record<'low' | 'middle' | 'high', string>) => string): string {
  const { low, middle, high } = texts;
  return low === null || high === null ? middle : whole({ low, middle, high });
}

/** What was counted, or what the model takes: days in days, shares in percent. */
export function spreadText(row: CalibrationRow, of: 'anchor' | 'model'): string | null {
  if (row.unit === 'days') {
    const spread = row[of];
    if (spread === null) return null;
    const texts = map(spread, (days) => formatCount(days));
    return texts.low === null ? calibration_days_one({ middle: texts.middle }) : join(texts, calibration_days_spread);
  }
  const spread = row[of];
  return (
    spread &&
    join(
      map(spread, (share) => formatShare(share)),
      calibration_share_spread,
    )
  );
}

/** The model less what was counted: days, or percentage points. */
export function differenceText(row: CalibrationRow): string | null {
  if (row.unit === 'days') {
    if (row.difference === null) return null;
    const texts = map(row.difference, (days) => signed(formatCount(Math.abs(days)), days));
    return texts.low === null
      ? calibration_days_one({ middle: texts.middle })
      : join(texts, calibration_days_difference);
  }
  return row.difference && calibration_points({ points: pointsText(row.difference.middle) });
}
