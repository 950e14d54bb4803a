import { useMemo } from 'react';
import { useRoads, useTimeline } from '../../state/currentRoads.ts';
import { answerModel, type AnswerModel, type AnswerRoads } from './answerModel.ts';

/** The answer of the case as it stands, with the roads that it was read from. */
export interface Answer {
  readonly model: AnswerModel;
  readonly roads: AnswerRoads;
  /** The inputs have a problem: this is the last good answer. */
  readonly isStale: boolean;
}

export function useAnswer(): Answer {
  const { isStale } = useRoads();
  const refuse = useTimeline('refuse');
  const notSued = useTimeline('notSued');
  const negotiate = useTimeline('negotiate');
  return useMemo(() => {
    const roads = { refuse, notSued, negotiate };
    return { model: answerModel(roads), roads, isStale };
  }, [refuse, notSued, negotiate, isStale]);
}
