import { knownDate } from '../calendar/localDate.ts';
import { shareValue } from '../case/caseFields.ts';
import {
  SHARED_ESTIMATES,
  type CaseFile,
  type EstimateId,
  type EstimateRange,
  type StageId,
  type ToldStage,
} from '../case/caseFile.ts';
import type { RateText } from '../money/rate.ts';
import { simulate } from '../roads/simulate.ts';
import type { EstimatedDays, EstimatedShare } from '../rules/rule.ts';
import { ruleBook, type RuleBook, type RuleId, type RuleInForce, type RulesInForce } from '../rules/ruleBook.ts';
import { daysRule, type StageBasis } from '../stages/schedule.ts';
import { STAGE_TABLE, type StageRow } from '../stages/stageTable.ts';
import { canBeDrawn, drawsWages, FORECAST_ROADS, isAnyToldFrom } from './drawing.ts';
import { STAGE_SHARES } from './estimates.ts';
import { FutureSetups } from './futureSetups.ts';

/**
 * What the person has told, so that nothing is drawn from a range: that it has happened, how many days it takes, how many
 * to the agreement, that a stage is to come, or what can be taken of their wages.
 */
export type StandsInPlace = 'happened' | 'stageDays' | 'agreedAfterDays' | 'included' | 'wages';

/** A range that the forecast of a case draws from, by the name under which a case can carry one of its own. */
export interface ForecastRange {
  readonly id: EstimateId;
  readonly of: 'days' | 'share';
  /** The rule that holds the book's range, and the day from which that version holds. */
  readonly rule: RuleId;
  readonly version: string;
  /** The book's low, likely and high: days, or shares as text. */
  readonly book: EstimateRange<number | RateText>;
  /** The person's own, in its place. */
  readonly own: EstimateRange<number | RateText> | undefined;
  readonly told: StandsInPlace | undefined;
  /** From what days count: a stage, the first due date, or the call to the creditor. */
  readonly from: StageId | 'dueDate' | 'call' | undefined;
}

type Named = Pick<ForecastRange, 'id'> & Partial<Pick<ForecastRange, 'told' | 'from'>>;

function ownOf({ assumptions }: CaseFile, id: EstimateId, of: 'days' | 'share'): ForecastRange['own'] {
  return assumptions?.[id]?.[of];
}

function isShared(id: EstimateId): boolean {
  return (SHARED_ESTIMATES as readonly EstimateId[]).includes(id);
}

/** Finds the ranges of one case. */
class Ranges {
  private readonly caseFile: CaseFile;
  private readonly book: RuleBook;
  private readonly rules: RulesInForce;

  constructor(caseFile: CaseFile, book: RuleBook) {
    this.caseFile = caseFile;
    this.book = book;
    this.rules = book.on(knownDate(caseFile.asOf));
  }

  private days({ id, version, value }: RuleInForce<EstimatedDays>, named: Named): ForecastRange {
    const { low, likely, high } = value;
    const own = ownOf(this.caseFile, named.id, 'days');
    return {
      told: undefined,
      from: undefined,
      ...named,
      of: 'days',
      rule: id,
      version,
      book: [low, likely, high],
      own,
    };
  }

  private share(
    rule: Omit<RuleInForce<unknown>, 'value' | 'kind'>,
    value: EstimatedShare,
    named: Named,
  ): ForecastRange {
    // The rule book's check has read them.
    const [low, likely, high] = [value.low, value.likely, value.high] as readonly string[] as EstimateRange<RateText>;
    const own = ownOf(this.caseFile, named.id, 'share');
    return {
      told: undefined,
      from: undefined,
      ...named,
      of: 'share',
      rule: rule.id,
      version: rule.version,
      book: [low, likely, high],
      own,
    };
  }

  /** How many are sued, by the principal; nothing to draw once a claim or what follows it was told. */
  private sued(): ForecastRange[] {
    const rule = this.rules.shareByLimit('stage.claimFiled.shareByPrincipal');
    const { principal } = this.caseFile;
    const row = rule.value.rows.find(({ upTo }) => upTo === undefined || principal <= Number(upTo));
    const told = isAnyToldFrom(this.caseFile, 'claimFiled') ? 'happened' : undefined;
    return row === undefined ? [] : [this.share(rule, row, { id: 'claimFiled', told })];
  }

