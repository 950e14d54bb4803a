/** What the form needs beyond its first fields, in one chunk: everything that is folded away, ready to be opened. */
export { DuePicker } from './DuePicker.tsx';
export { FormRest } from './FormRest.tsx';
