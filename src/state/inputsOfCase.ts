import type { CaseFile, IsoDate, RateText } from '../engine/index.ts';
import { knownDate } from '../engine/index.ts';
import { EXAMPLE, type AssetInput, type CaseInputs, type ExactRate } from './caseInputs.ts';
import { CHOICES, FIELDS, TERMS_OF, type ChoiceId, type FieldId } from './fields.ts';
import { fieldText } from './fieldText.ts';
import { isTold, type Told } from './told.ts';

/** What has a place of its own among the inputs, or says nothing of the person. */
const IN_FRONT: ReadonlySet<string> = new Set(['asOf', 'product', 'principal', 'overdueDays', 'version', 'papers']);

interface Drafted {
  readonly texts: Partial<Record<FieldId, string>>;
  readonly choices: Partial<Record<ChoiceId, string>>;
  readonly exact: Partial<Record<FieldId, ExactRate>>;
  readonly carried: Record<string, unknown>;
}

function isField(path: string): path is FieldId {
  return Object.hasOwn(FIELDS, path);
}

function isChoice(path: string): path is ChoiceId {
  return Object.hasOwn(CHOICES, path);
}

function writeField(path: FieldId, value: string | number, { texts, exact }: Drafted, asOf: IsoDate): void {
  const text = fieldText(path, value);
  texts[path] = text;
  const back = FIELDS[path].read(text, knownDate(asOf));
  // A third of a percent has no end in decimals: the field shows what fits, and what was told goes on.
  if (!back.ok || back.value !== value) exact[path] = { text, rate: value as RateText };
}

/** Takes a part of the case apart: what has a field goes into it, what has none is carried. */
function takeApart(told: Told, prefix: string, caseFile: CaseFile, drafted: Drafted): Record<string, unknown> {
  const left: Record<string, unknown> = {};
  const terms: readonly string[] = TERMS_OF[caseFile.product];
  for (const [key, value] of Object.entries(told)) {
    const path = `${prefix}.${key}`;
    const isAsked = prefix !== 'terms' || terms.includes(path);
    if (isField(path) && isAsked && (typeof value === 'string' || typeof value === 'number')) {
      writeField(path, value, drafted, caseFile.asOf);
    } else if (isChoice(path) && isAsked) {
      if (typeof value === 'boolean') drafted.choices[path] = value ? 'yes' : 'no';
      if (typeof value === 'string') drafted.choices[path] = value;
    } else if (path === 'negotiate.waivedShare' && isTold(value)) {
      const rest = takeApart(value, path, caseFile, drafted);
      if (Object.keys(rest).length > 0) left[key] = rest;
    } else if (path !== 'court.include' && path !== 'means.assets') {
      left[key] = value;
    }
  }
  return left;
}

function shareInputs(priceShare: RateText | undefined): Pick<AssetInput, 'priceShare' | 'exactShare'> {
  if (priceShare === undefined) return { priceShare: '' };
  const text = fieldText('negotiate.settlementShare', priceShare);
  return { priceShare: text, exactShare: { text, rate: priceShare } };
}

function assetInputs({ means }: CaseFile): readonly AssetInput[] {
  return (means?.assets ?? []).map(({ name, value, exempt, priceShare }) => ({
    name,
    value: fieldText('means.deposits', value),
    exempt: exempt === true,
    ...shareInputs(priceShare),
  }));
}

/** What no field of the form takes apart. */
const CARRIED_WHOLE: ReadonlySet<string> = new Set(['stageDays', 'assumptions']);

/** A case as someone would have entered it: for links and files. Read again, it gives the same case. */
export function inputsOfCase(caseFile: CaseFile, today: IsoDate): CaseInputs {
  const drafted: Drafted = { texts: {}, choices: {}, exact: {}, carried: {} };
  const { asOf, product, principal, overdueDays } = caseFile;
  if (asOf !== today) drafted.texts.asOf = asOf;
  writeField('principal', principal, drafted, asOf);
  writeField('overdueDays', overdueDays, drafted, asOf);
  for (const [key, value] of Object.entries(caseFile)) {
    if (IN_FRONT.has(key)) continue;
    const left: unknown = !CARRIED_WHOLE.has(key) && isTold(value) ? takeApart(value, key, caseFile, drafted) : value;
    if (!isTold(left) || Object.keys(left).length > 0) drafted.carried[key] = left;
  }
  return {
    ...EXAMPLE,
    ...drafted,
    product,
    include: caseFile.court?.include ?? [],
    assets: assetInputs(caseFile),
    papers: caseFile.papers ?? [],
    isExample: false,
  };
}
