import {
  NEEDS,
  usualReserve,
  type Budget,
  type BudgetLine,
  type BudgetTold,
  type Need,
} from '../../engine/household.ts';
import { knownDate, ruleBook, type CaseProblem } from '../../engine/index.ts';
import { formatYuan } from '../../i18n/format.ts';
import {
  budget_adults,
  budget_children,
  budget_empty_hint,
  budget_food,
  budget_food_hint,
  budget_income,
  budget_lines,
  budget_medicine,
  budget_mortgage,
  budget_other_instalments,
  budget_other_needs,
  budget_people,
  budget_people_unit,
  budget_rent,
  budget_reserve,
  budget_reserve_hint,
  budget_school,
  budget_transport,
  budget_utilities,
  budget_work_car,
} from '../../i18n/generated/messages.js';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useProblem, useRoads } from '../../state/currentRoads.ts';
import { useHousehold } from '../../state/household.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import styles from './Budget.module.css';
import { MoneyField } from './MoneyField.tsx';

const LABELS = {
  food: () => budget_food(),
  rent: () => budget_rent(),
  utilities: () => budget_utilities(),
  medicine: () => budget_medicine(),
  transport: () => budget_transport(),
  school: () => budget_school(),
  mortgage: () => budget_mortgage(),
  workCar: () => budget_work_car(),
  otherNeeds: () => budget_other_needs(),
} satisfies Record<Need, () => string>;

type Problems = ReadonlyMap<BudgetLine, CaseProblem>;

interface LineProps {
  readonly field: BudgetLine;
  readonly label: string;
  readonly problems: Problems;
  readonly hint?: string;
}

function Line({ field, label, problems, hint }: LineProps) {
  const text = useHousehold(({ budget }) => budget[field] ?? '');
  const setLine = useHousehold((state) => state.setLine);
  const shown = (
    <MoneyField
      id={`budget-${field}`}
      label={label}
      text={text}
      onChange={(typed) => {
        setLine(field, typed);
      }}
      problem={problems.get(field)}
      {...(hint !== undefined && { hint })}
    />
  );
  // What has to be explained needs the whole width.
  return hint === undefined ? shown : <div className={styles.whole}>{shown}</div>;
}

function People({ field, label, placeholder, problems }: Omit<LineProps, 'hint'> & { readonly placeholder: string }) {
  const text = useHousehold(({ budget }) => budget[field] ?? '');
  const setLine = useHousehold((state) => state.setLine);
  const problem = problems.get(field);
  return (
    <LimitedField
      id={`budget-${field}`}
      longest={LONGEST_TEXT}
      label={label}
      unit={budget_people_unit()}
      inputMode="numeric"
      placeholder={placeholder}
      value={text}
      onChange={(typed) => {
        setLine(field, typed);
      }}
      {...(problem && { problem: <ProblemText problem={problem} /> })}
    />
  );
}

interface BudgetFieldsProps {
  /** Null while no income is told. */
  readonly told: BudgetTold | null;
  readonly budget: Budget | null;
  readonly problems: Problems;
}

/** What the household has and needs a month, line by line; what is empty says what is taken instead. */
export function BudgetFields({ told, budget, problems }: BudgetFieldsProps) {
  const { caseFile } = useRoads();
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const income = useCaseStore(({ texts }) => texts['means.monthlyIncome'] ?? '');
  const setText = useCaseStore((state) => state.setText);
  const incomeProblem = useProblem('means.monthlyIncome');
  const standard = ruleBook.on(knownDate(caseFile.asOf)).number('practice.livingStandardPerPerson').value;
  const foodHint = budget_food_hint({
    amount: formatYuan(budget?.mustBeLeft ?? standard, language),
    standard: formatYuan(standard, language),
  });
  const hints: Partial<Record<BudgetLine, string>> = {
    food: foodHint,
    ...(told && { reserve: budget_reserve_hint({ amount: formatYuan(usualReserve(told), language, { hidden }) }) }),
  };
  const common = { problems };
  return (
    <>
      <MoneyField
        id="budget-income"
        label={budget_income()}
        text={income}
        onChange={(typed) => {
          setText('means.monthlyIncome', typed);
        }}
        problem={incomeProblem}
      />
      <section>
        <h3 className={styles.head}>{budget_people()}</h3>
        <div className={styles.pair}>
          <People {...common} field="adults" label={budget_adults()} placeholder="1" />
          <People {...common} field="children" label={budget_children()} placeholder="0" />
        </div>
      </section>
      <section>
        <h3 className={styles.head}>{budget_lines()}</h3>
        <p className={styles.small}>{budget_empty_hint()}</p>
        <div className={styles.fields}>
          {NEEDS.map((need) => (
            <Line
              {...common}
              key={need}
              field={need}
              label={LABELS[need]()}
              {...(hints[need] && { hint: hints[need] })}
            />
          ))}
          <Line {...common} field="otherInstalments" label={budget_other_instalments()} />
          <Line
            {...common}
            field="reserve"
            label={budget_reserve()}
            {...(hints.reserve !== undefined && { hint: hints.reserve })}
          />
        </div>
      </section>
    </>
  );
}
