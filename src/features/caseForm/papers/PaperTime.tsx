import { contextRules } from '../../../engine/rules/context.ts';
import { paperDeadlines, type IsoDate, type PaperKind } from '../../../engine/index.ts';
import { papers_first_day, papers_no_day, papers_passed, papers_time } from '../../../i18n/generated/messages.js';
import { deadlineText } from '../../../law/deadlineText.ts';
import { Words } from '../../../ui/Words.tsx';
import styles from './Papers.module.css';
import { PAPER_TEXTS } from './paperTexts.ts';

interface PaperTimeProps {
  readonly kind: PaperKind;
  /** The day on which it came, where it was told and is one. */
  readonly receivedOn: IsoDate | undefined;
  readonly asOf: IsoDate;
}

/** How long there is: in words, and with a last day where the day of receipt was told. */
export function PaperTime({ kind, receivedOn, asOf }: PaperTimeProps) {
  const paper = receivedOn === undefined ? { kind } : { kind, receivedOn };
  const deadlines = paperDeadlines([paper], contextRules);
  const { time } = PAPER_TEXTS[kind];
  const isCounted = deadlines.some(({ days }) => days !== null);
  const isPassed = deadlines.some(({ lastDay }) => lastDay !== null && lastDay < asOf);
  return (
    <section>
      <h4>{papers_time()}</h4>
      <div className={styles.lines}>
        {time !== undefined && <p>{time()}</p>}
        {deadlines.map((deadline) => (
          <p key={deadline.rule} className={deadline.lastDay === null ? undefined : styles.last}>
            <Words text={deadlineText(deadline)} />
          </p>
        ))}
        {isPassed && <p>{papers_passed()}</p>}
        {isCounted && <p className={styles.small}>{papers_first_day()}</p>}
        {isCounted && receivedOn === undefined && <p className={styles.small}>{papers_no_day()}</p>}
      </div>
    </section>
  );
}
