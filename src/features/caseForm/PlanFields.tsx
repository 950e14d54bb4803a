import {
  form_agreed_after,
  form_breaks_after,
  form_breaks_never,
  form_contact_after,
  form_days_unit,
  form_default_words,
  form_grace,
  form_instalment_unit,
  form_instalments,
  form_monthly_amount,
  form_monthly_amount_default,
  form_months_unit,
  form_no,
  form_no_limit,
  form_per_month,
  form_percent,
  form_percent_per_day,
  form_plan_rate,
  form_plan_rate_default,
  form_restriction_lifted,
  form_restriction_lifted_hint,
  form_settlement,
  form_source_contract,
  form_source_practice,
  form_waived,
  form_waived_of,
  form_waivers_return,
  form_yes,
} from '../../i18n/generated/messages.js';
import { accountName } from '../../i18n/names.ts';
import { WAIVED_ACCOUNTS } from '../../state/asked.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { CaseField } from './CaseField.tsx';
import styles from './FormRest.module.css';
import { useDefaultHint } from './useDefaultHint.ts';

/** What is asked for when negotiating, and what may become of it. */
export function PlanFields() {
  const hint = useDefaultHint();
  const yesOrNo = [
    { value: 'yes', label: form_yes() },
    { value: 'no', label: form_no() },
  ];
  const nothing = form_default_words({ words: form_no_limit(), source: form_source_practice() });
  return (
    <div className={styles.fields}>
      <CaseField
        field="negotiate.contactAfterDays"
        label={form_contact_after()}
        unit={form_days_unit()}
        hint={hint('negotiate.contactAfterDays')}
      />
      <CaseField
        field="negotiate.agreedAfterDays"
        label={form_agreed_after()}
        unit={form_days_unit()}
        hint={hint('negotiate.agreedAfterDays')}
      />
      <CaseField
        field="negotiate.instalments"
        id="instalments"
        label={form_instalments()}
        unit={form_instalment_unit()}
        hint={hint('negotiate.instalments')}
      />
      <CaseField
        field="negotiate.graceMonths"
        label={form_grace()}
        unit={form_months_unit()}
        hint={hint('negotiate.graceMonths')}
      />
      <CaseField
        field="negotiate.planRatePerDay"
        label={form_plan_rate()}
        unit={form_percent_per_day()}
        hint={form_default_words({ words: form_plan_rate_default(), source: form_source_contract() })}
      />
      <h3>{form_waived()}</h3>
      {WAIVED_ACCOUNTS.map((account) => (
        <CaseField
          key={account}
          field={`negotiate.waivedShare.${account}`}
          label={form_waived_of({ account: accountName(account) })}
          unit={form_percent()}
          hint={nothing}
        />
      ))}
      <CaseField field="negotiate.settlementShare" label={form_settlement()} unit={form_percent()} hint={nothing} />
      <CaseField
        field="negotiate.breaksAfter"
        label={form_breaks_after()}
        unit={form_instalment_unit()}
        hint={form_default_words({ words: form_breaks_never(), source: form_source_practice() })}
      />
      <CaseChoice
        field="negotiate.waiversReturn"
        label={form_waivers_return()}
        choices={yesOrNo}
        hint={form_default_words({ words: form_yes(), source: form_source_contract() })}
      />
      <CaseChoice
        field="negotiate.restrictionLifted"
        label={form_restriction_lifted()}
        choices={yesOrNo}
        hint={`${form_default_words({ words: form_no(), source: form_source_practice() })} ${form_restriction_lifted_hint()}`}
      />
      <CaseField
        amount
        field="negotiate.monthlyAmount"
        label={form_monthly_amount()}
        unit={form_per_month()}
        hint={form_default_words({ words: form_monthly_amount_default(), source: form_source_practice() })}
      />
    </div>
  );
}
