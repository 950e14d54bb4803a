import type { ToldStage } from '../../engine/index.ts';
import type { ForecastRange } from '../../engine/forecast/index.ts';
import { assumptions_instead, assumptions_instead_back, assumptions_own } from '../../i18n/generated/messages.js';
import { LawCard } from '../../law/LawCard.tsx';
import { useOwnRange } from '../../state/assumptions.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { setStageDays, useStageDays } from '../../state/stageDays.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Assumptions.module.css';
import { RangeFields } from './RangeFields.tsx';
import { rangeName } from '../../law/rangeName.ts';
import { countedFrom, rangeText, restsOn, ruleOf, toldWords, whatMoves } from './rangeWords.ts';

/** What was told in the place of a range, and the way back where it is an answer to the same question. */
function Instead({ range: { id, told } }: { readonly range: ForecastRange }) {
  const setText = useCaseStore((state) => state.setText);
  return (
    <>
      <p className={styles.small}>{assumptions_instead()}</p>
      {(told === 'stageDays' || told === 'agreedAfterDays') && (
        <Button
          small
          onClick={() => {
            if (told === 'stageDays') setStageDays(id as ToldStage, undefined);
            else setText('negotiate.agreedAfterDays', '');
          }}
        >
          {assumptions_instead_back()}
        </Button>
      )}
    </>
  );
}

/** One range in a row: its name, what it rests on, low–likely–high; opened, its fields and the rule behind it. */
export function RangeRow({ range }: { readonly range: ForecastRange }) {
  const { id, of, book, told } = range;
  const own = useOwnRange(id, of);
  const stageDays = useStageDays(id as ToldStage);
  const used = ruleOf(range);
  return (
    <FoldRow
      title={
        <span className={styles.title}>
          {rangeName(range)}
          <span className={styles.source}>{[countedFrom(range), restsOn(range)].filter(Boolean).join(' · ')}</span>
        </span>
      }
      value={
        <span className={styles.value} data-range={`${id}.${of}`}>
          {told === undefined ? rangeText(of, own ?? book) : toldWords(told, stageDays)}
          {told === undefined && own !== undefined && <Tag>{assumptions_own()}</Tag>}
        </span>
      }
    >
      <div className={styles.open}>
        {told === undefined ? <RangeFields range={range} own={own} /> : <Instead range={range} />}
        {told === undefined && (
          <p className={styles.small}>
            <Words text={whatMoves(range)} />
          </p>
        )}
        {used !== undefined && <LawCard used={used} />}
      </div>
    </FoldRow>
  );
}
