import { useMemo } from 'react';
import { planFit } from '../../engine/index.ts';
import { roads_answer_spoken, roads_answer_spoken_sued, roads_underline } from '../../i18n/generated/messages.js';
import { equalEffort } from '../../state/equalEffort.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import styles from './Answer.module.css';
import { AnswerFolds, Exits } from './AnswerFolds.tsx';
import type { AnswerModel, AnswerRoads } from './answerModel.ts';
import { EqualEffortLine, OldDebt, PlanNotice, Plea, Rests } from './AnswerNotes.tsx';
import { useFormats } from './useFormats.ts';

/** Below the roads: what a court would cut, whether the plan can be kept, what it all rests on, what leads on, and the answer spoken. */
export function AnswerRest({ model, roads }: { readonly model: AnswerModel; readonly roads: AnswerRoads }) {
  const { refuse, negotiate } = roads;
  const effort = useMemo(() => equalEffort(refuse, negotiate), [refuse, negotiate]);
  const fit = useMemo(() => planFit(refuse.case), [refuse.case]);
  const { yuan, month } = useFormats();
  const spoken = {
    month: month(model.planEnd),
    negotiate: yuan(model.negotiate.burden),
    notSued: yuan(model.notSued.owed),
    refuse: yuan(model.refuse.burden),
  };
  return (
    <>
      <OldDebt refuse={refuse} />
      {effort && <EqualEffortLine effort={effort} />}
      <Plea excess={model.excess} />
      <PlanNotice fit={fit} />
      <div>
        <Rests refuse={refuse} />
        <p className={styles.hint}>{roads_underline()}</p>
      </div>
      {refuse.totals.debtFreeOn === null && <Exits />}
      <AnswerFolds model={model} roads={roads} />
      <LiveRegion text={model.isSued ? roads_answer_spoken_sued(spoken) : roads_answer_spoken(spoken)} />
    </>
  );
}
