import {
  budget_then,
  budget_then_able,
  budget_then_aid,
  budget_then_court,
  budget_then_hardship,
  budget_then_needs,
  budget_then_swindle,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { AskPhones } from '../../ui/AskPhones.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Budget.module.css';
import { BudgetAmount } from './BudgetAmount.tsx';

const LINES = [budget_then_needs, budget_then_hardship, budget_then_aid];

/** What to do where no plan can be paid: needs first, help, and what a court must leave. */
export function NothingFits({ mustBeLeft }: { readonly mustBeLeft: number }) {
  return (
    <section className={styles.then}>
      <h3 className={styles.head}>{budget_then()}</h3>
      <ul className={styles.lines}>
        {LINES.map((line) => (
          <li key={line()}>
            <Words text={line()} />
          </li>
        ))}
        <li>
          <Filled
            text={budget_then_court({ amount: slot(0) })}
            slots={[<BudgetAmount key="left" figure="mustBeLeft" value={mustBeLeft} />]}
          />
        </li>
        <li>
          <Words text={budget_then_able()} />
        </li>
        <li>
          <Words text={budget_then_swindle()} />
        </li>
      </ul>
      <AskPhones phones={['12348', '12345', '12378', '12356']} />
      <Basis ids={['exempt.livingCosts', 'practice.livingStandardPerPerson']} />
    </section>
  );
}
