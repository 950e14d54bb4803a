import type { ReactNode } from 'react';
import type { Proposal, ProposalKind } from '../../engine/household.ts';
import { formatDate, formatMonth, formatShare, formatYuan } from '../../i18n/format.ts';
import { formatInstalments } from '../../i18n/formatRates.ts';
import {
  budget_plan_all,
  budget_plan_breaks,
  budget_plan_breaks_about,
  budget_plan_breaks_none,
  budget_plan_creditor,
  budget_plan_creditor_less,
  budget_plan_creditor_sued,
  budget_plan_end,
  budget_plan_family,
  budget_plan_family_note,
  budget_plan_fastest,
  budget_plan_first,
  budget_plan_first_both,
  budget_plan_first_never,
  budget_plan_means,
  budget_plan_monthly,
  budget_plan_once,
  budget_plan_safest,
  budget_plan_safest_fastest,
  budget_plan_take,
  budget_plan_taken,
  budget_plan_total,
  budget_plans,
  budget_plans_note,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { offeredPlan } from '../../state/planEnd.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Budget.module.css';

const NAMES = {
  fastest: () => budget_plan_fastest(),
  safest: () => budget_plan_safest(),
  family: () => budget_plan_family(),
} satisfies Record<ProposalKind, () => string>;

function nameOf({ kinds }: Proposal): string {
  const [kind = 'safest'] = kinds;
  return kinds.length > 1 ? budget_plan_safest_fastest() : NAMES[kind]();
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function useYuan(): (fen: number) => string {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  return (fen) => formatYuan(fen, language, { hidden });
}

/** What the creditor has by the plan's end, agreed and sued: what persuades. */
function CreditorRows({ proposal: { instalments, creditor } }: { readonly proposal: Proposal }) {
  const yuan = useYuan();
  const { on, agreed, sued } = creditor;
  const receipts = (of: 'agreed' | 'sued', received: number, text: ReactNode) => (
    <Figure path={`proposal.${instalments}.${of}`} value={received} basis={of === 'agreed' ? 'law' : 'estimate'}>
      {text}
    </Figure>
  );
  const nothing = budget_plan_creditor_less({ amount: yuan(-sued.received) });
  const first = agreed.firstOn === null ? '—' : formatMonth(agreed.firstOn);
  return (
    <>
      <Row name={budget_plan_creditor({ date: formatMonth(on) })}>
        {receipts('agreed', agreed.received, yuan(agreed.received))}
      </Row>
      <Row name={budget_plan_creditor_sued()}>
        {receipts('sued', sued.received, sued.received < 0 ? nothing : yuan(sued.received))}
      </Row>
      <Row name={budget_plan_first()}>
        {sued.firstOn === null
          ? budget_plan_first_never({ agreed: first })
          : budget_plan_first_both({ agreed: first, sued: formatMonth(sued.firstOn) })}
      </Row>
    </>
  );
}

function Breaks({ proposal: { instalments, breaks } }: { readonly proposal: Proposal }) {
  if (breaks === null) return budget_plan_breaks_none();
  const { low, likely, high } = breaks;
  return (
    <Figure
      path={`proposal.${instalments}.breaks`}
      value={`${String(likely.numerator)}/${String(likely.denominator)}`}
      basis="estimate"
    >
      {budget_plan_breaks_about({ likely: formatShare(likely), low: formatShare(low), high: formatShare(high) })}
    </Figure>
  );
}

function PlanCard({ proposal, showsAll }: { readonly proposal: Proposal; readonly showsAll: boolean }) {
  const { caseFile } = useRoads();
  const setText = useCaseStore((state) => state.setText);
  const yuan = useYuan();
  const { instalments, instalment, monthly, total, endsOn } = proposal;
  const isTaken =
    caseFile.negotiate?.instalments !== undefined && offeredPlan({ case: caseFile }).instalments === instalments;
  const isFamily = proposal.kinds.includes('family');
  const figure = (
    <Figure key="instalment" path={`plan.${instalments}.instalment`} value={instalment} basis="law">
      {yuan(instalment)}
    </Figure>
  );
  return (
    <article className={isTaken ? `${styles.plan ?? ''} ${styles.taken ?? ''}` : styles.plan} data-plan={instalments}>
      <h4 className={styles.name}>
        {nameOf(proposal)}
        {isTaken && <Tag>{budget_plan_taken()}</Tag>}
      </h4>
      <p className={styles.monthly}>
        <Filled
          text={
            isFamily
              ? budget_plan_once({ amount: slot(0) })
              : budget_plan_monthly({ amount: slot(0), instalments: formatInstalments(instalments) })
          }
          slots={[figure]}
        />
      </p>
      <dl className={styles.rows}>
        <Row name={budget_plan_total()}>
          <Figure path={`plan.${instalments}.burden`} value={total} basis="law">
            {yuan(total)}
          </Figure>
        </Row>
        {endsOn !== null && (
          <Row name={budget_plan_end()}>
            <Figure path={`plan.${instalments}.debtFreeOn`} value={endsOn} basis="law">
              {formatDate(endsOn)}
            </Figure>
          </Row>
        )}
        {showsAll && !isFamily && <Row name={budget_plan_all()}>{yuan(monthly)}</Row>}
        <Row name={budget_plan_breaks()}>
          <Breaks proposal={proposal} />
        </Row>
        <CreditorRows proposal={proposal} />
      </dl>
      {isFamily && (
        <>
          <p className={styles.small}>
            <Words text={budget_plan_family_note()} />
          </p>
          <Basis ids={['family.heirs', 'family.spouseDebt']} />
        </>
      )}
      {!isTaken && (
        <Button
          small
          onClick={() => {
            setText('negotiate.instalments', String(instalments));
          }}
        >
          {budget_plan_take()}
        </Button>
      )}
    </article>
  );
}

interface PlanProposalsProps {
  readonly proposals: readonly Proposal[];
  /** Other debts share what is left. */
  readonly showsAll: boolean;
}

/** Three plans to propose, each with what it costs, when it ends, how it may break, and what the creditor has of it. */
export function PlanProposals({ proposals, showsAll }: PlanProposalsProps) {
  return (
    <section className={styles.plans}>
      <div>
        <h3 className={styles.head}>{budget_plans()}</h3>
        <p className={styles.small}>
          <Words text={budget_plans_note()} />
        </p>
      </div>
      {proposals.map((proposal) => (
        <PlanCard key={proposal.instalments} proposal={proposal} showsAll={showsAll} />
      ))}
      <p className={styles.small}>{budget_plan_means()}</p>
    </section>
  );
}
