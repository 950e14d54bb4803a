import { Suspense } from 'react';
import { app_stale, app_stale_tag, roads_answer_note, roads_answer_title } from '../../i18n/generated/messages.js';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Answer.module.css';
import { ChanceBlock } from './ChanceBlock.tsx';
import { LazyAnswerRest } from './LazyBelow.tsx';
import { RoadAnswers } from './RoadAnswers.tsx';
import { useAnswer } from './useAnswer.ts';
import { useFormats } from './useFormats.ts';

/** The answer in plain words: chance first, then every road on the day on which the plan would end. */
export function Answer() {
  const { model, roads, isStale } = useAnswer();
  const { yuan, month } = useFormats();
  const { case: caseFile } = roads.refuse;
  return (
    <section className={styles.answer} aria-labelledby="answer-title" data-stale={isStale || undefined}>
      {isStale && (
        <p className={styles.stale}>
          <Tag>{app_stale_tag()}</Tag> {app_stale({ principal: yuan(caseFile.principal), days: caseFile.overdueDays })}
        </p>
      )}
      <ChanceBlock model={model} />
      <div className={styles.top}>
        <h2 id="answer-title" className={styles.title}>
          {roads_answer_title({ month: month(model.planEnd) })}
        </h2>
        <p className={styles.hint}>{roads_answer_note()}</p>
      </div>
      <RoadAnswers model={model} roads={roads} />
      <ErrorBoundary>
        <Suspense fallback={<div className={styles.rest} />}>
          <LazyAnswerRest model={model} roads={roads} />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
