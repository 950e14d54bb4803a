import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import type { FieldId } from '../../state/fields.ts';
import { defaultHint } from './defaults.ts';

/** Gives each field's default in words, for the product and the day of the case. */
export function useDefaultHint(): (field: FieldId) => string | undefined {
  const product = useCaseStore((state) => state.product);
  const asOf = useRoadsStore(({ caseFile }) => caseFile.asOf);
  return (field) => defaultHint(field, product, asOf);
}
