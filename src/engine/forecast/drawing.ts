import { STAGES, type CaseFile, type IncludableStage, type StageId, type ToldStage } from '../case/caseFile.ts';
import type { RulesInForce } from '../rules/ruleBook.ts';
import type { DrawnDays, RoadConduct } from '../stages/schedule.ts';
import { STAGE_PLACE, STAGE_TABLE, type StageRow } from '../stages/stageTable.ts';
import { Estimates } from './estimates.ts';
import type { Lots } from './lots.ts';
import { triangular, triangularDays, type Spread } from './triangular.ts';

/** The roads of a forecast; the others are what futures of these two turn into. */
export const FORECAST_ROADS = ['refuse', 'negotiate'] as const;
export type ForecastRoad = (typeof FORECAST_ROADS)[number];

/** What the creditor answers to an offer. */
export interface DrawnAnswer {
  readonly accepted: boolean;
  /** Days from the call to the agreement. */
  readonly agreementDays: number;
  /** After how many paid instalments the plan breaks, if it does; its share depends on the instalment, known on the way. */
  readonly breaksAfter: (burden: number) => number | undefined;
}

/** What one future has drawn: everything that sets its case apart from the told one. */
export interface DrawnFuture {
  /** Enforcement reaches wages of which the person has told nothing. */
  readonly wagesReached: boolean;
  readonly sued: boolean;
  /** Stages that come to only some, and have come to this one. */
  readonly include: readonly IncludableStage[];
  readonly contactsCalled: boolean;
  readonly stageDays: DrawnDays;
  /** The suit ends in an agreement on the hearing's day. */
  readonly settles: boolean;
  readonly answer: DrawnAnswer | null;
}

/** What is drawn for one stage. */
interface StageDraw {
  readonly row: StageRow;
  readonly inSuit: boolean;
  readonly days: Spread;
  readonly daysWithPublicNotice: Spread;
  readonly share: Spread | null;
}

function isTold({ happened }: CaseFile, id: StageId): boolean {
  return happened?.[id as ToldStage] !== undefined;
}

export function isAnyToldFrom(caseFile: CaseFile, first: StageId): boolean {
  return STAGES.slice(STAGE_PLACE[first]).some((id) => isTold(caseFile, id));
}

function isIncludable(id: StageId): id is IncludableStage {
  return id === 'homeVisit' || id === 'assetsPreserved' || id === 'publicNotice';
}

/**
 * Draws the futures of one road of a case, one after the other from the same lots. How many lots a future takes depends on
 * nothing that is found only by walking it: who wants later futures draws the earlier ones and lets them go.
 *
 * The order (engine.md 11): whether wages can be reached, where nothing was told of them; then stage by stage, for one that
 * comes to only some its share and whether it happens, then, if it does, its days; then on `refuse`, if sued, whether the
 * suit is settled; on `negotiate` whether the offer is accepted, and if so the days to the agreement, the share of plans
 * that break, whether this one does, and after which instalment it would. A told stage draws nothing. A chance is two
 * lots: its share, then whether. A range of one point takes its lot like any other.
 */
export class Drawing {
  private readonly road: ForecastRoad;
  private readonly lots: Lots;
  private readonly wages: Spread;
  private readonly settled: Spread;
  private readonly accepted: Spread;
  private readonly agreementDays: Spread;
  private readonly broken: (burden: number) => Spread;
  private readonly drawsWages: boolean;
  private readonly stages: Readonly<Record<'withWages' | 'without', readonly StageDraw[]>>;
  private readonly instalments: number;

  /** @param conductOf how the road goes for somebody whose wages can be reached, or cannot */
  constructor(
    caseFile: CaseFile,
    road: ForecastRoad,
    rules: RulesInForce,
    lots: Lots,
    conductOf: (wagesReached: boolean) => RoadConduct,
  ) {
    this.road = road;
    this.lots = lots;
    const estimates = new Estimates(caseFile, rules);
    this.wages = estimates.wagesShare();
    this.settled = estimates.settledShare();
    this.accepted = estimates.acceptedShare();
    this.agreementDays = estimates.agreementDays();
    this.broken = estimates.brokenShares();
    this.drawsWages = drawsWages(caseFile);
    const draws = (wagesReached: boolean) => stageDraws(caseFile, road, rules, estimates, conductOf(wagesReached));
    const without = draws(false);
    this.stages = { without, withWages: this.drawsWages ? draws(true) : without };
    this.instalments = caseFile.negotiate?.instalments ?? rules.number('agreement.instalments').value;
  }

