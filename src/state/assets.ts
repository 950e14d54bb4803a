import type { AssetInput } from './caseInputs.ts';
import { useCaseStore } from './caseStore.ts';
import { LONGEST_TEXT } from './fields.ts';

const NEW_ASSET: AssetInput = { name: '', value: '', priceShare: '', exempt: false };

function cut(changed: Partial<AssetInput>): Partial<AssetInput> {
  return Object.fromEntries(
    Object.entries(changed).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value,
    ]),
  );
}

function change(changed: (assets: readonly AssetInput[]) => readonly AssetInput[]): void {
  useCaseStore.setState(({ assets }) => ({ assets: changed(assets), isExample: false }));
}

/** One more belonging, to be filled in. */
export function addAsset(): void {
  change((assets) => [...assets, NEW_ASSET]);
}

/** Changes a belonging at its place in the list; text beyond what a field takes is cut. */
export function setAsset(index: number, changed: Partial<AssetInput>): void {
  change((assets) => assets.map((asset, at) => (at === index ? { ...asset, ...cut(changed) } : asset)));
}

export function removeAsset(index: number): void {
  change((assets) => assets.filter((_, at) => at !== index));
}
