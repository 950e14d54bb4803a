import { PRODUCTS, type Product } from '../../engine/index.ts';
import { formatDate, formatDayOfYear, formatDays, formatYuan } from '../../i18n/format.ts';
import {
  form_computed_on,
  form_custom_rate_hint,
  form_days_unit,
  form_due_on,
  form_example_short,
  form_example_tag,
  form_knows_total,
  form_overdue,
  form_overdue_days,
  form_owed,
  form_owed_hint,
  form_penalty_rate,
  form_percent_per_day,
  form_principal,
  form_principal_found,
  form_principal_hint,
  form_product,
} from '../../i18n/generated/messages.js';
import { productName } from '../../i18n/productName.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { timelineOf, useRoadsStore } from '../../state/currentRoads.ts';
import { deviceDay } from '../../state/today.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { CaseField } from './CaseField.tsx';
import styles from './caseForm.module.css';
import { LazyDuePicker } from './LazyBelow.tsx';

/** The order in which people look for their debt. */
const SHOWN: readonly Product[] = ['huabei', 'jiebei', 'creditCard', 'microLoan', 'bankLoan', 'custom'];

function ProductChips() {
  const product = useCaseStore((state) => state.product);
  const setProduct = useCaseStore((state) => state.setProduct);
  return (
    <ChipGroup
      labelledBy="product-label"
      choices={SHOWN.filter((id) => PRODUCTS.includes(id)).map((id) => ({
        value: id,
        label: productName(id),
        id: `product-${id}`,
      }))}
      value={product}
      onChange={setProduct}
    />
  );
}

function DaysField() {
  // In English the label says "days" already, and the room is short.
  const language = useViewStore((state) => state.language);
  const text = useCaseStore(({ texts }) => texts.overdueDays ?? '');
  const { caseFile, isStale } = useRoadsStore();
  const { dueDate } = timelineOf(caseFile, 'refuse');
  const isNumber = /^\s*\d*\s*$/.test(text);
  const isToday = caseFile.asOf === deviceDay();
  const hint = !isToday
    ? form_computed_on({ date: formatDayOfYear(caseFile.asOf), due: formatDate(dueDate) })
    : isNumber
      ? form_due_on({ date: formatDate(dueDate) })
      : form_overdue_days({ days: formatDays(caseFile.overdueDays) });
  return (
    <CaseField
      large
      field="overdueDays"
      id="overdue-days"
      label={form_overdue()}
      unit={isNumber && language === 'zh-CN' ? form_days_unit() : undefined}
      hint={isStale ? undefined : hint}
      action={<LazyDuePicker />}
    />
  );
}

function AmountField() {
  const knowsOnlyTotal = useCaseStore((state) => state.knowsOnlyTotal);
  const principalFound = useRoadsStore((state) => state.principalFound);
  const hidden = useViewStore((state) => state.hidesAmounts);
  if (!knowsOnlyTotal) {
    return (
      <CaseField
        large
        amount
        field="principal"
        id="principal"
        label={form_principal()}
        hint={form_principal_hint()}
        action={null}
      />
    );
  }
  const hint =
    principalFound === null
      ? form_owed_hint()
      : form_principal_found({ principal: formatYuan(principalFound, undefined, { hidden }) });
  return <CaseField large amount field="owed" id="owed" label={form_owed()} hint={hint} action={null} />;
}

/** The three fields that change everything, and the switch for who knows only the total. */
export function FirstFields() {
  const isExample = useCaseStore((state) => state.isExample);
  const product = useCaseStore((state) => state.product);
  const knowsOnlyTotal = useCaseStore((state) => state.knowsOnlyTotal);
  const setKnowsOnlyTotal = useCaseStore((state) => state.setKnowsOnlyTotal);
  return (
    <>
      <div className={styles.head}>
        <span id="product-label" className={styles.label}>
          {form_product()}
        </span>
        {isExample && (
          <span className={styles.example}>
            <Tag>{form_example_tag()}</Tag>
            {form_example_short()}
          </span>
        )}
      </div>
      <ProductChips />
      <div className={styles.first}>
        <AmountField />
        <DaysField />
      </div>
      {product === 'custom' && (
        <div className={styles.own}>
          <CaseField
            field="terms.penaltyRatePerDay"
            id="penalty-rate"
            label={form_penalty_rate()}
            unit={form_percent_per_day()}
            hint={form_custom_rate_hint()}
            action={null}
          />
        </div>
      )}
      <div className={styles.total}>
        <Switch
          id="knows-only-total"
          label={form_knows_total()}
          checked={knowsOnlyTotal}
          onChange={setKnowsOnlyTotal}
        />
      </div>
    </>
  );
}
