import { MarkLayer } from '../charts/MarkLayer.tsx';
import type { CaseFile } from '../engine/index.ts';
import type { PictureContent } from '../exporters/pictureParts.ts';
import { formatDate } from '../i18n/format.ts';
import {
  form_due_on,
  paper_as_of,
  paper_case,
  paper_last_days,
  paper_means_left_out,
  paper_not_told,
  paper_roads,
  paper_title_of,
  paper_told,
  paper_told_in_part,
  paper_told_nothing,
  roads_table_title,
  sheets_deadline_about,
} from '../i18n/generated/messages.js';
import { inLanguage, type UsedRule } from '../law/rules.ts';
import { ruleValueLines } from '../law/ruleValueText.ts';
import { useRoads } from '../state/currentRoads.ts';
import { hasMeans } from './hasMeans.ts';
import { plotMarks, type Picture } from './pictureContent.ts';
import styles from './Paper.module.css';
import { isToldInPart, lastDays, type PaperLine } from './toldLines.ts';

/** In CSS px: as wide as what A4 leaves between the margins. */
const PLOT = { width: 681, height: 276 };

interface HeadPartProps {
  readonly content: PictureContent;
  readonly name: string | undefined;
}

/** What it is and whose, of which day, by which rule book, where the app is. */
export function HeadPart({ content, name }: HeadPartProps) {
  return (
    <header className={styles.head}>
      <p className={styles.name}>{content.appName}</p>
      <h1>{name === undefined ? roads_table_title() : paper_title_of({ name, title: roads_table_title() })}</h1>
      <p className={styles.meta}>{[paper_as_of({ date: content.date }), content.rules, content.address].join(' · ')}</p>
    </header>
  );
}

function Lines({ lines }: { readonly lines: readonly PaperLine[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ name, words }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

interface CasePartProps {
  readonly caseFile: CaseFile;
  readonly told: readonly PaperLine[];
  readonly assumed: readonly UsedRule[];
  readonly withMeans: boolean;
}

/** What was told, the last days that follow from told days of receipt, and what holds for what was not told. */
export function CasePart({ caseFile, told, assumed, withMeans }: CasePartProps) {
  const assumedLines = assumed.flatMap(({ rule, version }) => {
    const words = ruleValueLines(version.value, rule.unit).join('; ');
    return words === '' ? [] : [{ name: inLanguage(rule.term), words }];
  });
  const toAct = lastDays(caseFile);
  return (
    <section className={styles.part}>
      <h2>{paper_told()}</h2>
      {told.length === 0 ? <p>{paper_told_nothing()}</p> : <Lines lines={told} />}
      {isToldInPart(caseFile, withMeans) && <p className={styles.note}>{paper_told_in_part()}</p>}
      {!withMeans && hasMeans(caseFile) && <p className={styles.note}>{paper_means_left_out()}</p>}
      {toAct.length > 0 && (
        <>
          <h3>{paper_last_days()}</h3>
          <ul className={styles.days}>
            {toAct.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className={styles.note}>{sheets_deadline_about()}</p>
        </>
      )}
      <h3>{paper_not_told()}</h3>
      <Lines lines={assumedLines} />
    </section>
  );
}

/** The case in a line, both roads in a sentence, and the chart, which tells them apart without colour. */
export function RoadsPart({ picture: { content, layOut } }: { readonly picture: Picture }) {
  const { dueDate } = useRoads().timelines.refuse ?? {};
  const marks = plotMarks(layOut(PLOT.width, PLOT.height), true);
  return (
    <section className={styles.part}>
      <h2>{paper_case()}</h2>
      <p className={styles.case}>
        {content.title}
        {dueDate !== undefined && <span> · {form_due_on({ date: formatDate(dueDate) })}</span>}
      </p>
      <p>{content.lead}</p>
      <h3>{paper_roads()}</h3>
      <figure className={styles.plot}>
        <MarkLayer className={undefined} marks={marks} {...PLOT} />
        <figcaption className={styles.note}>
          {content.axisNote} {content.note}
        </figcaption>
      </figure>
    </section>
  );
}
