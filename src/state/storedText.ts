import * as v from 'valibot';
import { INCLUDABLE_STAGES, PRODUCTS, readIsoDate, type IsoDate, type RateText } from '../engine/index.ts';
import type { CaseInputs } from './caseInputs.ts';
import { CHOICE_IDS, FIELD_IDS } from './fields.ts';
import type { LinkLanguage } from './link.ts';

/** The form of what is stored; a later one is left alone. */
const STORED_VERSION = 1;

/** What is kept on the device. */
export interface Stored {
  /** The day for which the inputs hold where they name none. */
  readonly day: IsoDate;
  /** Undefined while nothing but the example was looked at. */
  readonly inputs?: CaseInputs | undefined;
  readonly language: LinkLanguage;
  readonly hidesAmounts: boolean;
}

export type ReadStored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'read'; readonly stored: Stored }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' };

const exactRate = v.object({
  text: v.string(),
  // Whether it is one is the gate's to say, as of everything else.
  rate: v.custom<RateText>((rate) => typeof rate === 'string'),
});

const anything = v.record(v.string(), v.unknown());

const storedSchema = v.object({
  version: v.literal(STORED_VERSION),
  day: v.pipe(
    v.string(),
    v.check((text) => readIsoDate(text) !== undefined),
  ),
  language: v.picklist(['zh-CN', 'en'] satisfies readonly LinkLanguage[]),
  hidesAmounts: v.boolean(),
  inputs: v.optional(
    v.object({
      product: v.picklist(PRODUCTS),
      texts: v.record(v.string(), v.string()),
      choices: v.record(v.string(), v.string()),
      include: v.array(v.picklist(INCLUDABLE_STAGES)),
      assets: v.array(
        v.object({
          name: v.string(),
          value: v.string(),
          priceShare: v.string(),
          exactShare: v.optional(exactRate),
          exempt: v.boolean(),
        }),
      ),
      knowsOnlyTotal: v.boolean(),
      exact: v.record(v.string(), exactRate),
      carried: anything,
      isExample: v.boolean(),
    }),
  ),
});

/** Only the keys that are known; a field that no longer exists is let go. */
function only<Value>(record: Readonly<Record<string, Value>>, known: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => known.includes(key)));
}

/** Reads what is stored. Never throws; what it cannot read is for the caller to leave alone. */
export function readStored(text: string | null): ReadStored {
  if (text === null) return { kind: 'nothing' };
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  const version = typeof told === 'object' && told !== null && 'version' in told ? told.version : undefined;
  if (typeof version === 'number' && version > STORED_VERSION) return { kind: 'newer' };
  const { success, output } = v.safeParse(storedSchema, told);
  if (!success) return { kind: 'unreadable' };
  const { day, language, hidesAmounts, inputs } = output;
  const kept = inputs && {
    ...inputs,
    texts: only(inputs.texts, FIELD_IDS),
    choices: only(inputs.choices, CHOICE_IDS),
    exact: only(inputs.exact, FIELD_IDS),
  };
  // Rates and what is carried go through the gate with everything else.
  return {
    kind: 'read',
    stored: { day: day as IsoDate, language, hidesAmounts, inputs: kept },
  };
}

/** The text that {@link readStored} reads. */
export function writeStored(stored: Stored): string {
  return JSON.stringify({ version: STORED_VERSION, ...stored });
}
