import { INCLUDABLE_STAGES, type IncludableStage } from '../../engine/index.ts';
import {
  form_attorney_fee,
  form_cap,
  form_cap_own,
  form_default_words,
  form_include,
  form_include_assetsPreserved,
  form_include_homeVisit,
  form_include_publicNotice,
  form_no,
  form_notice_fee,
  form_percent_per_year,
  form_plea,
  form_plea_default,
  form_plea_hint,
  form_source_law,
  form_source_practice,
  form_yes,
} from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { Switch } from '../../ui/Switch.tsx';
import { CaseChoice } from './CaseChoice.tsx';
import { CaseField } from './CaseField.tsx';
import firstStyles from './caseForm.module.css';
import styles from './FormRest.module.css';
import { useDefaultHint } from './useDefaultHint.ts';

const INCLUDED = {
  assetsPreserved: form_include_assetsPreserved,
  publicNotice: form_include_publicNotice,
  homeVisit: form_include_homeVisit,
} satisfies Record<IncludableStage, () => string>;

/** What is said in court, and what may happen there. */
export function CourtFields() {
  const include = useCaseStore((state) => state.include);
  const setIncluded = useCaseStore((state) => state.setIncluded);
  const hint = useDefaultHint();
  return (
    <div className={styles.fields}>
      <CaseChoice
        field="court.plea"
        label={form_plea()}
        choices={[
          { value: 'yes', label: form_yes() },
          { value: 'no', label: form_no() },
        ]}
        hint={`${form_default_words({ words: form_plea_default(), source: form_source_practice() })} ${form_plea_hint()}`}
      />
      <CaseField
        field="court.capPerYear"
        label={form_cap()}
        unit={form_percent_per_year()}
        hint={form_default_words({ words: form_cap_own(), source: form_source_law() })}
      />
      <div role="group" aria-labelledby="include-label">
        <span id="include-label" className={firstStyles.label}>
          {form_include()}
        </span>
        {INCLUDABLE_STAGES.map((stage) => (
          <Switch
            key={stage}
            label={INCLUDED[stage]()}
            checked={include.includes(stage)}
            onChange={(isIncluded) => {
              setIncluded(stage, isIncluded);
            }}
          />
        ))}
      </div>
      <CaseField amount field="court.attorneyFee" label={form_attorney_fee()} hint={hint('court.attorneyFee')} />
      <CaseField amount field="court.noticeFee" label={form_notice_fee()} hint={hint('court.noticeFee')} />
    </div>
  );
}
