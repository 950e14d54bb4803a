import {
  form_asset_exempt,
  form_asset_name,
  form_asset_price,
  form_asset_remove,
  form_asset_value,
  form_default,
  form_percent,
  form_source_law,
} from '../../i18n/generated/messages.js';
import { knownDate, ruleBook } from '../../engine/index.ts';
import { formatShare } from '../../i18n/format.ts';
import { removeAsset, setAsset } from '../../state/assets.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useProblem, useRoadsStore } from '../../state/currentRoads.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './FormRest.module.css';

/** One belonging: its name, its worth, whether a court leaves it. */
export function AssetRow({ index }: { readonly index: number }) {
  const asset = useCaseStore(({ assets }) => assets[index]);
  const valueProblem = useProblem(`means.assets.${index}.value`);
  const priceProblem = useProblem(`means.assets.${index}.priceShare`);
  const isHidden = useViewStore((state) => state.hidesAmounts);
  const asOf = useRoadsStore(({ caseFile }) => caseFile.asOf);
  if (asset === undefined) return null;
  const usualPrice = formatShare(ruleBook.on(knownDate(asOf)).rate('auction.priceShare').value);
  return (
    <div className={styles.asset}>
      <LimitedField
        longest={LONGEST_TEXT}
        label={form_asset_name()}
        value={asset.name}
        onChange={(name) => {
          setAsset(index, { name });
        }}
      />
      <LimitedField
        longest={LONGEST_TEXT}
        label={form_asset_value()}
        sign="¥"
        value={isHidden && asset.value !== '' ? '••••' : asset.value}
        readOnly={isHidden}
        problem={valueProblem && <ProblemText problem={valueProblem} />}
        onChange={(value) => {
          if (!isHidden) setAsset(index, { value });
        }}
      />
      <LimitedField
        longest={LONGEST_TEXT}
        label={form_asset_price()}
        unit={form_percent()}
        value={asset.priceShare}
        problem={priceProblem && <ProblemText problem={priceProblem} />}
        hint={form_default({ value: usualPrice, source: form_source_law() })}
        onChange={(priceShare) => {
          setAsset(index, { priceShare });
        }}
      />
      <Switch
        label={form_asset_exempt()}
        checked={asset.exempt}
        onChange={(exempt) => {
          setAsset(index, { exempt });
        }}
      />
      <Button
        small
        onClick={() => {
          removeAsset(index);
        }}
      >
        {form_asset_remove()}
      </Button>
    </div>
  );
}
