import Engine from 'publicodes';
import { ACCEPTANCE_TIERS, SMALLEST_FEE, THE_STORY } from './theCase.ts';

const { penaltyRatePerDay, doubledRatePerDay, filedOn, judgedOn, performanceEndsOn } = THE_STORY;

/** The refusing road as ten rules: what is owed on a day after the due date, the fee by its tiers. Amounts in fen. */
const RULES = {
  principal: { valeur: 1_200_000 },
  day: { valeur: 0 },
  'penalty interest': { valeur: `principal * day * ${penaltyRatePerDay}`, arrondi: 'oui' },
  claim: { valeur: `principal + principal * ${filedOn * penaltyRatePerDay}`, arrondi: 'oui' },
  'fee by tiers': {
    barème: {
      assiette: 'claim',
      tranches: ACCEPTANCE_TIERS.map(({ upTo, rate }) => ({ taux: `${rate * 100}%`, plafond: upTo })),
    },
  },
  'halved fee': { valeur: `(${SMALLEST_FEE} + fee by tiers) / 2`, arrondi: 'oui' },
  'fee borne': { 'applicable si': `day >= ${judgedOn}`, valeur: 'halved fee' },
  'days too late': { valeur: `day - ${performanceEndsOn}`, plancher: 0 },
  'doubled part': { valeur: `principal * days too late * ${doubledRatePerDay}`, arrondi: 'oui' },
  owed: { somme: ['principal', 'penalty interest', 'fee borne', 'doubled part'] },
};

export interface PublicodesModel {
  readonly rules: number;
  /** What is owed on one day, in fen. */
  readonly owedOn: (principal: number, day: number) => number;
}

/** The model, parsed once: only its evaluation is measured. */
export function publicodesModel(): PublicodesModel {
  const engine = new Engine(RULES);
  return {
    rules: Object.keys(RULES).length,
    owedOn(principal, day) {
      engine.setSituation({ principal, day });
      return Number(engine.evaluate('owed').nodeValue);
    },
  };
}
