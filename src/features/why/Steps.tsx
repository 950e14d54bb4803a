import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { readRate, type CaseFile, type Derivation, type DerivationInput } from '../../engine/index.ts';
import {
  why_from_default,
  why_from_plan,
  why_from_rule,
  why_from_you,
  why_steps_all,
  why_tag_estimate,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { Tag } from '../../ui/Tag.tsx';
import { formulaText } from './formulaText.ts';
import { inputNames } from './inputNames.ts';
import { inLanguage, usedRule } from '../../law/rules.ts';
import { simplify } from './simplify.ts';
import styles from './Steps.module.css';
import { useHidden } from './useHidden.ts';
import { valueText } from './values.ts';

/** Longer lists fold: the first rows say how the rest goes. */
const FIRST_ROWS = 8;

/** What a plan asks for: it may be one that is only proposed, or compared. */
const PLAN_TERMS = ['instalments', 'graceMonths', 'settlementShare'] as const;

/** Whether a term of a plan is another than what the case tells of it. */
function isOfAnotherPlan(path: string, value: DerivationInput['value'], { negotiate }: CaseFile): boolean {
  const term = PLAN_TERMS.find((known) => path === `negotiate.${known}`);
  if (term === undefined) return false;
  const told = negotiate?.[term];
  return told === undefined || !isSame(told, value);
}

function isSame(told: number | string, value: DerivationInput['value']): boolean {
  if (told === value) return true;
  const [one, other] = [readRate(String(told)), readRate(String(value))];
  return one !== undefined && one.numerator === other?.numerator && one.denominator === other.denominator;
}

/** Where a leaf comes from, in a line. */
function originOf(
  { from, value }: DerivationInput,
  caseFile: CaseFile,
): { readonly text: string; readonly isEstimate: boolean } {
  if ('case' in from) {
    const told = isOfAnotherPlan(from.case, value, caseFile) ? why_from_plan() : why_from_you();
    return { text: from.case === 'asOf' ? '' : told, isEstimate: false };
  }
  if ('derivation' in from) return { text: '', isEstimate: false };
  const used = usedRule(from.rule, from.version);
  if (used === undefined) return { text: '', isEstimate: false };
  // Days of a stage, and the end of a range, are a rule's own and no usual value.
  const isRange = /^stage\.\w+\.days/.test(from.rule) || /\b(?:low|high)$/.test(from.part ?? '');
  const isPractice = used.rule.kind === 'practice';
  const text = isPractice && !isRange ? why_from_default() : why_from_rule({ rule: inLanguage(used.rule.term) });
  return { text, isEstimate: isPractice };
}

function StepRow({ name, input }: { readonly name: string; readonly input: DerivationInput }) {
  const hidden = useHidden();
  const { caseFile } = useRoads();
  const contentId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const derivation = 'derivation' in input.from ? simplify(input.from.derivation) : null;
  const value = valueText(input.value, input.unit, hidden);
  if (derivation === null || Object.keys(derivation.inputs).length === 0) {
    const origin = originOf(input, caseFile);
    return (
      <li className={styles.step}>
        <div className={styles.row}>
          <span className={styles.label}>
            {name}
            {origin.text !== '' && <small>{origin.text}</small>}
          </span>
          <span className={styles.value}>{value}</span>
          {origin.isEstimate && <Tag kind="estimate">{why_tag_estimate()}</Tag>}
        </div>
      </li>
    );
  }
  return (
    <li className={styles.step}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? contentId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={isOpen ? styles.openLabel : styles.label}>
          {name}
          <small>{formulaText(derivation, hidden).words}</small>
        </span>
        <span className={isOpen ? styles.openValue : styles.value}>{value}</span>
        {isOpen ? (
          <ChevronDown size={18} strokeWidth={1.75} aria-hidden="true" />
        ) : (
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden="true" />
        )}
      </button>
      {isOpen && (
        <div id={contentId} className={styles.inside}>
          <p className={styles.formula}>{formulaText(derivation, hidden).numbers}</p>
          <Steps derivation={derivation} />
        </div>
      )}
    </li>
  );
}

/** The steps of a figure: each input of its formula, to be opened down to what was told and the rules. */
export function Steps({ derivation }: { readonly derivation: Derivation }) {
  const [showsAll, setShowsAll] = useState(false);
  const inputs = [...inputNames(derivation)].flatMap(([key, name]) => {
    const input = derivation.inputs[key];
    return input === undefined ? [] : [{ key, name, input }];
  });
  const shown = showsAll || inputs.length <= FIRST_ROWS + 1 ? inputs : inputs.slice(0, FIRST_ROWS);
  return (
    <ul className={styles.steps}>
      {shown.map(({ key, name, input }) => (
        <StepRow key={key} name={name} input={input} />
      ))}
      {shown.length < inputs.length && (
        <li className={styles.step}>
          <button type="button" className={styles.row} onClick={() => setShowsAll(true)}>
            {why_steps_all({ count: inputs.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
