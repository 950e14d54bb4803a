import { formatYuan } from '../../i18n/format.ts';
import { ways_basis } from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { LawCard } from '../../law/LawCard.tsx';
import type { SupposedRange } from '../../state/otherFigures.ts';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './RangeExplained.module.css';
import { useHidden } from './useHidden.ts';

/** A range that is supposed: what its ends and the value taken now come to, what it is, and where it comes from. */
export function RangeExplained({ range: { says, ends, rules } }: { readonly range: SupposedRange }) {
  const hidden = useHidden();
  return (
    <>
      <dl className={styles.ends}>
        {ends.map(({ text, fen }, place) => (
          <div key={place}>
            <dt>{text(hidden)}</dt>
            <dd>{formatYuan(fen, currentLanguage(), { hidden, cents: true })}</dd>
          </div>
        ))}
      </dl>
      {says.map((sentence) => (
        <p key={sentence} className={styles.says}>
          <Words text={sentence} />
        </p>
      ))}
      {rules.length > 0 && (
        <FoldRow title={ways_basis()}>
          {rules.map((used) => (
            <LawCard key={used.rule.id} used={used} showsValue />
          ))}
        </FoldRow>
      )}
    </>
  );
}
