import { Suspense } from 'react';
import { formatDate } from '../../i18n/format.ts';
import {
  app_loading,
  form_as_of,
  form_as_of_hint,
  form_as_of_today,
  form_further_intro,
  form_happened_claimFiled,
  form_happened_consumptionRestricted,
  form_happened_enforcementNotice,
  form_happened_judgment,
  form_happened_mediationInvited,
  form_happened_outsourced,
  form_no,
  form_reachable,
  form_reachable_hint,
  form_yes,
} from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { timelineOf, useRoadsStore } from '../../state/currentRoads.ts';
import { ASKED_STAGES, type AskedStage } from '../../state/asked.ts';
import { todayInChina } from '../../state/today.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { CaseChoice } from './CaseChoice.tsx';
import { CaseField } from './CaseField.tsx';
import styles from './FormRest.module.css';

/** It brings the law that its texts rest on: fetched when the fold is opened. */
const Papers = lazyPart(async () => (await import('./papers/Papers.tsx')).Papers);

const WORDS = {
  outsourced: form_happened_outsourced,
  mediationInvited: form_happened_mediationInvited,
  claimFiled: form_happened_claimFiled,
  judgment: form_happened_judgment,
  enforcementNotice: form_happened_enforcementNotice,
  consumptionRestricted: form_happened_consumptionRestricted,
} satisfies Record<AskedStage, () => string>;

/** What has happened already, with its day; and the day for which everything is computed. */
export function HappenedFields() {
  const caseFile = useRoadsStore((state) => state.caseFile);
  const asOfText = useCaseStore(({ texts }) => texts.asOf ?? '');
  const setText = useCaseStore((state) => state.setText);
  const { dueDate } = timelineOf(caseFile, 'refuse');
  return (
    <div className={styles.fields}>
      <p className={styles.note}>{form_further_intro()}</p>
      {ASKED_STAGES.map((stage) => (
        <CaseField
          key={stage}
          date
          field={`happened.${stage}`}
          label={WORDS[stage]()}
          min={dueDate}
          max={caseFile.asOf}
        />
      ))}
      <ErrorBoundary>
        <Suspense fallback={<p className={styles.note}>{app_loading()}</p>}>
          <Papers />
        </Suspense>
      </ErrorBoundary>
      <CaseChoice
        field="refuse.reachable"
        label={form_reachable()}
        choices={[
          { value: 'yes', label: form_yes() },
          { value: 'no', label: form_no() },
        ]}
        hint={form_reachable_hint()}
      />
      <CaseField
        date
        field="asOf"
        id="as-of"
        label={form_as_of()}
        hint={form_as_of_hint({ date: formatDate(todayInChina()) })}
        min="2020-01-01"
        max="2035-12-31"
      />
      {asOfText !== '' && (
        <Button
          small
          onClick={() => {
            setText('asOf', '');
          }}
        >
          {form_as_of_today()}
        </Button>
      )}
    </div>
  );
}
