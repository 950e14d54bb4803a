import { useMemo } from 'react';
import {
  words_card_most,
  words_example,
  words_form,
  words_hidden,
  words_intro,
  words_judged,
  words_kind,
  words_kind_amounts,
  words_kind_card_plan,
  words_kind_correction,
  words_kind_lifting,
  words_kind_offer,
  words_kind_removal,
  words_kind_settlement,
  words_letter,
  words_next,
  words_old,
  words_party,
  words_party_bank,
  words_party_buyer,
  words_party_lender,
  words_party_payer,
  words_plan,
  words_reason,
  words_reason_hint,
  words_script,
  words_stage,
  words_stage_before_claim,
  words_stage_enforcement,
  words_stage_judged,
  words_stage_mediation,
  words_stage_sued,
  words_swindle,
  words_tell_first,
  words_to,
  words_to_court,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { goesToCourt, kindsAt, letterRow } from '../../law/letters/letterRow.ts';
import {
  LETTER_STAGES,
  PARTIES,
  type LetterKind,
  type LetterStage,
  type Party,
} from '../../law/letters/letterTable.ts';
import { writeLetter, writeScript, type LetterInput } from '../../law/letters/writeLetter.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoads, useTimeline } from '../../state/currentRoads.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RowLink } from '../../ui/RowLink.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { NeverPromise } from './NeverPromise.tsx';
import { ReasonField } from './ReasonField.tsx';
import styles from './Words.module.css';
import { WrittenText } from './WrittenText.tsx';
import { amountsOf, ceilingOf, isBeyondTold, likelyParty, planOf, toldStage } from './wordsModel.ts';
import { useWordsStore, type WordsForm } from './wordsStore.ts';

const PARTY_NAMES: Readonly<Record<Party, () => string>> = {
  lender: words_party_lender,
  bank: words_party_bank,
  buyer: words_party_buyer,
  payer: words_party_payer,
};
const STAGE_NAMES: Readonly<Record<LetterStage, () => string>> = {
  beforeClaim: words_stage_before_claim,
  mediation: words_stage_mediation,
  sued: words_stage_sued,
  judged: words_stage_judged,
  enforcement: words_stage_enforcement,
};
const KIND_NAMES: Readonly<Record<LetterKind, () => string>> = {
  offer: words_kind_offer,
  cardPlan: words_kind_card_plan,
  amounts: words_kind_amounts,
  lifting: words_kind_lifting,
  correction: words_kind_correction,
  removal: words_kind_removal,
};
const LEGAL_AID = '12348';
const MONTHS_PER_YEAR = 12;

function kindName(kind: LetterKind, stage: LetterStage): string {
  return kind === 'offer' && stage === 'enforcement' ? words_kind_settlement() : KIND_NAMES[kind]();
}

function AskFirst({ text }: { readonly text: string }) {
  return (
    <p className={styles.hint}>
      <Filled
        text={text}
        slots={[
          <a key="line" className={styles.number} href={`tel:${LEGAL_AID}`}>
            {LEGAL_AID}
          </a>,
        ]}
      />
    </p>
  );
}

