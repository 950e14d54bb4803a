import { useMemo } from 'react';
import { contextRules } from '../../engine/rules/context.ts';
import { formatYuan } from '../../i18n/format.ts';
import {
  calibration_above,
  calibration_and,
  calibration_book,
  calibration_counted,
  calibration_difference,
  calibration_difference_note,
  calibration_intro,
  calibration_model,
  calibration_nobody,
  calibration_none,
  calibration_not_taken,
  calibration_other_measure,
  calibration_second_hand,
  calibration_three,
  calibration_up_to,
  calibration_what,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { inLanguage } from '../../law/rules.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { FoldGroup } from '../../ui/FoldGroup.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Calibration.module.css';
import { calibrationTopics, type ShownRow, type Topic } from './calibrationModel.ts';
import { MEASURES, TOPIC_NAMES } from './measureNames.ts';
import { differenceText, spreadText } from './spreadText.ts';

/** What a row is about, and where and when it was counted. */
function RowName({ shown: { row, upTo } }: { readonly shown: ShownRow }) {
  if (upTo !== undefined) {
    return upTo === null ? calibration_above() : calibration_up_to({ limit: formatYuan(upTo) });
  }
  const [first, second] = row.anchorRules.map((id) => lastVersion(id));
  if (first === undefined) return null;
  const { instrument, article } = first.version.source;
  const name = inLanguage(first.rule.term);
  return (
    <>
      {second === undefined ? name : calibration_and({ first: name, second: inLanguage(second.rule.term) })}
      <span className={styles.source}>
        {inLanguage(instrument)} · {inLanguage(article)}
      </span>
    </>
  );
}

/** A cell that says its column by itself where the columns have become lines. */
function Cell({
  of,
  value,
  instead,
}: {
  readonly of: string;
  readonly value: string | null;
  readonly instead: string;
}) {
  return (
    <td role="cell" data-of={of}>
      <span className={value === null ? styles.instead : styles.number}>{value ?? instead}</span>
    </td>
  );
}

function Row({ shown }: { readonly shown: ShownRow }) {
  const { row } = shown;
  return (
    <tr role="row" data-row={row.anchorRules.join(' ') || `${row.measure} ${String(shown.upTo)}`}>
      <th role="rowheader" scope="row">
        <RowName shown={shown} />
        {!row.sameMeasure && <span className={styles.note}>{calibration_other_measure()}</span>}
      </th>
      <Cell of={calibration_counted()} value={spreadText(row, 'anchor')} instead={calibration_nobody()} />
      <Cell of={calibration_model()} value={spreadText(row, 'model')} instead={calibration_not_taken()} />
      <Cell of={calibration_difference()} value={differenceText(row)} instead={calibration_none()} />
    </tr>
  );
}

/** One question: its measures, each with what follows from it, and the rules that all of it rests on. */
function TopicTable({ topic: { topic, measures, rules } }: { readonly topic: Topic }) {
  const titleId = `calibration-${topic}`;
  return (
    <section className={styles.topic} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.head}>
        {TOPIC_NAMES[topic]()}
      </h3>
      {/* The roles stand here because what is laid out as cards is no table to a browser. */}
      <table role="table" aria-labelledby={titleId} className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {calibration_what()}
            </th>
            <th role="columnheader" scope="col">
              {calibration_counted()}
            </th>
            <th role="columnheader" scope="col">
              {calibration_model()}
            </th>
            <th role="columnheader" scope="col">
              {calibration_difference()}
            </th>
          </tr>
        </thead>
        {measures.map(({ measure, rows }) => (
          <tbody key={measure} role="rowgroup" data-measure={measure}>
            <tr role="row" className={styles.measure}>
              <th role="rowheader" scope="rowgroup" colSpan={4}>
                <span className={styles.name}>{MEASURES[measure].name()}</span>
                <span className={styles.says}>
                  <Words text={MEASURES[measure].says()} />
                </span>
              </th>
            </tr>
            {rows.map((shown, place) => (
              <Row key={place} shown={shown} />
            ))}
          </tbody>
        ))}
      </table>
      <Basis ids={rules} />
    </section>
  );
}

/** The model held against what has been counted: every difference is shown, and what nobody has counted is said. */
export function Calibration() {
  const { asOf } = useRoads().caseFile;
  const topics = useMemo(() => calibrationTopics(contextRules, asOf), [asOf]);
  return (
    <div className={styles.calibration}>
      <div className={styles.intro}>
        <p>{calibration_intro()}</p>
        <ul className={styles.small}>
          <li>{calibration_second_hand()}</li>
          <li>{calibration_difference_note()}</li>
          <li>{calibration_three()}</li>
          <li>{calibration_book()}</li>
        </ul>
      </div>
      {/* Many rules stand behind each question: they are shown for one at a time. */}
      <FoldGroup>
        {topics.map((topic) => (
          <TopicTable key={topic.topic} topic={topic} />
        ))}
      </FoldGroup>
    </div>
  );
}
