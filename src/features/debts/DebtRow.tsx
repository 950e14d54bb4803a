import type { CaseFile, CaseProblem, Product } from '../../engine/index.ts';
import { PRODUCTS } from '../../engine/index.ts';
import { PROTECTED, type Protected } from '../../engine/household.ts';
import { formatDays } from '../../i18n/format.ts';
import {
  debts_days,
  debts_further_problem,
  debts_in_view,
  debts_open,
  debts_principal,
  debts_product,
  debts_protects,
  debts_protects_home,
  debts_protects_none,
  debts_protects_surety,
  debts_protects_work_car,
  debts_rate,
  debts_remove,
  debts_row_days,
  debts_row_open,
} from '../../i18n/generated/messages.js';
import { productName } from '../../i18n/productName.ts';
import { LONGEST_TEXT, type FieldId } from '../../state/fields.ts';
import { useHousehold } from '../../state/household.ts';
import type { OtherDebt } from '../../state/householdInputs.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import styles from './AllDebts.module.css';
import { useDebtFormats } from './useDebtFormats.ts';

const PROTECTED_NAMES = {
  home: () => debts_protects_home(),
  workCar: () => debts_protects_work_car(),
  surety: () => debts_protects_surety(),
} satisfies Record<Protected, () => string>;

function ProtectsField({ id, value }: { readonly id: number | undefined; readonly value: Protected | null }) {
  const setProtects = useHousehold((state) => state.setProtects);
  return (
    <label className={styles.choose}>
      {debts_protects()}
      <select
        value={value ?? ''}
        onChange={({ target }) => {
          setProtects(id, PROTECTED.find((word) => word === target.value) ?? null);
        }}
      >
        <option value="">{debts_protects_none()}</option>
        {PROTECTED.map((word) => (
          <option key={word} value={word}>
            {PROTECTED_NAMES[word]()}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a debt is called in the list: its kind and how much. */
function useTitle(caseFile: CaseFile | undefined, product: Product): string {
  const { yuan } = useDebtFormats();
  return caseFile === undefined ? productName(product) : `${productName(product)} ${yuan(caseFile.principal)}`;
}

function useDaysText(caseFile: CaseFile | undefined): string {
  const { language } = useDebtFormats();
  return caseFile === undefined
    ? debts_row_open()
    : debts_row_days({ days: formatDays(caseFile.overdueDays, language) });
}

/** Whether the row shows what is in it, and who is told when it is tapped. */
interface OpenRow {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Puts the focus where something is to be filled in next. */
function takeFocus(field: HTMLElement | null): void {
  field?.focus();
}

/** The debt that is in view: its fields are those of the page. */
export function ViewedDebt({ caseFile, open, onToggle }: OpenRow & { readonly caseFile: CaseFile }) {
  const protects = useHousehold((state) => state.protects);
  const title = useTitle(caseFile, caseFile.product);
  return (
    <FoldRow title={title} value={useDaysText(caseFile)} open={open} onToggle={onToggle}>
      <div className={styles.fields}>
        <p className={`${styles.small ?? ''} ${styles.whole ?? ''}`}>{debts_in_view()}</p>
        <ProtectsField id={undefined} value={protects} />
      </div>
    </FoldRow>
  );
}

const HIDDEN_TEXT = '••••';
const SHOWN_FIELDS: readonly FieldId[] = ['principal', 'overdueDays', 'terms.penaltyRatePerDay'];

interface DebtFieldProps {
  readonly debt: OtherDebt;
  readonly field: FieldId;
  readonly label: string;
  readonly amount?: boolean;
  readonly problems: readonly CaseProblem[];
}

function DebtField({ debt, field, label, amount = false, problems }: DebtFieldProps) {
  const setDebtText = useHousehold((state) => state.setDebtText);
  const { hidden } = useDebtFormats();
  const text = debt.inputs.texts[field] ?? '';
  const problem = problems.find((one) => one.field === field);
  const isHidden = hidden && amount && text !== '';
  // Nothing is wrong with a field that nobody has come to yet.
  const isSaid = problem !== undefined && text.trim() !== '';
  return (
    <LimitedField
      longest={LONGEST_TEXT}
      label={label}
      value={isHidden ? HIDDEN_TEXT : text}
      readOnly={isHidden}
      sign={amount ? '¥' : undefined}
      onChange={(typed) => {
        if (!isHidden) setDebtText(debt.id, field, typed);
      }}
      {...(isSaid && { problem: <ProblemText problem={problem} /> })}
    />
  );
}

interface OtherDebtRowProps extends OpenRow {
  readonly debt: OtherDebt;
  /** As read; undefined while something is wrong or missing. */
  readonly caseFile: CaseFile | undefined;
  readonly problems: readonly CaseProblem[];
  /** It was just added: the focus goes to its first field. */
  readonly isNew: boolean;
}

/** Another debt: its three fields, what hangs on it, and the way into the single view. */
export function OtherDebtRow({ debt, caseFile, problems, isNew, open, onToggle }: OtherDebtRowProps) {
  const setProduct = useHousehold((state) => state.setProduct);
  const removeDebt = useHousehold((state) => state.removeDebt);
  const openDebt = useHousehold((state) => state.openDebt);
  const { id, inputs, protects } = debt;
  const title = useTitle(caseFile, inputs.product);
  const isCustom = inputs.product === 'custom';
  const principal: FieldId = inputs.knowsOnlyTotal ? 'owed' : 'principal';
  const isFurther = problems.some(({ field }) => field !== principal && !SHOWN_FIELDS.some((shown) => shown === field));
  return (
    <FoldRow title={title} value={useDaysText(caseFile)} open={open} onToggle={onToggle}>
      <div className={styles.fields}>
        <label className={styles.choose}>
          {debts_product()}
          <select
            ref={isNew ? takeFocus : undefined}
            value={inputs.product}
            onChange={({ target }) => {
              const product = PRODUCTS.find((one) => one === target.value);
              if (product !== undefined) setProduct(id, product);
            }}
          >
            {PRODUCTS.map((product) => (
              <option key={product} value={product}>
                {productName(product)}
              </option>
            ))}
          </select>
        </label>
        <DebtField debt={debt} field={principal} label={debts_principal()} amount problems={problems} />
        <DebtField debt={debt} field="overdueDays" label={debts_days()} problems={problems} />
        {isCustom && <DebtField debt={debt} field="terms.penaltyRatePerDay" label={debts_rate()} problems={problems} />}
        <ProtectsField id={id} value={protects} />
        {isFurther && <p className={`${styles.small ?? ''} ${styles.whole ?? ''}`}>{debts_further_problem()}</p>}
        <div className={`${styles.buttons ?? ''} ${styles.whole ?? ''}`}>
          <Button
            small
            onClick={() => {
              openDebt(id);
            }}
          >
            {debts_open()}
          </Button>
          <Button
            small
            kind="quiet"
            onClick={() => {
              removeDebt(id);
            }}
          >
            {debts_remove()}
          </Button>
        </div>
      </div>
    </FoldRow>
  );
}
