import type { ReactNode } from 'react';
import type { Proposal, ProposalKind } from '../../engine/household.ts';
import { readRate, type CaseFile } from '../../engine/index.ts';
import { formatDate, formatMonth, formatShare } from '../../i18n/format.ts';
import { formatMonthCount } from '../../i18n/formatMonthCount.ts';
import { formatInstalments } from '../../i18n/formatRates.ts';
import {
  budget_plan_all,
  budget_plan_breaks,
  budget_plan_breaks_about,
  budget_plan_breaks_none,
  budget_plan_creditor,
  budget_plan_creditor_less,
  budget_plan_creditor_sued,
  budget_plan_deferred,
  budget_plan_deferred_note,
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
  budget_plan_reduced,
  budget_plan_reduced_note,
  budget_plan_safest,
  budget_plan_safest_fastest,
  budget_plan_take,
  budget_plan_taken,
  budget_plan_total,
  budget_plans,
  budget_plans_note,
  budget_plans_rest,
  budget_plans_rest_grace,
  budget_plans_rest_share,
  budget_plans_rest_undo,
  budget_plans_shared,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { fieldText } from '../../state/fieldText.ts';
import { offeredPlan } from '../../state/planEnd.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Budget.module.css';
import { useYuan } from './useYuan.ts';

const NAMES = {
  fastest: () => budget_plan_fastest(),
  safest: () => budget_plan_safest(),
  family: () => budget_plan_family(),
  deferred: () => budget_plan_deferred(),
  reduced: () => budget_plan_reduced(),
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

interface CardProps {
  readonly proposal: Proposal;
  /** What a plan can take a month, in fen. */
  readonly left: number;
}

/** What the creditor has by the plan's end, agreed and sued: what persuades. */
function CreditorRows({ proposal: { id, creditor } }: { readonly proposal: Proposal }) {
  const yuan = useYuan();
  const { on, agreed, sued } = creditor;
  const receipts = (of: 'agreed' | 'sued', received: number, text: ReactNode) => (
    <Figure path={`proposal.${id}.${of}`} value={received} basis={of === 'agreed' ? 'law' : 'estimate'}>
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

function Breaks({ proposal: { id, breaks } }: { readonly proposal: Proposal }) {
  if (breaks === null) return budget_plan_breaks_none();
  const { low, likely, high } = breaks;
  return (
    <Figure
      path={`proposal.${id}.breaks`}
      value={`${String(likely.numerator)}/${String(likely.denominator)}`}
      basis="estimate"
    >
      {budget_plan_breaks_about({ likely: formatShare(likely), low: formatShare(low), high: formatShare(high) })}
    </Figure>
  );
}

/** A plan for which more is asked than instalments is explained beside the others, not as the case's own. */
function isAskedFor({ graceMonths, settlementShare }: Proposal): boolean {
  return graceMonths !== undefined || settlementShare !== undefined;
}

/** Whether the case offers this plan already. */
function isOffered({ instalments, graceMonths, settlementShare }: Proposal, caseFile: CaseFile): boolean {
  const { negotiate } = caseFile;
  if (negotiate?.instalments === undefined || offeredPlan({ case: caseFile }).instalments !== instalments) return false;
  if (graceMonths !== undefined && negotiate.graceMonths !== graceMonths) return false;
  return settlementShare === undefined || negotiate.settlementShare === settlementShare;
}

/** What is asked for beside instalments, in a sentence. */
function AskedFor({ proposal: { graceMonths, settlementShare }, left }: CardProps) {
  const yuan = useYuan();
  if (graceMonths !== undefined)
    return budget_plan_deferred_note({ months: formatMonthCount(graceMonths), left: yuan(left) });
  if (settlementShare === undefined) return null;
  return budget_plan_reduced_note({ share: formatShare(readRate(settlementShare) ?? 1) });
}

function PlanCard({ proposal, left, showsAll }: CardProps & { readonly showsAll: boolean }) {
  const { caseFile } = useRoads();
  const setText = useCaseStore((state) => state.setText);
  const yuan = useYuan();
  const { id, instalments, graceMonths, settlementShare, instalment, monthly, total, endsOn } = proposal;
  const isTaken = isOffered(proposal, caseFile);
  const own = isAskedFor(proposal) ? `proposal.${id}` : `plan.${id}`;
  const isFamily = proposal.kinds.includes('family');
  const figure = (
    <Figure key="instalment" path={`${own}.instalment`} value={instalment} basis="law">
      {yuan(instalment)}
    </Figure>
  );
  return (
    <article className={isTaken ? `${styles.plan ?? ''} ${styles.taken ?? ''}` : styles.plan} data-plan={id}>
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
      {isAskedFor(proposal) && (
        <p>
          <AskedFor proposal={proposal} left={left} />
        </p>
      )}
      <dl className={styles.rows}>
        <Row name={budget_plan_total()}>
          <Figure path={`${own}.burden`} value={total} basis="law">
            {yuan(total)}
          </Figure>
        </Row>
        {endsOn !== null && (
          <Row name={budget_plan_end()}>
            <Figure path={`${own}.debtFreeOn`} value={endsOn} basis="law">
              {formatDate(endsOn)}
            </Figure>
          </Row>
        )}
        {showsAll && !isFamily && (
          <Row name={budget_plan_all()}>
            <Figure path={`proposal.${id}.monthly`} value={monthly} basis="law">
              {yuan(monthly)}
            </Figure>
          </Row>
        )}
        <Row name={budget_plan_breaks()}>
          <Breaks proposal={proposal} />
        </Row>
        <CreditorRows proposal={proposal} />
      </dl>
      {isAskedFor(proposal) && (
        <Basis
          ids={settlementShare === undefined ? ['agreement.byConsent'] : ['agreement.byConsent', 'contract.waiver']}
        />
      )}
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
            if (graceMonths !== undefined) setText('negotiate.graceMonths', String(graceMonths));
            if (settlementShare !== undefined) {
              setText('negotiate.settlementShare', fieldText('negotiate.settlementShare', settlementShare));
            }
          }}
        >
          {budget_plan_take()}
        </Button>
      )}
    </article>
  );
}

