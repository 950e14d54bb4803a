import type { CaseInputs } from './caseInputs.ts';

/**
 * When each field was last changed, in milliseconds since 1970, by the field's place. A field without a time was there
 * before times were kept: anything later wins over it.
 */
export type FieldTimes = Readonly<Record<string, number>>;

/** What was entered, and when. */
export interface TimedInputs {
  readonly inputs: CaseInputs;
  readonly times: FieldTimes;
}

/** Parts that are changed as one: a belonging has no name by which two tabs could mean the same. */
const WHOLE = ['product', 'include', 'assets', 'papers', 'knowsOnlyTotal', 'carried'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Every field by its place. A rate that decimals cannot write belongs to the text that stands for it. */
function fieldsOf(inputs: CaseInputs): Fields {
  const fields: Record<string, unknown> = {};
  for (const part of WHOLE) fields[part] = inputs[part];
  const exact: Fields = inputs.exact;
  for (const [field, text] of Object.entries(inputs.texts)) fields[`texts.${field}`] = [text, exact[field] ?? null];
  for (const [field, chosen] of Object.entries(inputs.choices)) fields[`choices.${field}`] = chosen;
  return fields;
}

function inputsOfFields(fields: Fields): CaseInputs {
  const texts: Record<string, unknown> = {};
  const exact: Record<string, unknown> = {};
  const choices: Record<string, unknown> = {};
  const whole: Record<string, unknown> = {};
  for (const [place, value] of Object.entries(fields)) {
    if (place.startsWith('choices.')) choices[place.slice('choices.'.length)] = value;
    else if (place.startsWith('texts.')) {
      const field = place.slice('texts.'.length);
      const [text, rate] = value as readonly unknown[];
      texts[field] = text;
      if (rate !== null) exact[field] = rate;
    } else whole[place] = value;
  }
  // The fields came from inputs, so together they are inputs again.
  return { ...whole, texts, exact, choices, isExample: false } as unknown as CaseInputs;
}

const written = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

/** The places at which two inputs differ. */
export function changedPlaces(one: CaseInputs, other: CaseInputs): readonly string[] {
  const [ofOne, ofOther] = [fieldsOf(one), fieldsOf(other)];
  const places = new Set([...Object.keys(ofOne), ...Object.keys(ofOther)]);
  return [...places].filter((place) => written(ofOne[place]) !== written(ofOther[place]));
}

/** The times after a change from one to the other; never before a time that is known, whatever the clock says. */
export function stamped(before: TimedInputs, now: CaseInputs, clock: number): FieldTimes {
  const places = changedPlaces(before.inputs, now);
  if (places.length === 0) return before.times;
  const at = Math.max(clock, ...Object.values(before.times).map((time) => time + 1));
  return { ...before.times, ...Object.fromEntries(places.map((place) => [place, at])) };
}

/**
 * Both together: of each field what was changed later, also where that was to empty it. At the same time the longer text
 * wins, so that two tabs that merge the same two come to the same, whichever is theirs.
 */
export function merged(one: TimedInputs, other: TimedInputs): TimedInputs {
  const [ofOne, ofOther] = [fieldsOf(one.inputs), fieldsOf(other.inputs)];
  const fields: Record<string, unknown> = {};
  const times: Record<string, number> = {};
  const places = [one.times, other.times, ofOne, ofOther].flatMap((record) => Object.keys(record));
  for (const place of new Set(places)) {
    const [atOne, atOther] = [one.times[place] ?? 0, other.times[place] ?? 0];
    const [textOne, textOther] = [written(ofOne[place]), written(ofOther[place])];
    const isLonger = textOne.length === textOther.length ? textOne > textOther : textOne.length > textOther.length;
    const winner = (atOne === atOther ? isLonger : atOne > atOther) ? ofOne : ofOther;
    if (winner[place] !== undefined) fields[place] = winner[place];
    const at = Math.max(atOne, atOther);
    if (at > 0) times[place] = at;
  }
  return { inputs: inputsOfFields(fields), times };
}
