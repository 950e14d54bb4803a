import type { IsoDate, Rule, RuleVersion } from '../../../engine/index.ts';
import { formatDate } from '../../../i18n/format.ts';
import {
  rules_from_until,
  rules_since,
  rules_used_in,
  rules_used_nowhere,
  rules_versions,
} from '../../../i18n/generated/messages.js';
import { useViewStore } from '../../../state/viewStore.ts';
import { FoldRow } from '../../../ui/FoldRow.tsx';
import { figureName } from '../figureName.ts';
import { ConfidenceTag, LawCard } from '../../../law/LawCard.tsx';
import { RuleLines } from '../../../law/RuleLines.tsx';
import { inLanguage } from '../../../law/rules.ts';
import { shownVersion } from './findRules.ts';
import styles from './RuleBook.module.css';
import type { UsedFigure } from './usedIn.ts';

function inForce({ from, until }: RuleVersion): string {
  return until === null
    ? rules_since({ from: formatDate(from) })
    : rules_from_until({ from: formatDate(from), until: formatDate(until) });
}

/** All that a rule has said, the newest first. */
function Versions({ rule }: { readonly rule: Rule }) {
  return (
    <>
      <h4 className={styles.head}>{rules_versions()}</h4>
      <ol className={styles.versions}>
        {rule.versions.toReversed().map((version) => (
          <li key={version.from}>
            <span className={styles.dates}>{inForce(version)}</span>
            <RuleLines rule={rule} version={version} />
            <ConfidenceTag confidence={version.confidence} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The figures of the person's own case that rest on a rule; each opens to its explanation. */
function UsedIn({ figures }: { readonly figures: readonly UsedFigure[] }) {
  const openFigure = useViewStore((state) => state.openFigure);
  if (figures.length === 0) return <p className={styles.note}>{rules_used_nowhere()}</p>;
  return (
    <>
      <h4 className={styles.head}>{rules_used_in()}</h4>
      <ul className={styles.used}>
        {figures.map(({ path, figure, timeline }) => (
          <li key={path}>
            <button
              type="button"
              className={styles.figure}
              aria-haspopup="dialog"
              onClick={() => {
                openFigure(path);
              }}
            >
              {figureName({
                kind: 'figure',
                road: timeline.road,
                timeline,
                figure,
                isEqualEffort: false,
                isClaim: false,
              })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export interface RuleEntryProps {
  readonly rule: Rule;
  /** The day whose version is shown; null shows the newest. */
  readonly on: IsoDate | null;
  readonly figures: readonly UsedFigure[];
}

/** One rule of the book: its name, and on opening what it says, where it says so, what it said before, what rests on it. */
export function RuleEntry({ rule, on, figures }: RuleEntryProps) {
  const version = shownVersion(rule, on);
  return (
    <FoldRow title={inLanguage(rule.term)}>
      <LawCard used={{ rule, version }} showsValue />
      {rule.versions.length > 1 && <Versions rule={rule} />}
      <UsedIn figures={figures} />
    </FoldRow>
  );
}
