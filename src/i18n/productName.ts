import type { Product } from '../engine/index.ts';
import {
  product_bankLoan,
  product_creditCard,
  product_custom,
  product_huabei,
  product_jiebei,
  product_microLoan,
} from './generated/messages.js';
import type { Language } from './language.ts';

const PRODUCT_NAMES = {
  huabei: product_huabei,
  jiebei: product_jiebei,
  creditCard: product_creditCard,
  bankLoan: product_bankLoan,
  microLoan: product_microLoan,
  custom: product_custom,
} satisfies Record<Product, (inputs: Record<string, never>, options: { locale?: Language }) => string>;

/** 花呗, 借呗 … in the language that is spoken, or in another. Apart from the other names: the first view needs only these. */
export function productName(product: Product, language?: Language): string {
  return PRODUCT_NAMES[product]({}, language === undefined ? {} : { locale: language });
}
