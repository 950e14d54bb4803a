declare const fenBrand: unique symbol;

/** An amount of money in fen 分, a whole number. */
export type Fen = number & { readonly [fenBrand]: 'fen' };

/** The smallest principal: 1 fen. */
export const SMALLEST_PRINCIPAL = 1 as Fen;

/** The largest principal that the engine takes: 100,000,000.00 yuan, in fen. */
export const LARGEST_PRINCIPAL = 10_000_000_000 as Fen;

/**
 * A whole number of fen.
 * @throws RangeError if `amount` is not a safe integer: a bug, never an input's fault.
 */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`);
  return (amount === 0 ? 0 : amount) as Fen;
}
