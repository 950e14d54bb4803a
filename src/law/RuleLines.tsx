import type { Rule, RuleVersion } from '../engine/index.ts';
import { Words } from '../ui/Words.tsx';
import styles from './LawCard.module.css';
import { ruleValueLines } from './ruleValueText.ts';

/** What a version of a rule says: a line, a list where it says several things, nothing where its name says it all. */
export function RuleLines({ rule, version }: { readonly rule: Rule; readonly version: RuleVersion }) {
  const lines = ruleValueLines(version.value, rule.unit);
  if (lines.length === 0) return null;
  if (lines.length === 1)
    return (
      <p>
        <Words text={lines[0] ?? ''} />
      </p>
    );
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Words text={line} />
        </li>
      ))}
    </ul>
  );
}
