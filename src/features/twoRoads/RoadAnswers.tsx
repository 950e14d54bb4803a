import type { ReactNode } from 'react';
import type { Road } from '../../engine/index.ts';
import {
  roads_burden_then,
  roads_claim,
  roads_claim_assumed,
  roads_claim_fact,
  roads_claim_range,
  roads_free,
  roads_monthly,
  roads_negotiate_head,
  roads_no_trains_days,
  roads_no_trains_from,
  roads_not_sued_calls,
  roads_not_sued_head,
  roads_owed_growing,
  roads_paid_by,
  roads_plan_breaks,
  roads_plan_breaks_after,
  roads_plan_breaks_total,
  roads_plan_none,
  roads_refuse_head,
  roads_refuse_head_sued,
  roads_restricted_stays,
  roads_taken_by,
  roads_total,
  roads_travel,
} from '../../i18n/generated/messages.js';
import { slot } from '../../ui/Filled.tsx';
import styles from './Answer.module.css';
import { AnswerLine } from './AnswerLine.tsx';
import type { AnswerModel, AnswerRoads } from './answerModel.ts';
import { DateFigure, DaysFigure, MoneyFigure } from './RoadFigures.tsx';
import { RoadMark } from './RoadMark.tsx';
import { useFormats } from './useFormats.ts';

interface RoadAnswerProps {
  readonly model: AnswerModel;
  readonly roads: AnswerRoads;
}

/** One road of the answer: its mark and name, then its sentences. */
function RoadAnswer({
  road,
  head,
  children,
}: {
  readonly road: Road;
  readonly head: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.road} data-road={road}>
      <h3 className={styles.head}>
        <RoadMark road={road} /> {head}
      </h3>
      <p className={styles.sentence}>{children}</p>
    </div>
  );
}

/** They agree: what is paid in all, what a month, and when it is over; or that the plan breaks. */
function NegotiateAnswer({ model, roads: { negotiate } }: RoadAnswerProps) {
  const { month } = useFormats();
  const { totals, brokenOn, agreedOn, case: caseFile } = negotiate;
  const total = <MoneyFigure key="total" coloured road="negotiate" of="burden" fen={totals.burden} />;
  const head = roads_negotiate_head({ count: model.instalments });
  if (brokenOn !== null) {
    const then = (
      <MoneyFigure
        key="then"
        coloured
        road="negotiate"
        of="planEnd.burden"
        fen={model.negotiate.burden}
        basis="estimate"
      />
    );
    return (
      <RoadAnswer road="negotiate" head={head}>
        <AnswerLine text={roads_plan_breaks({ count: (caseFile.negotiate?.breaksAfter ?? 0) + 1 })} />
        <AnswerLine text={roads_plan_breaks_total({ amount: slot(0) })} slots={[then]} />
        <AnswerLine isSecond text={roads_plan_breaks_after()} />
      </RoadAnswer>
    );
  }
  if (totals.debtFreeOn === null) {
    return (
      <RoadAnswer road="negotiate" head={head}>
        <AnswerLine text={roads_plan_none({ month: month(negotiate.end) })} />
      </RoadAnswer>
    );
  }
  return (
    <RoadAnswer road="negotiate" head={head}>
      <AnswerLine text={roads_total({ amount: slot(0) })} slots={[total]} />
      {agreedOn !== null && totals.instalment !== null && (
        <AnswerLine
          text={roads_monthly({ amount: slot(0) })}
          slots={[<MoneyFigure key="month" coloured road="negotiate" of="instalment" fen={totals.instalment} />]}
        />
      )}
      <AnswerLine
        text={roads_free({ month: slot(0) })}
        slots={[
          <DateFigure key="free" coloured road="negotiate" of="debtFreeOn" date={totals.debtFreeOn} basis="law" />,
        ]}
      />
      <AnswerLine isSecond text={model.isRestrictedBeforeAgreement ? roads_restricted_stays() : roads_travel()} />
    </RoadAnswer>
  );
}

