import { chanceOfAgreement, type CaseFile } from '../../engine/index.ts';
import {
  more_amount,
  more_amount_hint,
  more_amount_missing,
  more_brokenPlan_1,
  more_brokenPlan_2,
  more_brokenPlan_3,
  more_count_agreement,
  more_each_how,
  more_each_none,
  more_each_value,
  more_equal_1,
  more_hiding_1,
  more_hiding_2,
  more_hiding_3,
  more_hiding_4,
  more_negotiate_1,
  more_notSued_1,
  more_notSued_2,
  more_paid_before,
  more_paid_value,
  more_payInFull_1,
  more_payInFull_2,
  more_payInFull_3,
  more_payWhatICan_1,
  more_payWhatICan_2,
  more_payWhatICan_3,
  more_refuse_1,
  more_refuse_2,
  more_sued,
  more_theyRefuse_1,
  more_theyRefuse_2,
} from '../../i18n/generated/messages.js';
import { SwindleWarning } from '../../law/SwindleWarning.tsx';
import { useCaseStore } from '../../state/caseStore.ts';
import { useProblem, useRoads } from '../../state/currentRoads.ts';
import { offeredPlan } from '../../state/planEnd.ts';
import { paidBeforeBreak, type ViewRoad } from '../../state/viewRoads.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { Words } from '../../ui/Words.tsx';
import { ChanceSentence } from './ChanceSentence.tsx';
import type { MoreRoadsModel, RoadLine } from './moreRoadsModel.ts';
import styles from './MoreRoads.module.css';
import { shareText } from './shareText.ts';
import { SuitSentence } from './SuitChance.tsx';

/** The amount that one can pay a month, asked for where the road needs it. */
function MonthlyAmount({ isMissing }: { readonly isMissing: boolean }) {
  const text = useCaseStore(({ texts }) => texts['negotiate.monthlyAmount'] ?? '');
  const setText = useCaseStore((state) => state.setText);
  const problem = useProblem('negotiate.monthlyAmount');
  return (
    <>
      {isMissing && <p>{more_amount_missing()}</p>}
      <LimitedField
        longest={LONGEST_TEXT}
        label={more_amount()}
        hint={more_amount_hint()}
        problem={problem && <ProblemText problem={problem} />}
        sign="¥"
        inputMode="decimal"
        value={text}
        onChange={(typed) => {
          setText('negotiate.monthlyAmount', typed);
        }}
      />
    </>
  );
}

/** After how many instalments the plan breaks. */
function BreaksAfter({ caseFile }: { readonly caseFile: CaseFile }) {
  const told = useViewStore((state) => state.breaksAfter);
  const set = useViewStore((state) => state.setBreaksAfter);
  const { instalments } = offeredPlan({ case: caseFile });
  const paid = paidBeforeBreak(caseFile, told);
  return (
    <>
      <p>{more_brokenPlan_1({ count: paid + 1 })}</p>
      {instalments > 1 && (
        <Slider
          id="breaks-after"
          label={more_paid_before()}
          min={0}
          max={instalments - 1}
          value={paid}
          valueText={more_paid_value({ count: paid })}
          onChange={set}
        />
      )}
    </>
  );
}

const SENTENCES: Readonly<Partial<Record<ViewRoad, readonly (() => string)[]>>> = {
  notSued: [more_notSued_2],
  refuse: [more_refuse_2],
  theyRefuse: [more_theyRefuse_1, more_theyRefuse_2],
  payWhatICan: [more_payWhatICan_1, more_payWhatICan_2, more_payWhatICan_3],
  payInFull: [more_payInFull_1, more_payInFull_2, more_payInFull_3],
  hiding: [more_hiding_1, more_hiding_2, more_hiding_3, more_hiding_4],
  brokenPlan: [more_brokenPlan_2, more_brokenPlan_3],
};

interface RoadExplainedProps {
  readonly line: RoadLine;
  readonly model: MoreRoadsModel;
  readonly yuan: (fen: number) => string;
}

/** What a yuan does on a road, with the person's own numbers. */
function EachYuan({ line: { road, paid, owed, lessOwed }, model: { base }, yuan }: RoadExplainedProps) {
  if (base === null || road === 'notSued') return null;
  if (lessOwed === null) return <p className={styles.small}>{more_each_none()}</p>;
  const figure = (path: string, fen: number) => (
    <Figure key={path} path={path} value={fen} basis="estimate">
      {yuan(fen)}
    </Figure>
  );
  return (
    <>
      <p>
        <Filled
          text={more_each_how({ base: slot(0), paid: slot(1), owed: slot(2) })}
          slots={[
            figure('notSued.planEnd.owed', base),
            figure(`${road}.planEnd.paid`, paid),
            figure(`${road}.planEnd.owed`, owed),
          ]}
        />
      </p>
      <p>{more_each_value({ share: shareText(lessOwed) })}</p>
    </>
  );
}

/** A road in words: on what it rests, what to know on it, what a yuan does. */
export function RoadExplained(props: RoadExplainedProps) {
  const { line, model, yuan } = props;
  const { caseFile } = useRoads();
  const { road, needsAmount } = line;
  return (
    <div className={styles.explained}>
      {road === 'negotiate' && (
        <p>
          <ChanceSentence
            chance={chanceOfAgreement(caseFile)}
            path="chance.agreement"
            text={more_negotiate_1}
            count={more_count_agreement}
          />
        </p>
      )}
      {(road === 'refuse' || road === 'notSued') && (
        <p>
          <SuitSentence
            caseFile={caseFile}
            text={road === 'refuse' ? more_refuse_1 : more_notSued_1}
            once={more_sued()}
          />
        </p>
      )}
      {road === 'brokenPlan' && <BreaksAfter caseFile={caseFile} />}
      {road === 'equalEffort' ? (
        <p>{more_equal_1({ amount: yuan(model.effort?.monthly ?? 0) })}</p>
      ) : (
        SENTENCES[road]?.map((sentence) => (
          <p key={sentence()}>
            <Words text={sentence()} />
          </p>
        ))
      )}
      {(road === 'brokenPlan' || road === 'theyRefuse') && <SwindleWarning />}
      {road === 'payWhatICan' && <MonthlyAmount isMissing={needsAmount} />}
      {!needsAmount && <EachYuan {...props} />}
    </div>
  );
}
