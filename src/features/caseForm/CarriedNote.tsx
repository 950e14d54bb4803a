import { form_carried, form_carried_drop, form_carried_problem } from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { CHOICE_IDS, FIELD_IDS } from '../../state/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';

const shown: ReadonlySet<string> = new Set<string>([...FIELD_IDS, ...CHOICE_IDS]);

/** Says that a link (or an estimate of one's own) brought something that no field shows, and what is wrong with it. */
export function CarriedNote() {
  const isCarrying = useCaseStore(({ carried }) => Object.keys(carried).some((key) => key !== 'payments'));
  const dropCarried = useCaseStore((state) => state.dropCarried);
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
