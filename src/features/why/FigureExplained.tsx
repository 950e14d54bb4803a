import { useState, type ReactNode } from 'react';
import { explain, type Derivation } from '../../engine/index.ts';
import { formatMonth, formatYuan } from '../../i18n/format.ts';
import {
  why_as_number,
  why_basis,
  why_by_step,
  why_estimate_high,
  why_estimate_likely,
  why_estimate_low,
  why_fees_whole,
  why_gone,
  why_more_estimates,
  why_more_rules,
  why_no_steps,
  why_where_estimate,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import { EstimateCard } from './EstimateCard.tsx';
import { stageEstimates } from './estimates.ts';
import { figureName } from './figureName.ts';
import type { Asked } from './figurePath.ts';
import { formulaText } from './formulaText.ts';
import { LawCard } from '../../law/LawCard.tsx';
import { paragraph } from './paragraph.ts';
import { RangeLine } from './RangeLine.tsx';
import { rulesOf } from '../../law/rules.ts';
import { simplify } from './simplify.ts';
import { Steps } from './Steps.tsx';
import { useHidden } from './useHidden.ts';
import { valueText } from './values.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './WhySheet.module.css';

const FEW_CARDS = 3;
const FEE_ACCOUNTS: ReadonlySet<string> = new Set(['acceptanceFee', 'preservationFee', 'enforcementFee']);

type AskedFigure = Extract<Asked, { kind: 'figure' }>;

/** An estimated stage's own range of days. */
function StageRange({ asked: { timeline, figure } }: { readonly asked: AskedFigure }) {
  const stage = figure.kind === 'stage' ? timeline.stages.find(({ id }) => id === figure.stage) : undefined;
  if (stage?.basis !== 'estimated' || stage.earliest === stage.latest) return null;
  const [low, likely, high] = [stage.earliest, stage.on, stage.latest].map((date) => Date.parse(date));
  const month = (date: string) => formatMonth(date, currentLanguage());
  return (
    <RangeLine
      place={low === undefined || likely === undefined || high === undefined ? 0 : (likely - low) / (high - low)}
      low={why_estimate_low({ value: month(stage.earliest) })}
      likely={why_estimate_likely({ value: month(stage.on) })}
      high={why_estimate_high({ value: month(stage.latest) })}
    />
  );
}

/** The rules that a figure rests on: law and contract first. */
function Rules({ derivation }: { readonly derivation: Derivation }) {
  const [showsAll, setShowsAll] = useState(false);
  const rules = rulesOf(derivation).filter(
    ({ rule }) => !/^stage\.\w+\.days/.test(rule.id) || rule.kind !== 'practice',
  );
  if (rules.length === 0) return null;
  const order = { law: 0, contract: 1, practice: 2 };
  const sorted = rules.toSorted((left, right) => order[left.rule.kind] - order[right.rule.kind]);
  const shown = showsAll ? sorted : sorted.slice(0, FEW_CARDS);
  return (
    <section>
      <h3 className={styles.heading}>{why_basis()}</h3>
      {shown.map((used) => (
        <LawCard key={`${used.rule.id} ${used.version.from}`} used={used} />
      ))}
      {shown.length < sorted.length && (
        <Button kind="quiet" small onClick={() => setShowsAll(true)}>
          {why_more_rules({ count: sorted.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** The stages whose days are estimated, each with a field for what the person knows. */
function Estimates({ derivation }: { readonly derivation: Derivation }) {
  const [showsAll, setShowsAll] = useState(false);
  const estimates = stageEstimates(derivation);
  if (estimates.length === 0) return null;
  const shown = showsAll ? estimates : estimates.slice(0, 2);
  return (
    <section>
      <h3 className={styles.heading}>{why_where_estimate()}</h3>
      {shown.map((estimate) => (
        <EstimateCard key={estimate.stage} estimate={estimate} />
      ))}
      {shown.length < estimates.length && (
        <Button kind="quiet" small onClick={() => setShowsAll(true)}>
          {why_more_estimates({ count: estimates.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

interface DerivationExplainedProps {
  /** As the engine wrote it. */
  readonly found: Derivation;
  readonly name: string;
  readonly asOf: string;
  /** The unit of a figure that comes to nothing without a step, so that it carries none. */
  readonly unitOfNothing?: Derivation['unit'];
  readonly road?: string;
  /** Below the amount. */
  readonly children?: ReactNode;
}

/** How a figure came about: its amount, its formula in words and in numbers, its steps, its rules and its estimates. */
export function DerivationExplained({
  found,
  name,
  asOf,
  unitOfNothing = 'fen',
  road,
  children,
}: DerivationExplainedProps) {
  const hidden = useHidden();
  const derivation = simplify(found);
  const isNothing = Object.keys(derivation.inputs).length === 0;
  const formula = formulaText(derivation, hidden);
  return (
    <>
      <p className={styles.amount} data-road={road} data-why-value={derivation.value}>
        {valueText(derivation.value, isNothing ? unitOfNothing : derivation.unit, hidden)}
      </p>
      {children}
      {isNothing ? (
        <p className={styles.prose}>{why_no_steps()}</p>
      ) : (
        <>
          <div className={styles.formula} data-expression={found.expression}>
            <p>
              <Words text={formula.words} />
            </p>
            <p className={styles.numbers}>
              <span className="visuallyHidden">{why_as_number()}</span> {formula.numbers}
            </p>
          </div>
          <h3 className={styles.heading}>{why_by_step()}</h3>
          <Steps key={derivation.label + derivation.expression} derivation={derivation} />
          <Estimates derivation={found} />
          <Rules derivation={found} />
          <CopyButton text={paragraph(name, derivation, asOf, hidden)} />
        </>
      )}
    </>
  );
}

function unitOfNothing({ figure }: AskedFigure, unit: Derivation['unit']): Derivation['unit'] {
  if (figure.kind === 'stage') return unit;
  return figure.kind === 'total' && figure.total === 'daysRestricted' ? 'days' : 'fen';
}

/** A figure of a road, explained. */
export function FigureExplained({ asked }: { readonly asked: AskedFigure }) {
  const hidden = useHidden();
  const { timeline, figure } = asked;
  const found = explain(timeline, figure);
  if (found === null) return <p className={styles.note}>{why_gone()}</p>;
  const fee =
    figure.kind === 'byAccount' && FEE_ACCOUNTS.has(figure.account) && typeof found.value === 'number'
      ? found.value
      : null;
  return (
    <DerivationExplained
      found={found}
      name={figureName(asked)}
      asOf={timeline.asOf}
      unitOfNothing={unitOfNothing(asked, found.unit)}
      road={timeline.road}
    >
      {fee !== null && (
        <p className={styles.prose}>
          {why_fees_whole({ amount: formatYuan(fee, currentLanguage(), { whole: true, hidden }) })}
        </p>
      )}
      <StageRange asked={asked} />
    </DerivationExplained>
  );
}
