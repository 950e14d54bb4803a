import { explain, ROADS, TOTALS, type Figure, type Road, type Timeline } from '../../../engine/index.ts';
import { rulesOf } from '../../../law/rules.ts';

/** A figure of the person's own case: the path that the screen gives it. */
export interface UsedFigure {
  readonly path: string;
  readonly figure: Figure;
  readonly timeline: Timeline;
}

function figuresOf(timeline: Timeline): { path: string; figure: Figure }[] {
  const { road } = timeline;
  return [
    ...TOTALS.map((total) => ({ path: `${road}.${total}`, figure: { kind: 'total', total } as const })),
    ...timeline.stages.map(({ id }) => ({
      path: `${road}.stage.${id}.on`,
      figure: { kind: 'stage', stage: id } as const,
    })),
  ];
}

/**
 * The totals and stage days of a case's roads by the rules that their derivations name: rule id → figures, in the roads'
 * order.
 */
export function figuresByRule(
  timelines: Readonly<Partial<Record<Road, Timeline>>>,
): Map<string, readonly UsedFigure[]> {
  const found = new Map<string, UsedFigure[]>();
  for (const road of ROADS) {
    const timeline = timelines[road];
    if (timeline === undefined) continue;
    for (const { path, figure } of figuresOf(timeline)) {
      const derivation = explain(timeline, figure);
      if (derivation === null) continue;
      for (const id of new Set(rulesOf(derivation).map(({ rule }) => rule.id))) {
        const figures = found.get(id);
        const used = { path, figure, timeline };
        if (figures === undefined) found.set(id, [used]);
        else figures.push(used);
      }
    }
  }
  return found;
}
