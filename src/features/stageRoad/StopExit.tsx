import { DoorOpen } from 'lucide-react';
import { useMemo } from 'react';
import type { CaseFile, StageEvent, Timeline } from '../../engine/index.ts';
import { formatInstalments } from '../../i18n/formatRates.ts';
import {
  stops_exit,
  stops_exit_chance,
  stops_exit_fee,
  stops_exit_fee_next,
  stops_exit_judged,
  stops_exit_less,
  stops_exit_more,
  stops_exit_no_fee,
  stops_exit_none,
  stops_exit_past,
  stops_exit_restriction,
  stops_head_exit,
} from '../../i18n/generated/messages.js';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Words } from '../../ui/Words.tsx';
import { AgreementChance } from './AgreementChance.tsx';
import { exitOn, type Exit } from './exit.ts';
import styles from './StopWords.module.css';
import { useYuan } from './useYuan.ts';

interface CostsProps {
  readonly caseFile: CaseFile;
  readonly exit: Exit;
  readonly isBehind: boolean;
  /** An agreement on the day of the filing comes before it. */
  readonly isFilingDay: boolean;
}

function Costs({ caseFile, exit, isBehind, isFilingDay }: CostsProps) {
  const yuan = useYuan();
  const { days, instalments, burden, instalment, more, acceptanceFee, isFiled, isJudged, isRestricted } = exit;
  const money = (of: string, fen: number) => (
    <Figure key={of} path={`agreeing.${days}.${of}`} value={fen} basis={days === 0 ? 'law' : 'estimate'}>
      {yuan(fen)}
    </Figure>
  );
  const amounts = { amount: slot(0), instalment: slot(1) };
  const fee = isJudged ? stops_exit_judged({ fee: slot(0) }) : stops_exit_fee({ fee: slot(0) });
  return (
    <>
      <p>
        <Filled
          text={isBehind ? stops_exit_past(amounts) : stops_exit({ count: formatInstalments(instalments), ...amounts })}
          slots={[money('burden', burden), money('instalment', instalment ?? 0)]}
        />
      </p>
      {!isBehind && more > 0 && <p>{stops_exit_more({ difference: yuan(more) })}</p>}
      {!isBehind && more < 0 && <p>{stops_exit_less({ difference: yuan(-more) })}</p>}
      <p>
        {isFiled || isJudged ? (
          <Filled text={fee} slots={[money('byAccount.acceptanceFee', acceptanceFee)]} />
        ) : (
          stops_exit_no_fee()
        )}
      </p>
      {isFilingDay && (
        <p>
          <Words text={stops_exit_fee_next()} />
        </p>
      )}
      {isRestricted && (
        <p>
          <Words text={stops_exit_restriction()} />
        </p>
      )}
      <p className={styles.doubt}>
        <AgreementChance caseFile={caseFile} text={stops_exit_chance} />
      </p>
    </>
  );
}

/** How to get off at a stop, and what it then costs; at one that lies behind, what an agreement costs today. */
export function StopExit({ timeline, stage: { id, on } }: { readonly timeline: Timeline; readonly stage: StageEvent }) {
  const { case: caseFile, asOf } = timeline;
  const isBehind = on < asOf;
  const exit = useMemo(() => exitOn(caseFile, isBehind ? asOf : on), [caseFile, asOf, on, isBehind]);
  return (
    <section className={styles.exit}>
      <h5>
        <DoorOpen size={18} strokeWidth={1.75} aria-hidden="true" />
        {stops_head_exit()}
      </h5>
      {exit === null ? (
        <p>{stops_exit_none()}</p>
      ) : (
        <Costs caseFile={caseFile} exit={exit} isBehind={isBehind} isFilingDay={id === 'claimFiled' && !exit.isFiled} />
      )}
    </section>
  );
}
