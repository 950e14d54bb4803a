import { explain, stageOfEffect, type LifeEffect, type LifeEffectId, type Timeline } from '../../engine/index.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  why_basis,
  why_by_step,
  why_effect_agree,
  why_effect_because,
  why_effect_from,
  why_effect_limited,
  why_effect_none,
  why_effect_normal,
  why_effect_off,
  why_effect_possible,
  why_effect_until,
  why_effect_until_paid,
  why_effect_until_unknown,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { effectName, stageName } from '../../i18n/names.ts';
import { LawCard } from '../../law/LawCard.tsx';
import { inLanguage, usedRule } from '../../law/rules.ts';
import { Words } from '../../ui/Words.tsx';
import { simplify } from './simplify.ts';
import { Steps } from './Steps.tsx';
import styles from './WhySheet.module.css';

const LEVELS = {
  normal: () => why_effect_normal(),
  limited: () => why_effect_limited(),
  off: () => why_effect_off(),
} as const;

function until(timeline: Timeline, effect: LifeEffect): string {
  if (effect.until !== null) return formatDate(effect.until, currentLanguage());
  return timeline.totals.debtFreeOn === null ? why_effect_until_paid() : why_effect_until_unknown();
}

interface EffectExplainedProps {
  readonly timeline: Timeline;
  readonly effect: LifeEffectId;
}

/** What a road does to a thing of daily life: how, since when, until when, why, and the rule behind it. */
export function EffectExplained({ timeline, effect }: EffectExplainedProps) {
  const spans = timeline.effects.filter(({ id }) => id === effect);
  const [first] = spans;
  if (first === undefined) return <p className={styles.prose}>{`${effectName(effect)} · ${why_effect_none()}`}</p>;
  const stage = stageOfEffect(effect);
  const derivation = explain(timeline, { kind: 'stage', stage });
  const used = usedRule(first.rules[0] ?? '');
  const value = used?.version.value;
  return (
    <>
      {spans.map((span) => (
        <dl key={span.from} className={styles.span} data-level={span.level}>
          <dt>{span.possible ? why_effect_possible() : LEVELS[span.level]()}</dt>
          <dd>
            {why_effect_from()} {formatDate(span.from, currentLanguage())}
            <br />
            {why_effect_until()} {until(timeline, span)}
          </dd>
        </dl>
      ))}
      <p className={styles.prose}>
        <Words text={why_effect_because({ stage: stageName(stage) })} />
      </p>
      {typeof value === 'object' && 'zh' in value && (
        <p className={styles.prose}>
          <Words text={inLanguage(value)} />
        </p>
      )}
      {first.rules[0]?.startsWith('restriction.') === true && (
        <p className={styles.prose}>
          <Words text={why_effect_agree()} />
        </p>
      )}
      {derivation && (
        <>
          <h3 className={styles.heading}>{why_by_step()}</h3>
          <Steps derivation={simplify(derivation)} />
        </>
      )}
      {used && (
        <>
          <h3 className={styles.heading}>{why_basis()}</h3>
          <LawCard used={used} />
        </>
      )}
    </>
  );
}
