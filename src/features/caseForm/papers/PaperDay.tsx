import type { PaperKind } from '../../../engine/index.ts';
import {
  form_happened_claimFiled,
  form_happened_enforcementNotice,
  form_happened_judgment,
  papers_fact,
  papers_received,
  papers_received_hint,
} from '../../../i18n/generated/messages.js';
import { useCaseStore } from '../../../state/caseStore.ts';
import { timelineOf, useProblem, useRoadsStore } from '../../../state/currentRoads.ts';
import type { FieldId } from '../../../state/fields.ts';
import { ProblemText } from '../../../ui/ProblemText.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { dayOf } from './dayOf.ts';
import { PaperTime } from './PaperTime.tsx';
import styles from './Papers.module.css';

/** What a paper also shows to have happened; the list above asks for it with a day of its own. */
const FACTS: Readonly<Partial<Record<PaperKind, readonly [FieldId, () => string]>>> = {
  claimPapers: ['happened.claimFiled', form_happened_claimFiled],
  judgment: ['happened.judgment', form_happened_judgment],
  enforcementNotice: ['happened.enforcementNotice', form_happened_enforcementNotice],
};

const SERVED: ReadonlySet<PaperKind> = new Set(['claimPapers', 'paymentOrder', 'judgment', 'enforcementNotice']);

/** The field for the day of one paper, and what follows from it. */
export function PaperDay({ kind, index }: { readonly kind: PaperKind; readonly index: number }) {
  const text = useCaseStore(({ papers }) => papers[index]?.receivedOn ?? '');
  const setPaper = useCaseStore((state) => state.setPaper);
  const problem = useProblem(`papers.${index}.receivedOn`);
  const caseFile = useRoadsStore((state) => state.caseFile);
  const fact = FACTS[kind];
  const isFactTold = useCaseStore(({ texts }) => fact !== undefined && (texts[fact[0]] ?? '') !== '');
  const { asOf } = caseFile;
  const receivedOn = problem === undefined ? dayOf(text, asOf) : undefined;
  return (
    <>
      <TextField
        type="date"
        label={papers_received()}
        value={text}
        min={timelineOf(caseFile, 'refuse').dueDate}
        max={asOf}
        problem={problem && <ProblemText problem={problem} />}
        hint={SERVED.has(kind) ? papers_received_hint() : undefined}
        onChange={(typed) => {
          setPaper(index, { kind, receivedOn: typed });
        }}
      />
      {text !== '' && fact !== undefined && !isFactTold && (
        <p className={styles.small}>{papers_fact({ fact: fact[1]() })}</p>
      )}
      <PaperTime kind={kind} receivedOn={receivedOn} asOf={asOf} />
    </>
  );
}