/** They do not sue: what is owed by then, and that it grows. */
function NotSuedAnswer({ model, roads: { notSued } }: RoadAnswerProps) {
  const { debtFreeOn, burden } = notSued.totals;
  return (
    <RoadAnswer road="notSued" head={roads_not_sued_head()}>
      {debtFreeOn === null ? (
        <AnswerLine
          text={roads_owed_growing({ amount: slot(0) })}
          slots={[<MoneyFigure key="owed" coloured road="notSued" of="planEnd.owed" fen={model.notSued.owed} />]}
        />
      ) : (
        <>
          <AnswerLine
            text={roads_paid_by({ month: slot(0) })}
            slots={[<DateFigure key="free" coloured road="notSued" of="debtFreeOn" date={debtFreeOn} basis="law" />]}
          />
          <AnswerLine
            text={roads_total({ amount: slot(0) })}
            slots={[<MoneyFigure key="total" coloured road="notSued" of="burden" fen={burden} />]}
          />
        </>
      )}
      <AnswerLine isSecond text={roads_not_sued_calls()} />
    </RoadAnswer>
  );
}

/** When they sue: a month with its range, or the day that was told. */
function ClaimLines({ model }: { readonly model: AnswerModel }) {
  const { claim } = model;
  if (claim === undefined) return null;
  const on = (exact: boolean) => (
    <DateFigure
      key="on"
      coloured
      road="refuse"
      of="stage.claimFiled.on"
      date={claim.on}
      exact={exact}
      basis={claim.basis === 'fact' ? 'law' : 'estimate'}
    />
  );
  if (claim.basis === 'fact') return <AnswerLine text={roads_claim_fact({ date: slot(0) })} slots={[on(true)]} />;
  if (claim.basis === 'assumed') return <AnswerLine text={roads_claim_assumed({ date: slot(0) })} slots={[on(true)]} />;
  return (
    <>
      <AnswerLine text={roads_claim({ month: slot(0) })} slots={[on(false)]} />
      <AnswerLine
        isSecond
        text={roads_claim_range({ early: slot(0), late: slot(1) })}
        slots={[
          <DateFigure key="early" road="refuse" of="stage.claimFiled.earliest" date={claim.earliest} />,
          <DateFigure key="late" road="refuse" of="stage.claimFiled.latest" date={claim.latest} />,
        ]}
      />
    </>
  );
}

/** They sue: when, what it comes to by then, and from when no planes and no G-trains. */
function RefuseAnswer({ model, roads: { refuse } }: RoadAnswerProps) {
  const { debtFreeOn, daysRestricted } = refuse.totals;
  const isTaken = refuse.stages.some(({ id }) => id === 'wagesWithheld' || id === 'depositsTaken' || id === 'auction');
  return (
    <RoadAnswer road="refuse" head={model.isSued ? roads_refuse_head_sued() : roads_refuse_head()}>
      <ClaimLines model={model} />
      <AnswerLine
        text={
          model.refuse.paid === 0 && debtFreeOn === null
            ? roads_owed_growing({ amount: slot(0) })
            : roads_burden_then({ amount: slot(0) })
        }
        slots={[
          <MoneyFigure
            key="then"
            coloured
            road="refuse"
            of="planEnd.burden"
            fen={model.refuse.burden}
            basis="estimate"
            format={{ whole: true }}
          />,
        ]}
      />
      {model.restriction !== undefined && debtFreeOn === null && (
        <AnswerLine
          text={roads_no_trains_from({ month: slot(0) })}
          slots={[
            <DateFigure
              key="from"
              coloured
              road="refuse"
              of="stage.consumptionRestricted.on"
              date={model.restriction.on}
              basis={model.restriction.basis === 'fact' ? 'law' : 'estimate'}
            />,
          ]}
        />
      )}
      {model.restriction !== undefined && debtFreeOn !== null && daysRestricted > 0 && (
        <AnswerLine
          text={roads_no_trains_days({ days: slot(0) })}
          slots={[<DaysFigure key="days" coloured road="refuse" of="daysRestricted" days={daysRestricted} />]}
        />
      )}
      {debtFreeOn !== null && (
        <AnswerLine
          text={isTaken ? roads_taken_by({ month: slot(0) }) : roads_paid_by({ month: slot(0) })}
          slots={[<DateFigure key="free" coloured road="refuse" of="debtFreeOn" date={debtFreeOn} />]}
        />
      )}
    </RoadAnswer>
  );
}

/** The roads of the answer, the likelier of two refusing roads first. */
export function RoadAnswers({ model, roads }: RoadAnswerProps) {
  return (
    <div className={styles.roads}>
      {model.order.map((road) => {
        if (road === 'negotiate') return <NegotiateAnswer key={road} model={model} roads={roads} />;
        if (road === 'notSued') return <NotSuedAnswer key={road} model={model} roads={roads} />;
        return <RefuseAnswer key={road} model={model} roads={roads} />;
      })}
    </div>
  );
}
