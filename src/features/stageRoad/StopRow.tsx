import { useId } from 'react';
import type { IsoDate, Road, StageEvent, Timeline } from '../../engine/index.ts';
import { formatDayOfYear, formatMonth } from '../../i18n/format.ts';
import { formatMonthOfYear, formatYear } from '../../i18n/formatMonthOfYear.ts';
import {
  stops_agreed,
  stops_agreed_estimate,
  stops_agreed_note,
  stops_basis_agreed,
  stops_basis_assumed,
  stops_basis_estimated,
  stops_basis_fact,
  stops_basis_law,
  stops_broken,
  stops_day_guess,
  stops_due,
  stops_growing,
  stops_growing_note,
  stops_instalment,
  stops_instalment_half,
  stops_paid,
  stops_range,
  stops_record,
  stops_set_day,
  stops_taken,
  stops_today,
  stops_today_at,
  stops_today_split,
  stops_total,
} from '../../i18n/generated/messages.js';
import { stageName } from '../../i18n/names.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AgreementChance } from './AgreementChance.tsx';
import { NowMark } from './NowMark.tsx';
import type { Row } from './stageRoadModel.ts';
import styles from './StageRoad.module.css';
import { StopExit } from './StopExit.tsx';
import { STOPS } from './stops.ts';
import { StopWords } from './StopWords.tsx';
import { ToldTimes } from './ToldTimes.tsx';
import { useYuan } from './useYuan.ts';

const BASES = {
  fact: { kind: 'plain', word: () => stops_basis_fact() },
  assumed: { kind: 'plain', word: () => stops_basis_assumed() },
  estimated: { kind: 'estimate', word: () => stops_basis_estimated() },
} as const;

function hasRange({ basis, earliest, latest }: StageEvent): boolean {
  return basis === 'estimated' && earliest !== latest;
}

/** The road whose figures a row shows. */
function roadOf({ lane }: Row): Road {
  return lane === 'negotiate' ? 'negotiate' : 'refuse';
}

/** The day of a row: to be opened where it is a figure of the road; a guessed one as its month. */
function RowDate({ row }: { readonly row: Row }) {
  if (row.kind === 'stage') {
    const { id, on, basis } = row.stage;
    return (
      <Figure block path={`${roadOf(row)}.stage.${id}.on`} value={on} basis={basis === 'fact' ? 'law' : 'estimate'}>
        {basis === 'estimated' ? formatMonthOfYear(on) : formatDayOfYear(on)}
      </Figure>
    );
  }
  if (row.kind === 'record' || (row.kind === 'end' && row.isPaid)) {
    const figure = row.kind === 'record' ? 'creditRecordUntil' : 'debtFreeOn';
    return (
      <Figure block path={`${row.lane}.${figure}`} value={row.on} basis="estimate">
        {row.lane === 'refuse' ? formatMonthOfYear(row.on) : formatDayOfYear(row.on)}
      </Figure>
    );
  }
  return <time dateTime={row.on}>{formatDayOfYear(row.on)}</time>;
}

/** What is to be known at a stop, below it. */
function StopCard({ stage, timeline }: { readonly stage: StageEvent; readonly timeline: Timeline }) {
  const setDay = useViewStore((state) => state.setDay);
  return (
    <>
      {stage.basis === 'estimated' && <p className={styles.note}>{stops_day_guess()}</p>}
      <ToldTimes stage={stage.id} caseFile={timeline.case} />
      <StopWords text={STOPS[stage.id]} />
      <StopExit timeline={timeline} stage={stage} />
      <Button
        small
        kind="quiet"
        onClick={() => {
          setDay(stage.on);
        }}
      >
        {stops_set_day()}
      </Button>
    </>
  );
}