  /** How many plans like the offered one break: the book has a range for what an instalment takes of what income leaves. */
  private broken(): ForecastRange[] {
    const { caseFile, rules, book } = this;
    const { instalment } = simulate(caseFile, 'negotiate', book).totals;
    if (instalment === null) return [];
    const { means } = caseFile;
    const income = means?.monthlyIncome ?? rules.number('practice.monthlyIncome').value;
    const left = income - (means?.livingCosts ?? rules.number('practice.livingCosts').value);
    const rule = rules.shareByLimit('negotiation.planBroken');
    const burden = instalment / Math.max(1, left);
    const row = rule.value.rows.find(({ upTo }) => burden <= shareValue(upTo ?? Infinity));
    return row === undefined ? [] : [this.share(rule, row, { id: 'planBroken' })];
  }

  private others(): ForecastRange[] {
    const { caseFile, rules } = this;
    const [accepted, settled, wages] = [
      rules.share('negotiation.accepted'),
      rules.share('negotiation.settledAfterFiling'),
      rules.share('means.wagesReached'),
    ];
    const told = caseFile.negotiate?.agreedAfterDays === undefined ? undefined : 'agreedAfterDays';
    return [
      this.share(accepted, accepted.value, { id: 'accepted' }),
      this.days(rules.days('negotiation.agreementDays'), { id: 'agreementDays', from: 'call', told }),
      ...this.broken(),
      this.share(settled, settled.value, { id: 'settledAfterFiling' }),
      this.share(wages, wages.value, { id: 'wagesReached', told: drawsWages(caseFile) ? undefined : 'wages' }),
    ];
  }

  private stage(row: StageRow, publicNotice: boolean): ForecastRange[] {
    const { caseFile, rules } = this;
    const id = row.id as ToldStage;
    const isFact = caseFile.happened?.[id] !== undefined;
    const isIncluded = (caseFile.court?.include as readonly StageId[] | undefined)?.includes(id) === true;
    const from = publicNotice && row.orTrigger !== undefined ? row.orTrigger : row.trigger;
    const ofDays = isFact ? 'happened' : caseFile.stageDays?.[id] === undefined ? undefined : 'stageDays';
    const days = this.days(rules.days(daysRule(row, publicNotice)), { id, from, told: ofDays });
    const rule = STAGE_SHARES[id];
    if (rule === undefined || !isShared(id)) return [days];
    const share = rules.share(rule);
    const ofShare = isFact ? 'happened' : isIncluded ? 'included' : undefined;
    return [this.share(share, share.value, { id, told: ofShare }), days];
  }

  /** The stages that can still come to some future, and those that were told. */
  private stages(): ForecastRange[] {
    const { caseFile, book } = this;
    const setups = new FutureSetups(caseFile, book, knownDate(caseFile.asOf));
    const wages = drawsWages(caseFile) ? [false, true] : [false];
    const roads = FORECAST_ROADS.flatMap((road) => wages.map((reached) => setups.base(road, reached)));
    const bases = new Map<StageId, Set<StageBasis>>();
    for (const { id, basis } of roads.flatMap(({ stages }) => stages)) {
      bases.set(id, (bases.get(id) ?? new Set()).add(basis));
    }
    const publicNotice = roads.some(({ conduct }) => conduct.publicNotice);
    const can = roads.map(({ conduct }) => canBeDrawn(caseFile, conduct));
    return STAGE_TABLE.filter((row) => {
      const id = row.id as ToldStage;
      if (caseFile.happened?.[id] !== undefined) return true;
      // What is taken to have happened up to today draws nothing.
      const isPast = bases.has(id) && bases.get(id)?.has('estimated') !== true;
      const isOwn = caseFile.stageDays?.[id] !== undefined || caseFile.assumptions?.[id] !== undefined;
      return can.some((canHappen) => canHappen(row)) && (!isPast || isOwn);
    }).flatMap((row) => this.stage(row, publicNotice));
  }

  all(): readonly ForecastRange[] {
    return [...this.sued(), ...this.others(), ...this.stages()];
  }
}

/** Every range that the forecast of a case can draw from, and those in whose place the person has told something. */
export function forecastRanges(caseFile: CaseFile, book: RuleBook = ruleBook): readonly ForecastRange[] {
  return new Ranges(caseFile, book).all();
}