/** The letter and the call script for this debt: chosen by who asks for the money and how far it has gone. */
export function Words() {
  const { caseFile } = useRoads();
  const refuse = useTimeline('refuse');
  const negotiate = useTimeline('negotiate');
  const isExample = useCaseStore((state) => state.isExample);
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const words = useWordsStore();
  const { change, form } = words;
  const party = words.party ?? likelyParty(caseFile);
  const stage = words.stage ?? toldStage(caseFile);
  const ceiling = ceilingOf(caseFile);
  const kinds = kindsAt({ party, stage, ceiling });
  const kind = kinds.find((offered) => offered === words.kind) ?? kinds[0] ?? 'offer';
  const choice = { kind, party, stage, ceiling };
  const isToCourt = goesToCourt(choice);
  const to = isToCourt ? words.court : words.creditor;
  const plan = useMemo(() => planOf(negotiate), [negotiate]);
  const amounts = useMemo(() => amountsOf(refuse), [refuse]);
  const input: LetterInput = {
    choice,
    product: caseFile.product,
    asOf: caseFile.asOf,
    overdueDays: caseFile.overdueDays,
    to,
    reason: words.reason,
    plan,
    amounts,
  };
  const lines = form === 'letter' ? writeLetter(input) : writeScript(input);
  const isOffer = kind === 'offer' || kind === 'cardPlan';
  const mostYears = lastVersion('card.plan.mostYears')?.version.value;
  const isTooLong =
    kind === 'cardPlan' && typeof mostYears === 'number' && plan !== null && plan.count > mostYears * MONTHS_PER_YEAR;
  return (
    <div className={styles.words}>
      <p className={styles.hint}>{words_intro()}</p>
      {isExample && (
        <Notice card role="note">
          <p>{words_example()}</p>
        </Notice>
      )}
      <div className={styles.choice}>
        <h3 id="words-party">{words_party()}</h3>
        <ChipGroup
          labelledBy="words-party"
          flow
          choices={PARTIES.map((value) => ({ value, label: PARTY_NAMES[value](), id: `words-party-${value}` }))}
          value={party}
          onChange={(chosen) => change({ party: chosen })}
        />
      </div>
      <div className={styles.choice}>
        <h3 id="words-stage">{words_stage()}</h3>
        <ChipGroup
          labelledBy="words-stage"
          flow
          choices={LETTER_STAGES.map((value) => ({ value, label: STAGE_NAMES[value](), id: `words-stage-${value}` }))}
          value={stage}
          onChange={(chosen) => change({ stage: chosen })}
        />
      </div>
      {kinds.length > 1 && (
        <div className={styles.choice}>
          <h3 id="words-kind">{words_kind()}</h3>
          <ChipGroup
            labelledBy="words-kind"
            flow
            choices={kinds.map((value) => ({ value, label: kindName(value, stage), id: `words-kind-${value}` }))}
            value={kind}
            onChange={(chosen) => change({ kind: chosen })}
          />
        </div>
      )}
      <LimitedField
        longest={LONGEST_TEXT}
        id="words-to"
        label={isToCourt ? words_to_court() : words_to()}
        value={to}
        onChange={(text) => change(isToCourt ? { court: text } : { creditor: text })}
      />
      <ReasonField
        label={words_reason()}
        hint={words_reason_hint()}
        value={words.reason}
        onChange={(reason) => change({ reason })}
      />
      <Segmented<WordsForm>
        label={words_form()}
        choices={[
          { value: 'letter', label: words_letter() },
          { value: 'script', label: words_script() },
        ]}
        value={form}
        onChange={(chosen) => change({ form: chosen })}
      />
      <WrittenText lines={lines} id={`${form}.${kind}.${party}.${stage}.${caseFile.product}`} asOf={caseFile.asOf} />
      {hidesAmounts && <p className={styles.hint}>{words_hidden()}</p>}
      {isOffer && plan !== null && <p className={styles.hint}>{words_plan()}</p>}
      {(isOffer || (kind === 'amounts' && stage !== 'enforcement')) && isBeyondTold(stage, caseFile) && (
        <p className={styles.hint}>{words_tell_first()}</p>
      )}
      {isTooLong && <p className={styles.hint}>{words_card_most({ years: mostYears })}</p>}
      {isOffer && <AskFirst text={words_old({ line: slot(0) })} />}
      {stage === 'judged' && <AskFirst text={words_judged({ line: slot(0) })} />}
      <NeverPromise />
      <p className={styles.links}>
        <RowLink row="agreement-check">{words_next()}</RowLink>
        <RowLink row="whom-to-call">{words_swindle()}</RowLink>
      </p>
      <Basis ids={[...letterRow(choice).basis, ...(isOffer ? ['limitation.restart.promise'] : [])]} />
    </div>
  );
}
