import type { ReactNode } from 'react';
import type { IsoDate, Timeline } from '../../engine/index.ts';
import {
  roads_day_before_first,
  roads_day_burden,
  roads_day_done,
  roads_day_instalment,
  roads_day_next,
  roads_day_next_agreement,
  roads_day_next_grows,
  roads_day_next_instalment,
  roads_day_next_nothing,
  roads_day_next_range,
  roads_day_next_stage,
  roads_day_not_due,
  roads_day_owed,
  roads_day_paid,
  roads_day_stage,
  roads_day_taken,
  roads_day_upheld,
} from '../../i18n/generated/messages.js';
import { roadName, stageName } from '../../i18n/names.ts';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './DayCards.module.css';
import { roadDay, type DayStage, type NextEvent } from './dayModel.ts';
import { LifeIcons } from './LifeIcons.tsx';
import { DateFigure, MoneyFigure } from './RoadFigures.tsx';
import { useFormats } from './useFormats.ts';

function stageWords(stage: DayStage): string {
  switch (stage.kind) {
    case 'stage':
      return stageName(stage.stage.id);
    case 'instalment':
      return roads_day_instalment({ count: stage.count, total: stage.total });
    case 'agreed':
      return roads_day_before_first();
    case 'done':
      return roads_day_done();
    case 'nothing':
      return roads_day_not_due();
  }
}

/** What comes next and when; an estimated day with its range below. */
function Next({ road, next }: { readonly road: ViewRoad; readonly next: NextEvent }) {
  const { date, month } = useFormats();
  switch (next.kind) {
    case 'instalment':
      return roads_day_next_instalment({ date: date(next.date), count: next.count });
    case 'wages':
      return <Words text={roads_day_next_stage({ date: date(next.date), stage: stageName('wagesWithheld') })} />;
    case 'agreement':
      return roads_day_next_agreement({ date: date(next.date) });
    case 'grows':
      return roads_day_next_grows();
    case 'nothing':
      return roads_day_next_nothing();
    case 'stage': {
      const { id, earliest, latest, basis } = next.stage;
      const hasRange = basis === 'estimated' && earliest !== latest;
      return (
        <>
          <Filled
            text={roads_day_next_stage({ date: slot(0), stage: stageName(id) })}
            slots={[
              <DateFigure
                key="on"
                exact
                road={road}
                of={`stage.${id}.on`}
                date={next.date}
                basis={basis === 'fact' ? 'law' : 'estimate'}
              />,
            ]}
          />
          {hasRange && (
            <small className={styles.range}>
              {roads_day_next_range({ early: month(earliest), late: month(latest) })}
            </small>
          )}
        </>
      );
    }
  }
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>
        <Words text={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

interface DayCardProps {
  readonly road: ViewRoad;
  readonly timeline: Timeline;
  readonly day: IsoDate;
  readonly showsAll: boolean;
}

/** One road on the scrubbed day: its top edge is the road's own stroke. */
export function DayCard({ road, timeline, day, showsAll }: DayCardProps) {
  const { standing, stage, next, isEstimate } = roadDay(timeline, day);
  const basis = isEstimate ? 'estimate' : 'law';
  const isTaken = timeline.postings.some(({ kind }) => kind === 'recovery');
  const money = (of: 'paid' | 'owed' | 'upheld') => (
    <MoneyFigure road={road} of={`day.${of}`} fen={standing[of]} basis={basis} format={{ cents: true }} />
  );
  return (
    <article className={styles.card} data-road={road} aria-label={roadName(road)}>
      <h3 className={styles.name}>{roadName(road)}</h3>
      <p className={styles.amount}>
        <MoneyFigure
          coloured
          road={road}
          of="day.burden"
          fen={standing.burden}
          basis={basis}
          format={{ cents: true }}
        />
        <small>{roads_day_burden()}</small>
      </p>
      <dl className={styles.rows}>
        <Row name={isTaken ? roads_day_taken() : roads_day_paid()}>{money('paid')}</Row>
        <Row name={roads_day_owed()}>{money('owed')}</Row>
        <Row name={roads_day_upheld()}>{money('upheld')}</Row>
        <Row name={roads_day_stage()}>
          <Words text={stageWords(stage)} />
        </Row>
        <Row name={roads_day_next()}>
          <Next road={road} next={next} />
        </Row>
      </dl>
      <LifeIcons road={road} timeline={timeline} day={day} showsAll={showsAll} />
    </article>
  );
}
