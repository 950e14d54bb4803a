import { isoDate, readIsoDate, ruleBook, type Derivation } from '../../engine/index.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  why_all_join,
  why_paragraph,
  why_paragraph_end,
  why_paragraph_estimates,
  why_paragraph_rule,
  why_paragraph_rules,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { stageName } from '../../i18n/names.ts';
import { stageEstimates } from './estimates.ts';
import { formulaText } from './formulaText.ts';
import { inLanguage, rulesOf } from '../../law/rules.ts';
import { valueText } from './values.ts';

const MOST_RULES = 5;
const MOST_STAGES = 6;

/** An explanation as a paragraph for a letter: the figure, its formula, what it rests on, and what of it is estimated. */
export function paragraph(title: string, derivation: Derivation, asOf: string, hidden: boolean): string {
  const { words, numbers } = formulaText(derivation, hidden);
  const amount = valueText(derivation.value, derivation.unit, hidden);
  const law = rulesOf(derivation).filter(({ rule }) => rule.kind !== 'practice');
  const rules = law.slice(0, MOST_RULES).map(({ version: { source } }) =>
    why_paragraph_rule({
      instrument: inLanguage(source.instrument),
      number: source.number === undefined ? '' : ` ${source.number} `,
      article: inLanguage(source.article),
    }),
  );
  const estimates = stageEstimates(derivation)
    .slice(0, MOST_STAGES)
    .map(({ stage }) => stageName(stage));
  const checked = readIsoDate(ruleBook.version);
  const join = why_all_join();
  return [
    why_paragraph({ title, amount, words, numbers }),
    rules.length > 0 && why_paragraph_rules({ rules: [...new Set(rules)].join(join) }),
    estimates.length > 0 && why_paragraph_estimates({ stages: estimates.join(join) }),
    checked !== undefined &&
      why_paragraph_end({
        asOf: formatDate(asOf, currentLanguage()),
        rules: formatDate(isoDate(checked), currentLanguage()),
      }),
  ]
    .filter((sentence) => sentence !== false)
    .join(currentLanguage() === 'en' ? ' ' : '');
}
