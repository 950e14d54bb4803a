import { useState } from 'react';
import { parseCount, type ToldStage } from '../../engine/index.ts';
import { formatDays } from '../../i18n/format.ts';
import {
  why_estimate_after,
  why_estimate_bad,
  why_estimate_high,
  why_estimate_likely,
  why_estimate_low,
  why_estimate_mine,
  why_estimate_no_statistic,
  why_estimate_own,
  why_estimate_own_range,
  why_estimate_reset,
  why_estimate_use,
  why_tag_estimate,
  why_tag_fact,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { stageName } from '../../i18n/names.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { useOwnRange, type OwnRange } from '../../state/assumptions.ts';
import { setStageDays, useStageDays } from '../../state/stageDays.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './EstimateCard.module.css';
import type { DayRange, StageEstimate } from './estimates.ts';
import { placeOf, RangeLine } from './RangeLine.tsx';

const MOST_DAYS = 3650;

function days(count: number): string {
  return formatDays(count, currentLanguage());
}

function dayRange([low, likely, high]: OwnRange): DayRange {
  return { low: Number(low), likely: Number(likely), high: Number(high) };
}

/** An estimated stage: its range, that there is no statistic, and a field for what the person knows. */
export function EstimateCard({ estimate: { stage, days: book, after } }: { readonly estimate: StageEstimate }) {
  const ownRange = useOwnRange(stage as ToldStage, 'days');
  const range = ownRange === undefined ? book : dayRange(ownRange);
  const own = useStageDays(stage as ToldStage);
  const [typed, setTyped] = useState('');
  const read = parseCount(typed, { smallest: 0, largest: MOST_DAYS, units: ['天', '日', 'days', 'day'] });
  const noted = ownRange === undefined ? why_estimate_no_statistic() : why_estimate_own_range();
  const isBad = typed.trim() !== '' && !read.ok;
  const use = () => {
    if (!read.ok) return;
    setStageDays(stage as ToldStage, read.value);
    setTyped('');
  };
  return (
    <article className={styles.card} data-stage={stage}>
      <header className={styles.head}>
        <h4>
          <Words text={stageName(stage)} />
        </h4>
        {own === undefined ? <Tag kind="estimate">{why_tag_estimate()}</Tag> : <Tag>{why_tag_fact()}</Tag>}
      </header>
      <p className={styles.text}>
        {own === undefined ? noted : why_estimate_mine({ days: days(own) })}
        {after !== undefined && (
          <Words text={(currentLanguage() === 'en' ? ' ' : '') + why_estimate_after({ stage: after })} />
        )}
      </p>
      <RangeLine
        place={placeOf(range.low, range.likely, range.high)}
        low={why_estimate_low({ value: days(range.low) })}
        likely={why_estimate_likely({ value: days(range.likely) })}
        high={why_estimate_high({ value: days(range.high) })}
      />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <LimitedField
          longest={LONGEST_TEXT}
          label={why_estimate_own()}
          value={typed}
          onChange={setTyped}
          inputMode="numeric"
          problem={isBad ? why_estimate_bad() : undefined}
        />
        <Button type="submit" disabled={!read.ok}>
          {why_estimate_use()}
        </Button>
      </form>
      {own !== undefined && (
        <Button kind="quiet" small onClick={() => setStageDays(stage as ToldStage, undefined)}>
          {why_estimate_reset()}
        </Button>
      )}
    </article>
  );
}
