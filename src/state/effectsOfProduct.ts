import type { LifeEffectId, Product } from '../engine/index.ts';

/** What of daily life an effect touches. */
export type LifeGroup = 'travel' | 'money' | 'credit' | 'peace';

/** In the order in which they are missed most. */
const GROUPS = {
  plane: 'travel',
  gTrain: 'travel',
  hotel: 'travel',
  wages: 'money',
  bankAccount: 'money',
  newCredit: 'credit',
  sesamePrivileges: 'credit',
  alipayCredit: 'credit',
  peace: 'peace',
  publicList: 'peace',
  carAndHouse: 'money',
  property: 'money',
  school: 'money',
  travel: 'travel',
  insurance: 'money',
  office: 'money',
  car: 'money',
  contacts: 'peace',
  home: 'peace',
  antForest: 'credit',
  goingAbroad: 'travel',
  freedom: 'peace',
} satisfies Record<LifeEffectId, LifeGroup>;

const LIFE_ORDER = Object.keys(GROUPS) as LifeEffectId[];
const ANT_ONLY: ReadonlySet<LifeEffectId> = new Set(['sesamePrivileges', 'alipayCredit', 'antForest']);

/** The effects that this product can have, what is missed most first. */
export function effectsOfProduct(product: Product): LifeEffectId[] {
  const isAnt = product === 'huabei' || product === 'jiebei';
  return isAnt ? LIFE_ORDER : LIFE_ORDER.filter((id) => !ANT_ONLY.has(id));
}

export function groupOfEffect(effect: LifeEffectId): LifeGroup {
  return GROUPS[effect];
}
