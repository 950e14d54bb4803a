import { chanceOfAgreement, chanceOfSuit, type CaseFile, type Chance } from '../../engine/index.ts';
import { formatShare } from '../../i18n/format.ts';
import {
  why_basis,
  why_chance_agreement_source,
  why_chance_not_changed,
  why_chance_of_twenty,
  why_chance_own,
  why_chance_suit_source,
  why_estimate_likely,
  why_estimate_share_high,
  why_estimate_share_low,
  why_gone,
} from '../../i18n/generated/messages.js';
import { LawCard } from '../../law/LawCard.tsx';
import { ofTwenty } from '../../state/ofTwenty.ts';
import { placeOf, RangeLine } from './RangeLine.tsx';
import { usedRule } from '../../law/rules.ts';
import styles from './WhySheet.module.css';

interface ChanceExplainedProps {
  readonly of: 'suit' | 'agreement';
  readonly caseFile: CaseFile;
}

/** An estimated chance of the case: whether there is a suit, whether an agreement. */
export function ChanceExplained({ of, caseFile }: ChanceExplainedProps) {
  const chance = of === 'suit' ? chanceOfSuit(caseFile) : chanceOfAgreement(caseFile);
  if (chance === null) return <p className={styles.note}>{why_gone()}</p>;
  const isOwn = caseFile.assumptions?.[of === 'suit' ? 'claimFiled' : 'accepted']?.share !== undefined;
  const source = of === 'suit' ? why_chance_suit_source() : why_chance_agreement_source();
  return <EstimatedChance chance={chance} source={isOwn ? why_chance_own() : source} />;
}

interface EstimatedChanceProps {
  readonly chance: Chance;
  /** Where it comes from, in a sentence. */
  readonly source?: string;
}

/** An estimated chance: its range, and that no statistic stands behind it. */
export function EstimatedChance({ chance, source }: EstimatedChanceProps) {
  const { low, likely, high, rule } = chance;
  const count = ofTwenty(chance);
  const number = ({ numerator, denominator }: typeof low) => numerator / denominator;
  const used = usedRule(rule);
  return (
    <>
      <p className={styles.amount} data-why-value={`${String(likely.numerator)}/${String(likely.denominator)}`}>
        {why_chance_of_twenty({ count })}
      </p>
      {source !== undefined && <p className={styles.prose}>{source}</p>}
      <RangeLine
        place={placeOf(number(low), number(likely), number(high))}
        low={why_estimate_share_low({ value: formatShare(low) })}
        likely={why_estimate_likely({ value: formatShare(likely) })}
        high={why_estimate_share_high({ value: formatShare(high) })}
      />
      <p className={styles.prose}>{why_chance_not_changed()}</p>
      {used && (
        <>
          <h3 className={styles.heading}>{why_basis()}</h3>
          <LawCard used={used} />
        </>
      )}
    </>
  );
}
