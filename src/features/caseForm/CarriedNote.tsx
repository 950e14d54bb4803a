import { form_carried, form_carried_drop, form_carried_problem } from '../../i18n/generated/messages.js';
import type { CaseFile } from '../../engine/index.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { CHOICE_IDS, FIELD_IDS } from '../../state/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';

/** What is carried and yet can be seen and changed: in the log of payments, and among the estimates. */
const HAS_FIELDS: readonly (keyof CaseFile)[] = ['payments', 'assumptions', 'conventions'];

/** Forgets what came with a link and has no field. */
function dropCarried(): void {
  useCaseStore.setState(({ carried }) => ({
    carried: Object.fromEntries(HAS_FIELDS.flatMap((key) => (key in carried ? [[key, carried[key]]] : []))),
    isExample: false,
  }));
}

const shown: ReadonlySet<string> = new Set<string>([...FIELD_IDS, ...CHOICE_IDS]);

/** Says that a link (or an estimate of one's own) brought something that no field shows, and what is wrong with it. */
export function CarriedNote() {
  const isCarrying = useCaseStore(({ carried }) =>
    (Object.keys(carried) as (keyof CaseFile)[]).some((key) => !HAS_FIELDS.includes(key)),
  );
  const problem = useRoadsStore(({ problems }) =>
    problems.find(({ field }) => !shown.has(field) && !/^(?:means\.assets|papers)\./u.test(field)),
  );
  if (!isCarrying && problem === undefined) return null;
  return (
    <Notice
      card
      actions={
        <Button small onClick={dropCarried}>
          {form_carried_drop()}
        </Button>
      }
    >
      {problem === undefined ? (
        form_carried()
      ) : (
        <Filled
          text={form_carried_problem({ problem: slot(0) })}
          slots={[<ProblemText key="problem" problem={problem} />]}
        />
      )}
    </Notice>
  );
}
