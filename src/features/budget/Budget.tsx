import { useEffect, useMemo } from 'react';
import { proposals, type Budget as BudgetAmounts, type Proposals } from '../../engine/household.ts';
import { formatInstalments } from '../../i18n/formatRates.ts';
import {
  budget_disposable,
  budget_income_needed,
  budget_intro,
  budget_kept,
  budget_left,
  budget_left_note,
  budget_needs,
  budget_none_fits,
  budget_none_left,
  budget_reserve,
  budget_settle,
  budget_short,
  budget_use_costs,
  budget_used_costs,
} from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { fieldText } from '../../state/fieldText.ts';
import { useBudget } from '../../state/householdBudget.ts';
import { useDebts } from '../../state/householdDebts.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Budget.module.css';
import { BudgetAmount } from './BudgetAmount.tsx';
import { BudgetFields } from './BudgetFields.tsx';
import { explainOfBudget, explainOfProposals } from './budgetFigures.ts';
import { NothingFits } from './NothingFits.tsx';
import { PlanProposals } from './PlanProposals.tsx';
import { useYuan } from './useYuan.ts';

/** What the household comes to, and the way to take its costs into the roads. */
function Result({ budget }: { readonly budget: BudgetAmounts }) {
  const { caseFile } = useRoads();
  const setText = useCaseStore((state) => state.setText);
  const yuan = useYuan();
  const rows = [
    ['needs', budget_needs()],
    ['disposable', budget_disposable()],
    ['reserve', budget_reserve()],
  ] as const;
  return (
    <section aria-live="polite">
      <dl className={styles.rows}>
        {rows.map(([figure, name]) => (
          <div key={figure}>
            <dt>{name}</dt>
            <dd>
              <BudgetAmount figure={figure} value={budget[figure]} />
            </dd>
          </div>
        ))}
        <div className={styles.left}>
          <dt>{budget_left()}</dt>
          <dd>
            <BudgetAmount figure="left" value={budget.left} />
          </dd>
        </div>
      </dl>
      <p className={styles.small}>{budget_left_note()}</p>
      {caseFile.means?.livingCosts === budget.needs ? (
        <p className={styles.small}>{budget_used_costs()}</p>
      ) : (
        <Button
          small
          onClick={() => {
            setText('means.livingCosts', fieldText('means.livingCosts', budget.needs));
          }}
        >
          {budget_use_costs({ amount: yuan(budget.needs) })}
        </Button>
      )}
    </section>
  );
}

/** Why no plan can be paid by instalments. */
function WhyNone({ budget, plans }: { readonly budget: BudgetAmounts; readonly plans: Proposals }) {
  const language = useViewStore((state) => state.language);
  const yuan = useYuan();
  if (budget.disposable < 0) return <Words text={budget_short({ amount: yuan(-budget.disposable) })} />;
  if (budget.left === 0) return <Words text={budget_none_left()} />;
  const instalments = formatInstalments(plans.longest, language);
  return (
    <Words
      text={[
        budget_none_fits({ instalments, needed: yuan(plans.leastMonthly), left: yuan(budget.left) }),
        budget_settle({ instalments, amount: yuan(plans.affordableInAll) }),
      ].join(language === 'en' ? ' ' : '')}
    />
  );
}

/** What a month costs, what is left to pay with, and the plans that fit. */
export function Budget() {
  const { told, budget, problems } = useBudget();
  const { caseFile } = useRoads();
  const { file } = useDebts();
  const plans = useMemo(
    () => budget && proposals({ debts: file.debts, place: 0, left: budget.left, disposable: budget.disposable }),
    [file, budget],
  );
  useEffect(() => {
    useOtherFigures.setState({
      budget: (path) => told && explainOfBudget(told, path),
      proposal: (path) => plans && explainOfProposals(plans, caseFile, path),
    });
  }, [told, plans, caseFile]);
  return (
    <div className={styles.budget}>
      <div>
        <p>{budget_intro()}</p>
        <p className={styles.small}>{budget_kept()}</p>
      </div>
      <BudgetFields told={told} budget={budget} problems={problems} />
      {budget === null || plans === null ? (
        <p className={styles.small}>{budget_income_needed()}</p>
      ) : (
        <>
          <Result budget={budget} />
          {!plans.fits && (
            <>
              <p>
                <WhyNone budget={budget} plans={plans} />
              </p>
              <NothingFits mustBeLeft={budget.mustBeLeft} />
            </>
          )}
          <PlanProposals left={budget.left} proposals={plans.proposals} showsAll={file.debts.length > 1} />
        </>
      )}
    </div>
  );
}
