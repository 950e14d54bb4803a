import { useMemo } from 'react';
import type { RuleVersion } from '../../engine/index.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import {
  limitation_about,
  limitation_acts,
  limitation_assumed,
  limitation_assumed_hint,
  limitation_at_any_time,
  limitation_called_in,
  limitation_due,
  limitation_enforcement_not_before,
  limitation_enforcement_passed,
  limitation_enforcement_pending,
  limitation_enforcement_untold,
  limitation_given_up,
  limitation_last_due,
  limitation_more,
  limitation_not_before,
  limitation_not_covered,
  limitation_not_yet_due,
  limitation_on_road,
  limitation_paid_off,
  limitation_passed,
  limitation_payment,
  limitation_suit_after_end,
  limitation_suit_pending,
  limitation_time_to_perform,
  limitation_unknown,
  roads_old_debt,
  why_tag_fact,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { stageName } from '../../i18n/names.ts';
import { Basis } from '../../law/Basis.tsx';
import { inLanguage } from '../../law/rules.ts';
import { ALL_RULES, findAnyRule } from '../../law/wholeBook.ts';
import { useTimeline } from '../../state/currentRoads.ts';
import { AskPhones } from '../../ui/AskPhones.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { limitationModel, type BegunAct, type BegunEntry, type LimitationAnswer } from './limitationModel.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './OtherWays.module.css';
import { Lines } from './Lines.tsx';
import type { OtherWay } from './ways.ts';

const LEGAL_AID = '12348';

function actName(by: BegunAct): string {
  switch (by) {
    case 'dueDate':
      return limitation_due();
    case 'lastInstalmentDue':
      return limitation_last_due();
    case 'payment':
      return limitation_payment();
    default:
      return stageName(by);
  }
}

/** The version of a rule that was in force on a day, or the one nearest to it that the book has. */
function versionOn(id: string, day: string): RuleVersion | undefined {
  const versions = findAnyRule(id)?.versions ?? [];
  return versions.find(({ from, until }) => from <= day && (until === null || until >= day)) ?? versions[0];
}

/** A rule's number of years, as a word of a sentence. */
function yearsOf(id: string, day: string): string {
  const value = versionOn(id, day)?.value;
  return typeof value === 'number' ? String(value) : '';
}

/** What can be said of the end today, a sentence or two; no day to wait for. */
function answerLines(answer: LimitationAnswer, asOf: string): readonly string[] {
  const years = yearsOf('enforcement.applicationYears', asOf);
  switch (answer.kind) {
    case 'notBefore':
      return [limitation_not_before({ month: formatMonth(answer.on) }), limitation_unknown()];
    case 'passed':
      return [limitation_passed({ month: formatMonth(answer.on) }), limitation_unknown()];
    case 'enforcementNotBefore':
      return [limitation_enforcement_not_before({ years, month: formatMonth(answer.on) })];
    case 'enforcementPassed':
      return [limitation_enforcement_passed({ years }), limitation_unknown()];
    case 'enforcementUntold':
      return [limitation_enforcement_untold({ years })];
    case 'notCovered':
      return [limitation_not_covered({ date: formatDate(answer.since) }), limitation_unknown()];
    case 'notYetDue':
      return [limitation_not_yet_due(), limitation_called_in()];
    case 'suitPending':
      return [limitation_suit_pending()];
    case 'suitAfterEnd':
      return [limitation_suit_after_end(), limitation_unknown()];
    case 'timeToPerform':
      return [limitation_time_to_perform({ years })];
    case 'enforcementPending':
      return [limitation_enforcement_pending()];
    case 'atAnyTime':
      return [limitation_at_any_time()];
    case 'defenceGivenUp':
      return [limitation_given_up(), limitation_unknown()];
    case 'paidOff':
      return [limitation_paid_off()];
  }
}

/** The article on which an entry rests first. */
function sourceText({ rules, restartedOn }: BegunEntry): string | null {
  const source = rules[0] === undefined ? undefined : versionOn(rules[0], restartedOn)?.source;
  return source === undefined ? null : `${inLanguage(source.instrument)} ${inLanguage(source.article)}`;
}

function Act({ entry }: { readonly entry: BegunEntry }) {
  const { restartedOn, by, basis } = entry;
  const isFact = basis === 'fact';
  const source = sourceText(entry);
  return (
    <li>
      <span>{isFact ? formatDate(restartedOn) : limitation_about({ month: formatMonth(restartedOn) })}</span>{' '}
      <strong>{actName(by)}</strong> <Tag>{isFact ? why_tag_fact() : limitation_assumed()}</Tag>
      {source !== null && <p className={styles.small}>{source}</p>}
    </li>
  );
}

/** The limitation period: what it means first, then what of this debt bears on it, by what was told and what is assumed. */
export function LimitationWay({ way: { lines, rules, phones } }: { readonly way: OtherWay }) {
  const timeline = useTimeline('refuse');
  const model = useMemo(() => limitationModel(timeline, ALL_RULES), [timeline]);
  const { asOf } = timeline;
  const named = model?.shown.flatMap((entry) => entry.rules) ?? [];
  return (
    <>
      <Lines lines={lines} />
      {model !== null && (
        <section className={styles.road}>
          <h3 className={styles.head}>{limitation_on_road()}</h3>
          {model.asksFirst && (
            <Notice card role="note">
              <p>{roads_old_debt({ years: yearsOf('limitation.years', asOf), line: LEGAL_AID })}</p>
            </Notice>
          )}
          <p>
            <Words text={answerLines(model.answer, asOf).join(currentLanguage() === 'zh-CN' ? '' : ' ')} />
          </p>
          <h4 className={styles.head}>{limitation_acts()}</h4>
          <ol className={styles.acts}>
            {model.shown.map((entry, index) => (
              <Act key={`${entry.restartedOn} ${entry.by} ${index}`} entry={entry} />
            ))}
          </ol>
          {model.left > 0 && <p className={styles.small}>{limitation_more({ count: model.left })}</p>}
          {model.shown.some(({ basis }) => basis !== 'fact') && (
            <p className={styles.small}>
              <Words text={limitation_assumed_hint()} />
            </p>
          )}
        </section>
      )}
      <AskPhones phones={phones} />
      <Basis ids={[...new Set([...rules, ...named])]} />
    </>
  );
}
