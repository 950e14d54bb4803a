import { paperDeadlines, type CaseFile, type PaperKind, type StageId } from '../../engine/index.ts';
import { contextRules } from '../../engine/rules/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { papers_first_day, papers_passed, stops_told } from '../../i18n/generated/messages.js';
import { deadlineText } from '../../law/deadlineText.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './StopWords.module.css';

/** The paper that comes with a stage. */
const PAPER_OF: Readonly<Partial<Record<StageId, PaperKind>>> = {
  paymentOrder: 'paymentOrder',
  claimFiled: 'claimPapers',
  served: 'claimPapers',
  hearing: 'claimPapers',
  judgment: 'judgment',
  effective: 'judgment',
  enforcementNotice: 'enforcementNotice',
};

/** The times of a stop's paper where the person told the day on which it came: only then is there a last day. */
export function ToldTimes({ stage, caseFile }: { readonly stage: StageId; readonly caseFile: CaseFile }) {
  const papers = caseFile.papers?.filter(({ kind }) => kind === PAPER_OF[stage]) ?? [];
  return papers.map((paper) => {
    const deadlines = paperDeadlines([paper], contextRules);
    return (
      <section key={paper.receivedOn} className={styles.told}>
        <p className={styles.toldHead}>{stops_told({ date: formatDate(paper.receivedOn) })}</p>
        {deadlines.map((deadline) => (
          <p key={deadline.rule}>
            <Words text={deadlineText(deadline)} />
          </p>
        ))}
        {deadlines.some(({ lastDay }) => lastDay !== null && lastDay < caseFile.asOf) && <p>{papers_passed()}</p>}
        {deadlines.some(({ lastDay }) => lastDay !== null) && <p>{papers_first_day()}</p>}
      </section>
    );
  });
}
