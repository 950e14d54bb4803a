import { BadgeCheck, CircleAlert, ExternalLink, MessageSquareQuote } from 'lucide-react';
import { Suspense, use } from 'react';
import type { Confidence } from '../engine/index.ts';
import { formatDate } from '../i18n/format.ts';
import {
  why_checked,
  why_confidence_read,
  why_confidence_second_hand,
  why_confidence_unverified,
  why_in_force,
  why_kind_contract,
  why_kind_law,
  why_kind_practice,
  why_note,
  why_rule_text,
  why_words_chinese,
} from '../i18n/generated/messages.js';
import { currentLanguage } from '../i18n/language.ts';
import { loadContext } from './context.ts';
import styles from './LawCard.module.css';
import { RuleLines } from './RuleLines.tsx';
import { inLanguage, type UsedRule } from './rules.ts';

const CONFIDENCE = {
  textRead: { Icon: BadgeCheck, word: () => why_confidence_read() },
  secondary: { Icon: MessageSquareQuote, word: () => why_confidence_second_hand() },
  unverified: { Icon: CircleAlert, word: () => why_confidence_unverified() },
} satisfies Record<Confidence, { Icon: typeof BadgeCheck; word: () => string }>;

const KINDS = { law: () => why_kind_law(), contract: () => why_kind_contract(), practice: () => why_kind_practice() };

/** How surely a rule is known: an icon and a word. */
export function ConfidenceTag({ confidence }: { readonly confidence: Confidence }) {
  const { Icon, word } = CONFIDENCE[confidence];
  return (
    <span className={styles.confidence} data-confidence={confidence}>
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
      {word()}
    </span>
  );
}

/** A rule's own words where they were read, and what is to be known beside it; they may come a moment later. */
function Words({ of }: { readonly of: string }) {
  const { wordsOfLaw, notes } = use(loadContext());
  const words = wordsOfLaw[of];
  const note = notes[of];
  return (
    <>
      {words !== undefined && (
        <blockquote
          className={styles.words}
          lang="zh-CN"
          title={currentLanguage() === 'en' ? why_words_chinese() : undefined}
        >
          {words}
        </blockquote>
      )}
      {note !== undefined && (
        <p className={styles.note}>
          <strong>{why_note()}</strong> {inLanguage(note)}
        </p>
      )}
    </>
  );
}

export interface LawCardProps {
  readonly used: UsedRule;
  /** Says what the rule says, too: where no figure stands beside it. */
  readonly showsValue?: boolean;
}

/** The rule behind a number: instrument, article, its own words where they were read, since when, checked when. */
export function LawCard({ used: { rule, version }, showsValue = false }: LawCardProps) {
  const { instrument, number, article, url } = version.source;
  return (
    <article className={styles.card} data-rule={rule.id}>
      <header className={styles.head}>
        <h4>{inLanguage(rule.term)}</h4>
        <ConfidenceTag confidence={version.confidence} />
      </header>
      <p className={styles.source}>
        {KINDS[rule.kind]()} · {inLanguage(instrument)} {number !== undefined && <span lang="zh-CN">{number}</span>}{' '}
        {inLanguage(article)}
      </p>
      {showsValue && (
        <div className={styles.says}>
          <RuleLines rule={rule} version={version} />
        </div>
      )}
      <Suspense fallback={null}>
        <Words of={rule.id} />
      </Suspense>
      <p className={styles.dates}>
        {rule.kind !== 'practice' && `${why_in_force()} ${formatDate(version.from, currentLanguage())} · `}
        {`${why_checked()} ${formatDate(version.checkedOn, currentLanguage())}`}
      </p>
      {url !== undefined && (
        <a className={styles.link} href={url} target="_blank" rel="noreferrer noopener">
          <ExternalLink size={18} strokeWidth={1.75} aria-hidden="true" />
          {why_rule_text()}
        </a>
      )}
    </article>
  );
}
