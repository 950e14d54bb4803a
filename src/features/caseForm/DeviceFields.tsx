import { Suspense, useState } from 'react';
import {
  app_loading,
  form_delete,
  form_delete_hint,
  form_delete_sure,
  form_deleted,
  form_deleted_app,
  form_device_note,
  form_keep_nothing,
  form_keep_nothing_hint,
  form_leave_hint,
} from '../../i18n/generated/messages.js';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { deleteEverything, keepNothing } from '../../state/keeping.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './FormRest.module.css';

const NamedCases = lazyPart(async () => (await import('./NamedCases.tsx')).NamedCases);

/** What stays on this device, and how it goes. */
export function DeviceFields() {
  const keepsNothing = useNoticeStore((state) => state.keepsNothing);
  const [step, setStep] = useState<'start' | 'asked' | 'deleted'>('start');
  return (
    <div className={styles.fields}>
      <p className={styles.note}>{form_device_note()}</p>
      <ErrorBoundary>
        <Suspense fallback={<p className={styles.hint}>{app_loading()}</p>}>
          <NamedCases />
        </Suspense>
      </ErrorBoundary>
      <Switch
        id="keep-nothing"
        label={form_keep_nothing()}
        hint={form_keep_nothing_hint()}
        checked={keepsNothing}
        onChange={keepNothing}
      />
      <div className={styles.choice}>
        <Button
          id="delete-everything"
          onClick={() => {
            if (step === 'asked') deleteEverything();
            setStep(step === 'asked' ? 'deleted' : 'asked');
          }}
          onBlur={() => {
            setStep((now) => (now === 'asked' ? 'start' : now));
          }}
        >
          {step === 'asked' ? form_delete_sure() : form_delete()}
        </Button>
        <p className={styles.hint} role="status">
          {step === 'deleted' ? form_deleted() : form_delete_hint()}
          {step === 'deleted' && (
            <>
              <br />
              {form_deleted_app()}
            </>
          )}
        </p>
      </div>
      <p className={styles.hint}>{form_leave_hint()}</p>
    </div>
  );
}
