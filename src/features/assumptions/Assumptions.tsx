import type { ForecastRange } from '../../engine/forecast/index.ts';
import {
  assumptions_back_all,
  assumptions_chances,
  assumptions_days,
  assumptions_intro,
} from '../../i18n/generated/messages.js';
import { dropOwnRanges } from '../../state/assumptions.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { rangesOf } from '../../state/rangesOf.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldGroup } from '../../ui/FoldGroup.tsx';
import styles from './Assumptions.module.css';
import { Conventions } from './Conventions.tsx';
import { RangeRow } from './RangeRow.tsx';

function Rows({ title, ranges }: { readonly title: string; readonly ranges: readonly ForecastRange[] }) {
  if (ranges.length === 0) return null;
  return (
    <section>
      <h3 className={styles.head}>{title}</h3>
      {ranges.map((range) => (
        <RangeRow key={`${range.id}.${range.of}`} range={range} />
      ))}
    </section>
  );
}

/** Every range that is guessed, to be changed into the person's own, and the ways of counting on which people differ. */
export function Assumptions() {
  const { caseFile } = useRoads();
  const hasOwn = useCaseStore(({ carried }) => carried.assumptions !== undefined);
  const ranges = rangesOf(caseFile);
  return (
    <div className={styles.assumptions}>
      <p>{assumptions_intro()}</p>
      <FoldGroup>
        <Rows title={assumptions_chances()} ranges={ranges.filter(({ of }) => of === 'share')} />
        <Rows title={assumptions_days()} ranges={ranges.filter(({ of }) => of === 'days')} />
      </FoldGroup>
      {hasOwn && (
        <Button small onClick={dropOwnRanges}>
          {assumptions_back_all()}
        </Button>
      )}
      <Conventions />
    </div>
  );
}