/** What the case asks for already, of its own or by a plan that was taken: every proposal rests on it. */
function RestsOn() {
  const { caseFile } = useRoads();
  const setText = useCaseStore((state) => state.setText);
  const { graceMonths = 0, settlementShare } = caseFile.negotiate ?? {};
  if (graceMonths === 0 && settlementShare === undefined) return null;
  return (
    <div className={styles.plan}>
      <p>{budget_plans_rest()}</p>
      <ul className={styles.lines}>
        {graceMonths > 0 && <li>{budget_plans_rest_grace({ months: formatMonthCount(graceMonths) })}</li>}
        {settlementShare !== undefined && (
          <li>{budget_plans_rest_share({ share: formatShare(readRate(settlementShare) ?? 1) })}</li>
        )}
      </ul>
      <Button
        small
        onClick={() => {
          setText('negotiate.graceMonths', '');
          setText('negotiate.settlementShare', '');
        }}
      >
        {budget_plans_rest_undo()}
      </Button>
    </div>
  );
}

interface PlanProposalsProps {
  readonly proposals: readonly Proposal[];
  /** What a plan can take a month, in fen. */
  readonly left: number;
  /** Other debts share what is left. */
  readonly showsAll: boolean;
}

/** The plans to propose, each with what it costs, when it ends, how it may break, and what the creditor has of it. */
export function PlanProposals({ proposals, left, showsAll }: PlanProposalsProps) {
  return (
    <section className={styles.plans}>
      <div>
        <h3 className={styles.head}>{budget_plans()}</h3>
        <p className={styles.small}>
          <Words text={budget_plans_note()} />
        </p>
        {showsAll && <p className={styles.small}>{budget_plans_shared()}</p>}
      </div>
      <RestsOn />
      {proposals.map((proposal) => (
        <PlanCard key={proposal.id} proposal={proposal} left={left} showsAll={showsAll} />
      ))}
      <p className={styles.small}>{budget_plan_means()}</p>
    </section>
  );
}
