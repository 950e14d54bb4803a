import { knownDate, readIsoDate, type IsoDate } from '../../../engine/index.ts';
import { FIELDS } from '../../../state/fields.ts';

/** The day that a field's text names, whatever else in the form is wrong; undefined if it names none. */
export function dayOf(text: string, asOf: IsoDate): IsoDate | undefined {
  const read = FIELDS.asOf.read(text, knownDate(asOf));
  if (!read.ok) return undefined;
  const day = String(read.value);
  return readIsoDate(day) === undefined ? undefined : (day as IsoDate);
}
