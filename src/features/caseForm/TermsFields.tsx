import type { ReactNode } from 'react';
import type { Product } from '../../engine/index.ts';
import {
  form_annual_rate,
  form_compounding_ends,
  form_compounds,
  form_contract_date,
  form_contract_date_hint,
  form_contract_rate,
  form_creditor,
  form_creditor_licensed,
  form_creditor_private,
  form_days_unit,
  form_default_words,
  form_instalment_unit,
  form_late_fee_cap,
  form_late_fee_floor,
  form_late_fee_share,
  form_late_fees_end,
  form_no,
  form_not_yet_due,
  form_penalty_rate,
  form_percent,
  form_percent_per_day,
  form_percent_per_year,
  form_remaining,
  form_retroactive_days,
  form_source_practice,
  form_unpaid_interest,
  form_yes,
} from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { TERMS_OF, type FieldId } from '../../state/fields.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { CaseField } from './CaseField.tsx';
import styles from './FormRest.module.css';
import { useDefaultHint } from './useDefaultHint.ts';

type TermId = (typeof TERMS_OF)[Product][number];

interface TermText {
  readonly label: () => string;
  readonly unit?: () => string;
  readonly amount?: boolean;
}

const TERM_TEXTS = {
  'terms.penaltyRatePerDay': { label: form_penalty_rate, unit: form_percent_per_day },
  'terms.contractRatePerDay': { label: form_contract_rate, unit: form_percent_per_day },
  'terms.annualRate': { label: form_annual_rate, unit: form_percent_per_year },
  'terms.unpaidInterest': { label: form_unpaid_interest, amount: true },
  'terms.retroactiveInterestDays': { label: form_retroactive_days, unit: form_days_unit },
  'terms.lateFeeShare': { label: form_late_fee_share, unit: form_percent },
  'terms.lateFeeFloor': { label: form_late_fee_floor, amount: true },
  'terms.lateFeeCap': { label: form_late_fee_cap, amount: true },
  'terms.compoundingEndsAfterDays': { label: form_compounding_ends, unit: form_days_unit },
  'terms.lateFeesEndAfterDays': { label: form_late_fees_end, unit: form_days_unit },
  'terms.notYetDue': { label: form_not_yet_due, amount: true },
  'terms.remainingInstalments': { label: form_remaining, unit: form_instalment_unit },
} satisfies Partial<Record<FieldId, TermText>>;

function term(id: TermId, hint: (field: FieldId) => string | undefined): ReactNode {
  switch (id) {
    case 'terms.compounds':
      return (
        <CaseChoice
          key={id}
          field={id}
          label={form_compounds()}
          choices={[
            { value: 'yes', label: form_yes() },
            { value: 'no', label: form_no() },
          ]}
          hint={form_default_words({ words: form_no(), source: form_source_practice() })}
        />
      );
    case 'terms.creditor':
      return (
        <CaseChoice
          key={id}
          field={id}
          label={form_creditor()}
          choices={[
            { value: 'licensed', label: form_creditor_licensed() },
            { value: 'private', label: form_creditor_private() },
          ]}
          hint={form_default_words({ words: form_creditor_licensed(), source: form_source_practice() })}
        />
      );
    case 'terms.contractDate':
      return <CaseField key={id} date field={id} label={form_contract_date()} hint={form_contract_date_hint()} />;
    default: {
      const { label, unit, amount }: TermText = TERM_TEXTS[id];
      return <CaseField key={id} field={id} label={label()} unit={unit?.()} amount={amount === true} hint={hint(id)} />;
    }
  }
}

/** The terms of the contract that this product uses, each with what holds where it is not known. */
export function TermsFields() {
  const product = useCaseStore((state) => state.product);
  const hint = useDefaultHint();
  const shown: readonly TermId[] = TERMS_OF[product];
  return (
    <div className={styles.fields}>
      {shown.filter((id) => product !== 'custom' || id !== 'terms.penaltyRatePerDay').map((id) => term(id, hint))}
    </div>
  );
}
