import type { CaseFile, IncludableStage, PaperKind, Product, RateText } from '../engine/index.ts';
import type { ChoiceId, FieldId } from './fields.ts';

/** A rate that decimals cannot write: while its field still shows `text`, this is what is meant. */
export interface ExactRate {
  readonly text: string;
  readonly rate: RateText;
}

/** One belonging as typed. */
export interface AssetInput {
  readonly name: string;
  readonly value: string;
  readonly priceShare: string;
  readonly exactShare?: ExactRate | undefined;
  /** The only home, tools of work and the like: a court leaves it. */
  readonly exempt: boolean;
}

/** A paper that has come, its day as typed; one without a day is not kept. */
export interface PaperInput {
  readonly kind: PaperKind;
  readonly receivedOn: string;
}

/** What of a case the form has no field for (payments, days of stages, a horizon): kept as it came. */
export type Carried = Partial<CaseFile>;

/** Everything that the person has entered, as entered; nothing derived. */
export interface CaseInputs {
  readonly product: Product;
  /** Text as typed; a field without one is "I don't know". */
  readonly texts: Readonly<Partial<Record<FieldId, string>>>;
  readonly choices: Readonly<Partial<Record<ChoiceId, string>>>;
  readonly include: readonly IncludableStage[];
  readonly assets: readonly AssetInput[];
  readonly papers: readonly PaperInput[];
  /** The person knows what is to be paid today (`owed`), not the principal. */
  readonly knowsOnlyTotal: boolean;
  readonly exact: Readonly<Partial<Record<FieldId, ExactRate>>>;
  readonly carried: Carried;
  /** Nothing was changed yet: the page shows its example. */
  readonly isExample: boolean;
}

/** What the page opens with. */
export const EXAMPLE: CaseInputs = {
  product: 'huabei',
  texts: { principal: '12,000', overdueDays: '90' },
  choices: {},
  include: [],
  assets: [],
  papers: [],
  knowsOnlyTotal: false,
  exact: {},
  carried: {},
  isExample: true,
};
