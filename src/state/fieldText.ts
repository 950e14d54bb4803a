import { readRate } from '../engine/index.ts';
import { FIELDS, type FieldId } from './fields.ts';

const FEN_PER_YUAN = 100;

/** `12000`, `524.25`: fen as someone would type them. */
function yuanText(value: string | number): string {
  const fen = Number(value);
  const rest = fen % FEN_PER_YUAN;
  return `${Math.floor(fen / FEN_PER_YUAN)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

const PERCENT_DECIMALS = 8;

/** A rate of the case file in percent, `0.05`; cut after eight decimals, so it is to be read back before it is trusted. */
function percentText(value: string | number): string {
  const { numerator, denominator } = readRate(String(value)) ?? { numerator: 0, denominator: 1 };
  const scale = 10n ** BigInt(PERCENT_DECIMALS);
  const scaled = (BigInt(numerator) * 100n * scale) / BigInt(denominator);
  const decimals = String(scaled % scale)
    .padStart(PERCENT_DECIMALS, '0')
    .replace(/0+$/, '');
  return `${String(scaled / scale)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A value of the case file as someone would type it into its field. */
export function fieldText(id: FieldId, value: string | number): string {
  const field = FIELDS[id];
  if (!('unit' in field)) return String(value);
  return field.unit === 'yuan' ? yuanText(value) : percentText(value);
}
