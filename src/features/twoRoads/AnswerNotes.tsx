import { addMonthsClamped, knownDate, ruleBook, type PlanFit, type Timeline } from '../../engine/index.ts';
import {
  roads_equal_effort,
  roads_equal_effort_free,
  roads_equal_effort_same,
  roads_equal_effort_total,
  roads_old_debt,
  roads_plan_do_not_sign,
  roads_plan_hardship,
  roads_plan_left,
  roads_plan_legal_aid,
  roads_plan_needs,
  roads_plan_none_fits,
  roads_plan_propose,
  roads_plan_too_dear,
  roads_plea,
  roads_plea_ask,
  roads_plea_before_plan,
  roads_rests_default_costs,
  roads_rests_nothing,
  roads_rests_once,
  roads_rests_untold,
  roads_rests_wages,
} from '../../i18n/generated/messages.js';
import { SwindleWarning } from '../../law/SwindleWarning.tsx';
import { useCaseStore } from '../../state/caseStore.ts';
import type { EqualEffort } from '../../state/equalEffort.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Words } from '../../ui/Words.tsx';
import { Gap } from './Gap.tsx';
import firstStyles from './Answer.module.css';
import styles from './AnswerRest.module.css';
import { stageOf } from './answerModel.ts';
import { PhoneLine } from './PhoneLine.tsx';
import { useFormats } from './useFormats.ts';

/** What a court takes of wages a month, in fen; 0 where nothing was told or nothing can be taken. */
function takenOfWages(refuse: Timeline): number {
  const wages = stageOf(refuse, 'wagesWithheld');
  if (wages === undefined) return 0;
  const taken = refuse.postings.filter(({ kind, date }) => kind === 'recovery' && date === wages.on);
  return taken.reduce((sum, { amount }) => sum + amount, 0);
}

/** What the end of the refusing road rests on: told wages, told belongings, or that nothing was told. */
export function Rests({ refuse }: { readonly refuse: Timeline }) {
  const { yuan } = useFormats();
  const { means, asOf } = refuse.case;
  const isTaken = refuse.postings.some(({ kind }) => kind === 'recovery');
  const isTold = means !== undefined && Object.keys(means).length > 0;
  const takenMonthly = takenOfWages(refuse);
  if (takenMonthly > 0) {
    const costs = ruleBook.on(knownDate(asOf)).number('practice.livingCosts').value;
    const isAssumed = means?.exemptIncome === undefined && means?.livingCosts === undefined;
    return (
      <p className={firstStyles.hint}>
        <Words text={roads_rests_wages({ amount: yuan(takenMonthly) })} />
        {isAssumed && (
          <>
            <Gap />
            <Words text={roads_rests_default_costs({ amount: yuan(costs) })} />
          </>
        )}
      </p>
    );
  }
  if (isTaken)
    return (
      <p className={firstStyles.hint}>
        <Words text={roads_rests_once()} />
      </p>
    );
  return (
    <p className={firstStyles.hint}>
      <Words text={isTold ? roads_rests_nothing() : roads_rests_untold()} />
    </p>
  );
}

/** Where being sued looks cheaper or sooner only because the court takes more a month. */
export function EqualEffortLine({ effort }: { readonly effort: EqualEffort }) {
  const { yuan, month } = useFormats();
  const { debtFreeOn, burden } = effort.timeline.totals;
  const monthly = yuan(effort.monthly);
  if (debtFreeOn === null) return null;
  return (
    <p className={styles.note}>
      {roads_equal_effort({ amount: monthly })}
      <Gap />
      <Filled text={roads_equal_effort_same({ amount: monthly })} slots={[]} />
      <Gap />
      <Filled
        text={roads_equal_effort_free({ month: slot(0) })}
        slots={[
          <Figure key="free" path="equalEffort.debtFreeOn" value={debtFreeOn} basis="law" road="negotiate">
            {month(debtFreeOn)}
          </Figure>,
        ]}
      />
      <Gap />
      <Filled
        text={roads_equal_effort_total({ amount: slot(0) })}
        slots={[
          <Figure key="total" path="equalEffort.burden" value={burden} basis="law" road="negotiate">
            {yuan(burden)}
          </Figure>,
        ]}
      />
    </p>
  );
}

/** Where the limitation period may have ended, and no judgment has: signing or paying gives the defence up, so ask before. */
export function OldDebt({ refuse }: { readonly refuse: Timeline }) {
  const { dueDate, asOf } = refuse;
  const today = knownDate(asOf);
  const years = ruleBook.on(today).number('limitation.years').value;
  const judged = stageOf(refuse, 'judgment');
  const isOld = addMonthsClamped(knownDate(dueDate), years * 12) < today;
  if (!isOld || (judged !== undefined && judged.on <= asOf)) return null;
  return (
    <Notice card role="note">
      <p>
        <PhoneLine text={roads_old_debt({ years, line: slot(0) })} numbers={['12348']} />
      </p>
    </Notice>
  );
}

/** What a court would cut if it is asked to: said before a plan swallows it. */
export function Plea({ excess }: { readonly excess: number }) {
  const { yuan } = useFormats();
  if (excess === 0) return null;
  return (
    <p className={styles.note}>
      <Filled
        text={roads_plea({ excess: slot(0) })}
        slots={[
          <Figure key="excess" path="plea.excess" value={excess} basis="law">
            {yuan(excess)}
          </Figure>,
        ]}
      />
      <Gap />
      <Words text={roads_plea_ask()} />
      <Gap />
      <Words text={roads_plea_before_plan()} />
    </p>
  );
}

/** The plan takes more than can be spared: the shortest that does not, or what to do where none fits. */
export function PlanNotice({ fit }: { readonly fit: PlanFit }) {
  const { yuan } = useFormats();
  const setText = useCaseStore((state) => state.setText);
  if (fit.kind === 'tooDear') {
    const { instalments, instalment } = fit.fitting;
    return (
      <Notice
        card
        role="note"
        actions={
          <Button small onClick={() => setText('negotiate.instalments', String(instalments))}>
            {roads_plan_propose({ count: instalments, amount: yuan(instalment) })}
          </Button>
        }
      >
        <p>
          {roads_plan_too_dear({ instalment: yuan(fit.instalment) })}
          <Gap />
          {roads_plan_left({ left: yuan(fit.left) })}
        </p>
      </Notice>
    );
  }
  if (fit.kind === 'noneFits') {
    return (
      <Notice card role="note">
        <p>
          <strong>
            <Words text={roads_plan_none_fits()} />
          </strong>
          <Gap />
          {roads_plan_left({ left: yuan(fit.left) })}
        </p>
        <ul className={styles.list}>
          <li>
            <Words text={roads_plan_do_not_sign()} />
          </li>
          <li>
            <Words text={roads_plan_needs()} />
          </li>
          <li>
            <Words text={roads_plan_hardship()} />
          </li>
          <li>
            <PhoneLine text={roads_plan_legal_aid({ line: slot(0) })} numbers={['12348']} />
          </li>
        </ul>
        <SwindleWarning />
      </Notice>
    );
  }
  return null;
}
