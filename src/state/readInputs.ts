import {
  knownDate,
  parseCase,
  parseSharePercent,
  parseAmount,
  principalFromOwed,
  rateText,
  readIsoDate,
  type CaseFile,
  type CaseProblem,
  type IsoDate,
  type LocalDate,
  type Outcome,
} from '../engine/index.ts';
import type { AssetInput, CaseInputs, PaperInput } from './caseInputs.ts';
import { CHOICE_IDS, CHOICES, FIELD_IDS, FIELDS, TERMS_OF, type ChoiceId, type FieldId } from './fields.ts';

/** What the entered texts amount to: a case, or all that is wrong with them by field. */
export interface ReadInputs {
  readonly outcome: Outcome<CaseFile>;
  /** The principal that was found from the whole amount owed; null where the person told it. */
  readonly principalFound: number | null;
}

type Raw = Record<string, unknown>;

/** Puts a value at `terms.annualRate` into a raw case, making what is between. */
function put(raw: Raw, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop();
  let holder = raw;
  for (const key of keys) holder = (holder[key] ??= {}) as Raw;
  if (last !== undefined) holder[last] = value;
}

function isRead(id: FieldId | ChoiceId, { product, knowsOnlyTotal }: CaseInputs): boolean {
  if (id === 'principal') return !knowsOnlyTotal;
  if (id === 'owed') return knowsOnlyTotal;
  return !id.startsWith('terms.') || TERMS_OF[product].some((term) => term === id);
}

const ALWAYS_READ: ReadonlySet<FieldId> = new Set(['principal', 'owed', 'overdueDays']);

function renamed(outcome: Outcome<unknown>, field: string): readonly CaseProblem[] {
  return outcome.ok ? [] : outcome.problems.map((problem) => ({ ...problem, field }));
}

function readAsset(asset: AssetInput, index: number, problems: CaseProblem[]): Raw | undefined {
  if (asset.name.trim() === '' && asset.value.trim() === '') return undefined;
  const value = parseAmount(asset.value, { allowZero: true });
  problems.push(...renamed(value, `means.assets.${index}.value`));
  const raw: Raw = { name: asset.name.trim(), value: value.ok ? value.value : 0 };
  if (asset.exempt) raw.exempt = true;
  if (asset.priceShare.trim() === '') return raw;
  if (asset.exactShare?.text === asset.priceShare) return { ...raw, priceShare: asset.exactShare.rate };
  const share = parseSharePercent(asset.priceShare);
  problems.push(...renamed(share, `means.assets.${index}.priceShare`));
  if (share.ok) raw.priceShare = rateText(share.value);
  return raw;
}

/** A day that cannot be read goes on as typed: the gate says that it is none. */
function readPaper({ kind, receivedOn }: PaperInput, asOf: LocalDate): Raw {
  const read = FIELDS.asOf.read(receivedOn, asOf);
  return { kind, receivedOn: read.ok ? read.value : receivedOn };
}

function putChoices(raw: Raw, inputs: CaseInputs): void {
  for (const id of CHOICE_IDS) {
    const chosen = inputs.choices[id];
    if (chosen === undefined || !isRead(id, inputs)) continue;
    const words: readonly string[] = CHOICES[id];
    put(raw, id, words.includes('yes') ? chosen === 'yes' : chosen);
  }
}

/**
 * Reads the form: every text through the engine's reader for its field, then the whole through the gate.
 * @param today the as-of day where none was chosen
 */
export function readInputs(inputs: CaseInputs, today: IsoDate): ReadInputs {
  const problems: CaseProblem[] = [];
  const { terms, ...carried } = inputs.carried;
  const raw: Raw = structuredClone({ ...carried, ...(terms && { terms }) });
  raw.product = inputs.product;
  raw.asOf = today;
  const asOfText = inputs.texts.asOf?.trim() ?? '';
  const asOfRead = asOfText === '' ? undefined : FIELDS.asOf.read(asOfText, knownDate(today));
  if (asOfRead?.ok === true) raw.asOf = asOfRead.value;
  const asOf = readIsoDate(String(raw.asOf)) ?? knownDate(today);

  let owed: number | null = null;
  for (const id of FIELD_IDS) {
    const text = inputs.texts[id] ?? '';
    if (!isRead(id, inputs) || (text.trim() === '' && !ALWAYS_READ.has(id))) continue;
    const exact = inputs.exact[id];
    const read = exact?.text === text ? { ok: true as const, value: exact.rate } : FIELDS[id].read(text, asOf);
    if (!read.ok) problems.push(...renamed(read, id));
    else if (id === 'owed') owed = Number(read.value);
    else put(raw, id, read.value);
  }
  putChoices(raw, inputs);
  if (inputs.include.length > 0) put(raw, 'court.include', [...inputs.include]);
  const assets = inputs.assets.flatMap((asset, index) => readAsset(asset, index, problems) ?? []);
  if (assets.length > 0) put(raw, 'means.assets', assets);
  if (inputs.papers.length > 0) raw.papers = inputs.papers.map((paper) => readPaper(paper, asOf));
  if (owed !== null) raw.principal = owed;

  // The gate looks even where a text could not be read, so that everything wrong is said at once.
  const unread = new Set(problems.map(({ field }) => field));
  const gate = parseCase(raw);
  if (!gate.ok) {
    for (const problem of gate.problems) {
      const missing = problem.field === 'principal' || problem.field === 'overdueDays';
      if (!unread.has(problem.field) && !(missing && problem.code === 'required')) problems.push(problem);
    }
  }
  if (problems.length > 0 || !gate.ok) return { outcome: { ok: false, problems }, principalFound: null };
  if (owed === null) return { outcome: gate, principalFound: null };
  const found = principalFromOwed(gate.value, owed);
  if (!found.ok) return { outcome: found, principalFound: null };
  const whole = parseCase({ ...gate.value, principal: found.value });
  return { outcome: whole, principalFound: whole.ok ? found.value : null };
}
