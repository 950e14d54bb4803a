import { addDays, isoDate, knownDate, type IsoDate, type Product } from '../../engine/index.ts';
import {
  many_lesson_card,
  many_lesson_card_look,
  many_lesson_small,
  many_lesson_small_look,
  many_lesson_sued,
  many_lesson_sued_look,
} from '../../i18n/generated/messages.js';
import { EXAMPLE, type CaseInputs } from '../../state/caseInputs.ts';

/** An example that shows one thing. */
export interface Lesson {
  readonly id: 'small' | 'card' | 'sued';
  readonly title: () => string;
  /** What to look at. */
  readonly look: () => string;
  readonly inputs: (today: IsoDate) => CaseInputs;
}

/** Days ago on which the example's claim was filed. */
const FILED_BEFORE = 40;

function inputs(product: Product, texts: CaseInputs['texts']): CaseInputs {
  return { ...EXAMPLE, isExample: false, product, texts };
}

/** Three examples for a lesson, each computed for today. */
export const LESSONS: readonly Lesson[] = [
  {
    id: 'small',
    title: () => many_lesson_small(),
    look: () => many_lesson_small_look(),
    inputs: () => inputs('huabei', { principal: '5,000', overdueDays: '60' }),
  },
  {
    id: 'card',
    title: () => many_lesson_card(),
    look: () => many_lesson_card_look(),
    inputs: () => inputs('creditCard', { principal: '50,000', overdueDays: '200' }),
  },
  {
    id: 'sued',
    title: () => many_lesson_sued(),
    look: () => many_lesson_sued_look(),
    inputs: (today) =>
      inputs('jiebei', {
        principal: '30,000',
        overdueDays: '240',
        'happened.claimFiled': isoDate(addDays(knownDate(today), -FILED_BEFORE)),
      }),
  },
];
