import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import {
  paper_elsewhere,
  paper_heading,
  paper_means,
  paper_print,
  paper_warn,
  paper_what,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { Button } from '../../ui/Button.tsx';
import { isInApp } from '../../ui/inApp.ts';
import styles from './KeepAndShow.module.css';
import { hasMeans } from '../../paper/hasMeans.ts';
import { usePrintedMeans } from './printedMeans.ts';
import { preparePaper } from './PrintedPaper.tsx';

/** Says what is printed, asks whether income and belongings are, and prints. */
export function PrintPaper() {
  const printsMeans = usePrintedMeans((state) => state.withMeans);
  const { caseFile } = useRoads();
  useEffect(() => {
    void preparePaper();
  }, []);
  if (isInApp()) {
    return (
      <section className={styles.part}>
        <h3>{paper_heading()}</h3>
        <p className={styles.text}>{paper_elsewhere()}</p>
      </section>
    );
  }
  const print = async () => {
    await preparePaper();
    // What is to be printed is drawn when the browser says that it is about to print.
    window.print();
  };
  return (
    <section className={styles.part}>
      <h3>{paper_heading()}</h3>
      <p className={styles.text}>{paper_what()}</p>
      {hasMeans(caseFile) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={printsMeans}
            onChange={({ target }) => {
              usePrintedMeans.setState({ withMeans: target.checked });
            }}
          />
          {paper_means()}
        </label>
      )}
      <p className={styles.hint}>{paper_warn()}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void print()}>
          <Printer size={18} strokeWidth={1.75} aria-hidden="true" />
          {paper_print()}
        </Button>
      </div>
    </section>
  );
}
