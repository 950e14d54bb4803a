import { DISHONEST_GROUNDS, type DishonestGround } from '../../engine/index.ts';
import {
  form_asset_add,
  form_assets,
  form_attachable_wages,
  form_attachable_wages_default,
  form_default_words,
  form_deposits,
  form_exempt_income,
  form_exempt_income_default,
  form_ground,
  form_ground_ableButRefusing,
  form_ground_brokeRestriction,
  form_ground_brokeSettlement,
  form_ground_evasion,
  form_ground_falseOrMissingReport,
  form_ground_none,
  form_ground_note,
  form_ground_obstruction,
  form_living_costs,
  form_means_note,
  form_monthly_income,
  form_per_month,
  form_source_practice,
} from '../../i18n/generated/messages.js';
import { addAsset } from '../../state/assets.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { Button } from '../../ui/Button.tsx';
import { AssetRow } from './AssetRow.tsx';
import { CaseChoice } from './CaseChoice.tsx';
import { CaseField } from './CaseField.tsx';
import styles from './FormRest.module.css';
import { defaultText } from './defaults.ts';
import { useDefaultHint } from './useDefaultHint.ts';

const GROUNDS = {
  ableButRefusing: form_ground_ableButRefusing,
  obstruction: form_ground_obstruction,
  evasion: form_ground_evasion,
  falseOrMissingReport: form_ground_falseOrMissingReport,
  brokeRestriction: form_ground_brokeRestriction,
  brokeSettlement: form_ground_brokeSettlement,
} satisfies Record<DishonestGround, () => string>;

/** Income, costs and belongings: what a court could reach, and what has to be left. */
export function MeansFields() {
  const hint = useDefaultHint();
  const asOf = useRoadsStore(({ caseFile }) => caseFile.asOf);
  const count = useCaseStore(({ assets }) => assets.length);
  const floor = defaultText('means.exemptIncome', 'huabei', asOf);
  return (
    <div className={styles.fields}>
      <p className={styles.note}>{form_means_note()}</p>
      <CaseField
        amount
        field="means.monthlyIncome"
        id="monthly-income"
        label={form_monthly_income()}
        unit={form_per_month()}
        hint={hint('means.monthlyIncome')}
      />
      <CaseField
        amount
        field="means.livingCosts"
        label={form_living_costs()}
        unit={form_per_month()}
        hint={hint('means.livingCosts')}
      />
      <CaseField
        amount
        field="means.attachableWages"
        label={form_attachable_wages()}
        unit={form_per_month()}
        hint={form_default_words({ words: form_attachable_wages_default(), source: form_source_practice() })}
      />
      <CaseField
        amount
        field="means.exemptIncome"
        label={form_exempt_income()}
        unit={form_per_month()}
        hint={form_default_words({
          words: form_exempt_income_default({ value: floor }),
          source: form_source_practice(),
        })}
      />
      <CaseField amount field="means.deposits" label={form_deposits()} hint={hint('means.deposits')} />
      <h3>{form_assets()}</h3>
      {Array.from({ length: count }, (_, index) => (
        <AssetRow key={index} index={index} />
      ))}
      <Button small onClick={addAsset}>
        {form_asset_add()}
      </Button>
      <CaseChoice
        field="means.dishonestGround"
        label={form_ground()}
        none={form_ground_none()}
        choices={DISHONEST_GROUNDS.map((ground) => ({ value: ground, label: GROUNDS[ground]() }))}
        hint={form_ground_note()}
      />
    </div>
  );
}