interface StopRowProps {
  readonly row: Row;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  readonly isPast: boolean;
  /** The row's place in the grid. */
  readonly place: number;
  readonly refuse: Timeline;
  readonly negotiate: Timeline;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

interface AmountProps {
  readonly road: Road;
  readonly of: 'burden' | 'instalment';
  readonly fen: number;
  /** Stands alone: a target by itself. */
  readonly block?: boolean;
}

function Amount({ road, of, fen, block = false }: AmountProps) {
  const yuan = useYuan();
  return (
    <Figure path={`${road}.${of}`} value={fen} basis={road === 'negotiate' ? 'law' : 'estimate'} block={block}>
      {yuan(fen)}
    </Figure>
  );
}

function EndWords({ row, timeline }: { readonly row: Row & { kind: 'end' }; readonly timeline: Timeline }) {
  const { burden } = timeline.totals;
  const isTaken = timeline.postings.at(-1)?.kind === 'recovery';
  return (
    <>
      <strong>{row.isPaid ? (isTaken ? stops_taken() : stops_paid()) : stops_growing()}</strong>
      <small>
        <Filled
          text={(row.isPaid ? stops_total : stops_growing_note)({ amount: slot(0) })}
          slots={[<Amount key="burden" road={row.lane} of="burden" fen={burden} />]}
        />
      </small>
    </>
  );
}

/** The words of a row that cannot be opened. */
function PlainWords({ row, refuse, negotiate }: Pick<StopRowProps, 'row' | 'refuse' | 'negotiate'>) {
  switch (row.kind) {
    case 'due':
      return <strong>{stops_due()}</strong>;
    case 'today': {
      const stage = refuse.stages.filter(({ on }) => on <= row.on).at(-1);
      return (
        <>
          <strong>{stops_today()}</strong>
          <small>{stage === undefined ? stops_today_split() : stops_today_at({ stage: stageName(stage.id) })}</small>
        </>
      );
    }
    case 'agreed':
      return (
        <>
          <strong>{stops_agreed()}</strong>
          <small>{stops_agreed_note()}</small>
          <small>
            <AgreementChance caseFile={negotiate.case} text={stops_agreed_estimate} />
          </small>
        </>
      );
    case 'instalment':
      return (
        <>
          {(row.isHalf ? stops_instalment_half : stops_instalment)({ count: row.count })}
          <small>
            <Amount block road="negotiate" of="instalment" fen={negotiate.totals.instalment ?? 0} />
          </small>
        </>
      );
    case 'broken':
      return <strong>{stops_broken()}</strong>;
    case 'end':
      return <EndWords row={row} timeline={row.lane === 'refuse' ? refuse : negotiate} />;
    case 'record':
      return stops_record();
    case 'stage':
      return null;
  }
}

function RowTag({ row }: { readonly row: Row }) {
  if (row.kind === 'stage') {
    const { kind, word } = BASES[row.stage.basis];
    return <Tag kind={kind}>{word()}</Tag>;
  }
  if (row.kind === 'record') return <Tag kind="law">{stops_basis_law()}</Tag>;
  if (row.kind === 'due') return <Tag>{stops_basis_fact()}</Tag>;
  if (row.kind === 'today') return null;
  return row.lane === 'negotiate' ? (
    <Tag>{stops_basis_agreed()}</Tag>
  ) : (
    <Tag kind="estimate">{stops_basis_estimated()}</Tag>
  );
}

function isNewYear(on: IsoDate, before: Row | undefined): boolean {
  return before?.on.slice(0, 4) !== on.slice(0, 4);
}

/** A stop on the line: its day, its mark on the rails, its name; a stage opens to what is to be known there. */
export function StopRow({ row, before, after, isPast, place, refuse, negotiate, isOpen, onToggle }: StopRowProps) {
  const id = useId();
  const timeline = roadOf(row) === 'refuse' ? refuse : negotiate;
  const stage = row.kind === 'stage' ? row.stage : null;
  return (
    <li
      className={styles.row}
      data-kind={row.kind}
      data-lane={row.lane}
      data-past={isPast || undefined}
      data-basis={stage?.basis}
      data-open={isOpen || undefined}
      style={{ gridRow: place }}
    >
      <div className={styles.when}>
        {isNewYear(row.on, before) && <span className={styles.year}>{formatYear(row.on)}</span>}
        <RowDate row={row} />
        <NowMark from={row.on} until={after?.on ?? null} />
      </div>
      <span className={styles.marks} aria-hidden="true">
        {row.lane !== 'negotiate' && <span className={styles.mark} data-rail="refuse" />}
        {(row.lane === 'negotiate' || (row.lane === 'both' && !isPast && row.kind === 'stage')) && (
          <span className={styles.mark} data-rail="negotiate" />
        )}
        {row.kind === 'today' && (
          <svg className={styles.fork} viewBox="0 0 24 40" width="24" height="40">
            <path d="M2 0 C2 22 22 18 22 40" />
          </svg>
        )}
      </span>
      {stage === null ? (
        <div className={styles.words}>
          <span className={styles.name}>
            <PlainWords row={row} refuse={refuse} negotiate={negotiate} />
          </span>
          <RowTag row={row} />
        </div>
      ) : (
        <button
          type="button"
          className={styles.words}
          data-stop={stage.id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span className={styles.name}>{stageName(stage.id)}</span>
          <RowTag row={row} />
          {hasRange(stage) && (
            <small className={styles.range}>
              {stops_range({ early: formatMonth(stage.earliest), late: formatMonth(stage.latest) })}
            </small>
          )}
        </button>
      )}
      {stage !== null && isOpen && (
        <section id={id} className={styles.card} aria-label={stageName(stage.id)}>
          <StopCard stage={stage} timeline={timeline} />
        </section>
      )}
    </li>
  );
}