  next(): DrawnFuture {
    const { road } = this;
    const wagesReached = this.drawsWages && this.happens(this.wages);
    const stageDays: Partial<Record<StageId, number>> = {};
    const include: IncludableStage[] = [];
    let sued = true;
    let contactsCalled = false;
    let publicNotice = false;
    for (const draw of this.stages[wagesReached ? 'withWages' : 'without']) {
      const { id } = draw.row;
      if (draw.inSuit && !sued) break;
      if (draw.share !== null) {
        const happens = this.happens(draw.share);
        if (id === 'claimFiled') sued = happens;
        if (!happens) continue;
        if (isIncludable(id)) include.push(id);
        if (id === 'contactsCalled') contactsCalled = true;
        if (id === 'publicNotice') publicNotice = true;
      }
      const spread = publicNotice ? draw.daysWithPublicNotice : draw.days;
      stageDays[id] = triangularDays(this.lots.uniform(), spread);
    }
    const settles = road === 'refuse' && sued && this.happens(this.settled);
    const answer = road === 'negotiate' ? this.answer() : null;
    return { wagesReached, sued, include, contactsCalled, stageDays, settles, answer };
  }

  private answer(): DrawnAnswer {
    const { lots, broken } = this;
    if (!this.happens(this.accepted)) {
      return { accepted: false, agreementDays: 0, breaksAfter: () => undefined };
    }
    const agreementDays = triangularDays(lots.uniform(), this.agreementDays);
    const [ofShare, ofBreak] = [lots.uniform(), lots.uniform()];
    const instalment = lots.whole(this.instalments - 1);
    return {
      accepted: true,
      agreementDays,
      breaksAfter: (burden) => (ofBreak < triangular(ofShare, broken(burden)) ? instalment : undefined),
    };
  }

  /** Draws a chance from its range, then whether what it is a chance of happens. */
  private happens(share: Spread): boolean {
    const chance = triangular(this.lots.uniform(), share);
    return this.lots.uniform() < chance;
  }
}

/** Whether nothing was told of wages, so that the forecast has to draw whether they can be reached. */
export function drawsWages({ means }: CaseFile): boolean {
  return means?.attachableWages === undefined && means?.monthlyIncome === undefined;
}

/** Whether a stage can come to a future of this case that goes so; what was told is not drawn. */
export function canBeDrawn(caseFile: CaseFile, conduct: RoadConduct): (row: StageRow) => boolean {
  const isServiceKnown = conduct.publicNotice || isAnyToldFrom(caseFile, 'served');
  return (row) => {
    if (isTold(caseFile, row.id) || row.condition === 'notSimulated') return false;
    if (row.products !== undefined && !row.products.includes(caseFile.product)) return false;
    if (row.id === 'publicNotice') return conduct.publicNotice || !isServiceKnown;
    return row.condition === 'included' || conduct.happens(row);
  };
}

/** What is drawn on a road, in the order of the stages: those that can happen, and were not told. */
function stageDraws(
  caseFile: CaseFile,
  road: ForecastRoad,
  rules: RulesInForce,
  estimates: Estimates,
  conduct: RoadConduct,
): StageDraw[] {
  const include: readonly StageId[] = caseFile.court?.include ?? [];
  const isSuitTold = isAnyToldFrom(caseFile, 'claimFiled');
  const shareOf = (row: StageRow): Spread | null => {
    if (row.id === 'claimFiled') return road === 'refuse' && !isSuitTold ? estimates.suedShare() : null;
    return include.includes(row.id) || (conduct.publicNotice && row.id === 'publicNotice')
      ? null
      : estimates.stageShare(row);
  };
  return STAGE_TABLE.filter(canBeDrawn(caseFile, conduct)).map((row) => {
    const pace = conduct.pace(row, rules);
    return {
      row,
      inSuit: STAGE_PLACE[row.id] > STAGE_PLACE.claimFiled,
      days: estimates.stageDays(row, pace, conduct.publicNotice),
      daysWithPublicNotice: estimates.stageDays(row, pace, true),
      share: shareOf(row),
    };
  });
}
