import { calibration, knownDate, ruleBook, type CalibrationRow, type IsoDate, type Rule } from '../../engine/index.ts';

/** What a question of the page asks, with the measures that answer it. */
export const TOPICS = [
  { topic: 'sued', measures: ['sued', 'suedFor'] },
  {
    topic: 'time',
    measures: [
      'defaultToClaim',
      'claimToJudgment',
      'judgmentToEnforcement',
      'enforcementToListed',
      'enforcementToRestricted',
      'enforcementToSuspended',
    ],
  },
  { topic: 'enforcement', measures: ['enforcedInVain', 'paidInFull', 'moneyComesIn', 'worthOfBadDebt'] },
  {
    topic: 'court',
    measures: ['settledAfterFiling', 'ordinaryProcedure', 'procedure', 'feeSplit', 'feeOnDefendant', 'wholeYuan'],
  },
] as const;

export type TopicId = (typeof TOPICS)[number]['topic'];
export type MeasureId = (typeof TOPICS)[number]['measures'][number];

/** A row with what tells it from others of its measure where nobody has counted: the principal up to which it holds. */
export interface ShownRow {
  readonly row: CalibrationRow;
  /** In fen; null for the last row, which has no limit; undefined where a count names the row. */
  readonly upTo?: number | null;
}

export interface Topic {
  readonly topic: TopicId;
  readonly measures: readonly { readonly measure: MeasureId; readonly rows: readonly ShownRow[] }[];
  /** Every rule that one of its rows rests on, what was counted first. */
  readonly rules: readonly string[];
}

/**
 * The engine's rows in the order of the page's questions.
 * @throws RangeError if a row belongs to none of them
 */
export function calibrationTopics(contextRules: readonly Rule[], on: IsoDate): readonly Topic[] {
  const rows = calibration(contextRules, on);
  const known: readonly string[] = TOPICS.flatMap(({ measures }) => measures);
  const unknown = rows.find(({ measure }) => !known.includes(measure));
  if (unknown !== undefined) throw new RangeError(`no place for ${unknown.measure}`);
  const limits = ruleBook.on(knownDate(on)).shareByLimit('stage.claimFiled.shareByPrincipal').value.rows;
  return TOPICS.map(({ topic, measures }) => {
    const shown = measures.map((measure) => ({
      measure,
      rows: rows
        .filter((row) => row.measure === measure)
        .map((row, place): ShownRow => {
          if (row.anchorRules.length > 0) return { row };
          const upTo = limits[place]?.upTo;
          return { row, upTo: upTo === undefined ? null : Number(upTo) };
        }),
    }));
    const ofTopic = shown.flatMap((one) => one.rows.map(({ row }) => row));
    const rules = [
      ...ofTopic.flatMap(({ anchorRules }) => anchorRules),
      ...ofTopic.flatMap(({ modelRules }) => modelRules),
    ];
    return { topic, measures: shown, rules: [...new Set(rules)] };
  });
}
