import { addMonthsClamped, isoDate, knownDate, type StageEvent, type Timeline } from '../engine/index.ts';
import { formatDate, formatMonth } from '../i18n/format.ts';
import {
  roads_table_none,
  stops_agreed,
  stops_basis_agreed,
  stops_basis_assumed,
  stops_basis_estimated,
  stops_basis_fact,
  stops_due,
  stops_instalment,
  stops_paid,
  stops_range,
  stops_taken,
  stops_today,
} from '../i18n/generated/messages.js';
import { stageName } from '../i18n/names.ts';
import { offeredPlan } from '../state/planEnd.ts';

/** A step of a road: its day, for an estimate its month, and between which months it may come. */
export interface StageLine {
  readonly name: string;
  readonly day: string;
  readonly range: string;
  readonly basis: string;
}

const BASES = {
  fact: stops_basis_fact,
  assumed: stops_basis_assumed,
  estimated: stops_basis_estimated,
} satisfies Record<StageEvent['basis'], unknown>;

function stageLine({ id, on, earliest, latest, basis }: StageEvent): StageLine {
  const isEstimate = basis === 'estimated';
  const [early, late] = [formatMonth(earliest), formatMonth(latest)];
  return {
    name: stageName(id),
    day: isEstimate ? formatMonth(on) : formatDate(on),
    range: isEstimate && early !== late ? stops_range({ early, late }) : roads_table_none(),
    basis: BASES[basis](),
  };
}

/** The due date, today, and the steps of a road that refuses. */
export function refuseLines({ dueDate, asOf, stages, totals }: Timeline): readonly StageLine[] {
  const steps = stages.filter(({ id }) => id !== 'paidOff');
  const none = { range: roads_table_none(), basis: stops_basis_fact() };
  const today = { name: stops_today(), day: formatDate(asOf), ...none };
  return [
    { name: stops_due(), day: formatDate(dueDate), ...none },
    ...steps.filter(({ on }) => on <= asOf).map(stageLine),
    today,
    ...steps.filter(({ on }) => on > asOf).map(stageLine),
    ...(totals.debtFreeOn === null
      ? []
      : [
          {
            name: stops_taken(),
            day: formatMonth(totals.debtFreeOn),
            range: roads_table_none(),
            basis: stops_basis_estimated(),
          },
        ]),
  ];
}

/** The agreement, its first instalment and its end; none where nothing is agreed. */
export function planLines(negotiate: Timeline): readonly StageLine[] {
  const { agreedOn, totals } = negotiate;
  if (agreedOn === null) return [];
  const { graceMonths } = offeredPlan(negotiate);
  const first = isoDate(addMonthsClamped(knownDate(agreedOn), 1 + graceMonths));
  const range = roads_table_none();
  const agreed = stops_basis_agreed();
  return [
    { name: stops_agreed(), day: formatDate(agreedOn), range, basis: stops_basis_estimated() },
    { name: stops_instalment({ count: 1 }), day: formatDate(first), range, basis: agreed },
    ...(totals.debtFreeOn === null
      ? []
      : [{ name: stops_paid(), day: formatDate(totals.debtFreeOn), range, basis: agreed }]),
  ];
}
