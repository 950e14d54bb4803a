import type { ForecastRange } from '../../engine/forecast/index.ts';
import {
  assumptions_back,
  assumptions_book,
  assumptions_high,
  assumptions_high_below,
  assumptions_kept,
  assumptions_likely,
  assumptions_low,
  assumptions_low_above,
  assumptions_share_unclear,
  form_days_unit,
} from '../../i18n/generated/messages.js';
import { setOwnRange, type OwnRange } from '../../state/assumptions.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import styles from './Assumptions.module.css';
import { rangeText } from './rangeWords.ts';
import {
  ENDS,
  forgetTyped,
  isSameRange,
  keepTyped,
  readRange,
  useRangeTexts,
  type End,
  type RangeProblem,
} from './typedRanges.ts';

const LABELS = {
  low: () => assumptions_low(),
  likely: () => assumptions_likely(),
  high: () => assumptions_high(),
} satisfies Record<End, () => string>;

/** What a chance cannot be read as; the sentences of these are about interest. */
const UNREAD_SHARE: ReadonlySet<string> = new Set(['rateEmpty', 'rateUnclear', 'rateNegative']);

function Problem({ of }: { readonly of: RangeProblem }) {
  if (of === 'lowAboveLikely') return assumptions_low_above();
  if (of === 'highBelowLikely') return assumptions_high_below();
  return UNREAD_SHARE.has(of.code) ? assumptions_share_unclear() : <ProblemText problem={of} />;
}

interface RangeFieldsProps {
  readonly range: ForecastRange;
  readonly own: OwnRange | undefined;
}

/** The three ends of a range, to be typed; while one of them is bad the last good range holds. */
export function RangeFields({ range: { id, of, book }, own }: RangeFieldsProps) {
  const name = `${id}.${of}`;
  const inForce = own ?? book;
  const texts = useRangeTexts(name, of, inForce);
  const read = readRange(of, texts, inForce);
  const problems = read.range === null ? read.problems : {};
  const type = (end: End, text: string): void => {
    const typed = { ...texts, [end]: text };
    const { range } = readRange(of, typed, inForce);
    keepTyped(name, typed, range ?? inForce);
    if (range !== null) setOwnRange(id, of, isSameRange(of, range, book) ? undefined : range);
  };
  return (
    <>
      <div className={styles.ends}>
        {ENDS.map((end) => {
          const problem = problems[end];
          return (
            <LimitedField
              key={end}
              longest={LONGEST_TEXT}
              label={LABELS[end]()}
              value={texts[end]}
              unit={of === 'days' ? form_days_unit() : '%'}
              inputMode={of === 'days' ? 'numeric' : 'decimal'}
              problem={problem && <Problem of={problem} />}
              onChange={(text) => {
                type(end, text);
              }}
            />
          );
        })}
      </div>
      {read.range === null && (
        <p className={styles.small} role="status">
          {assumptions_kept({ range: rangeText(of, inForce) })}
        </p>
      )}
      {(own !== undefined || read.range === null) && (
        <div className={styles.back}>
          <span className={styles.small}>{assumptions_book({ range: rangeText(of, book) })}</span>
          <Button
            kind="quiet"
            small
            onClick={() => {
              forgetTyped(name);
              setOwnRange(id, of, undefined);
            }}
          >
            {assumptions_back()}
          </Button>
        </div>
      )}
    </>
  );
}
