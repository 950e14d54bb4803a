import { knownDate, type CaseFile, type StageId, type Timeline } from '../../engine/index.ts';
import { formatShare } from '../../i18n/format.ts';
import {
  stops_card,
  stops_card_1,
  stops_card_2,
  stops_card_3,
  stops_card_4,
  stops_card_5,
  stops_card_6,
  stops_card_7,
  stops_card_8,
  stops_card_9,
  stops_guarantor,
  stops_guarantor_1,
  stops_guarantor_2,
  stops_guarantor_3,
  stops_hiding,
  stops_hiding_1,
  stops_hiding_2,
  stops_hiding_3,
  stops_hiding_4,
  stops_side_card,
  stops_side_guarantor,
  stops_side_hiding,
  stops_side_list,
  stops_side_share,
  stops_side_unreachable,
} from '../../i18n/generated/messages.js';
import { stageName } from '../../i18n/names.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import { readRate } from '../../engine/index.ts';
import { by, counted, numbered, type StopText } from './stopLines.ts';
import { STOPS } from './stops.ts';

/** What may come instead of the next stop, or beside it, and on what condition. */
export interface SideStop {
  readonly id: string;
  readonly title: () => string;
  readonly condition: () => string;
  readonly text: StopText;
}

/** How often it happens, as the rule book estimates. */
function likelyShare(rule: string): string {
  const value = lastVersion(rule)?.version.value;
  const likely = typeof value === 'object' && 'likely' in value ? readRate(String(value.likely)) : undefined;
  return likely === undefined ? '' : formatShare(likely);
}

function stageAside(id: StageId, condition: () => string): SideStop {
  return { id, title: () => stageName(id), condition, text: STOPS[id] };
}

function byChance(id: StageId, rule: string): SideStop {
  const stop = stageAside(id, () => stops_side_share({ share: likelyShare(rule) }));
  return { ...stop, text: { ...stop.text, rules: [...stop.text.rules, rule] } };
}

const GUARANTOR: SideStop = {
  id: 'guarantorPays',
  title: stops_guarantor,
  condition: stops_side_guarantor,
  text: {
    happens: [counted('guarantorPays.days', stops_guarantor_1), stops_guarantor_3],
    acts: [{ does: by('contract.suretyRecourse', stops_guarantor_2) }],
    mayNot: [],
    phones: ['12378', '12348'],
    rules: ['contract.suretyRecourse', 'contract.assignment'],
  },
};

const HIDING: SideStop = {
  id: 'hiding',
  title: stops_hiding,
  condition: stops_side_hiding,
  text: {
    happens: [
      by('procedure.publicNoticeDays', stops_hiding_1),
      by('list.missingReport', stops_hiding_2),
      by('list.inabilityNoGround', stops_hiding_3),
    ],
    acts: [{ does: by('enforcement.reportOrder', stops_hiding_4) }],
    mayNot: [],
    phones: ['12368', '12348', '12356'],
    rules: ['list.correctionDays', 'list.earlyRemoval'],
  },
};

const CARD: SideStop = {
  id: 'maliciousOverdraft',
  title: stops_card,
  condition: stops_side_card,
  text: {
    happens: [
      by('crime.card.notByNonPayment', stops_card_1),
      stops_card_2,
      numbered('crime.card.callsNeeded', ({ number }) => stops_card_3({ count: number })),
      counted('crime.card.monthsAfterCalls', stops_card_4),
      counted('crime.card.largeFrom', stops_card_5),
      by('crime.card.hiding', stops_card_6),
    ],
    acts: [{ does: stops_card_7 }, { does: by('crime.card.paidBeforeCharge', stops_card_8) }, { does: stops_card_9 }],
    mayNot: [],
    phones: ['12348', '12356'],
    rules: ['crime.card.principalOnly', 'crime.card.callsApartDays', 'crime.card.disguisedLoans'],
  },
};

/** A card whose principal reaches the line of the law on malicious overdraft 恶意透支. */
function isCardAtTheLine({ product, principal }: CaseFile): boolean {
  const line = lastVersion('crime.card.largeFrom')?.version.value;
  return product === 'creditCard' && typeof line === 'number' && principal >= line;
}

const MAY_BE_GUARANTEED: ReadonlySet<CaseFile['product']> = new Set(['jiebei', 'bankLoan', 'microLoan', 'custom']);

/** What may turn off from these roads; what stands on the line already is left out, and so is what is over. */
export function sideStops(refuse: Timeline): SideStop[] {
  const caseFile = refuse.case;
  const onLine = new Set(refuse.stages.map(({ id }) => id));
  const isOver = (stage: StageId) =>
    refuse.stages.some(
      ({ id, on, basis }) => id === stage && basis !== 'estimated' && knownDate(on) <= knownDate(caseFile.asOf),
    );
  const isFiled = isOver('claimFiled');
  const isServed = isOver('served') || isOver('hearing') || isOver('judgment');
  const stages: SideStop[] = [
    stageAside('contactsCalled', stops_side_unreachable),
    byChance('homeVisit', 'stage.homeVisit.share'),
    ...(isFiled ? [] : [byChance('paymentOrder', 'stage.paymentOrder.share')]),
    ...(isOver('judgment') ? [] : [byChance('assetsPreserved', 'stage.assetsPreserved.share')]),
    ...(isServed ? [] : [byChance('publicNotice', 'stage.publicNotice.share')]),
    stageAside('listedDishonest', stops_side_list),
  ];
  return [
    ...stages.filter(({ id }) => !onLine.has(id as StageId)),
    ...(MAY_BE_GUARANTEED.has(caseFile.product) ? [GUARANTOR] : []),
    HIDING,
    ...(isCardAtTheLine(caseFile) ? [CARD] : []),
  ];
}
