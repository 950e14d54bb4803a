import { X } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { readIsoDate, type IsoDate, type Rule } from '../../../engine/index.ts';
import { contextRules, engineRules } from '../../../engine/rules/context.ts';
import {
  rules_clear,
  rules_found,
  rules_intro,
  rules_more,
  rules_none,
  rules_on,
  rules_on_hint,
  rules_search,
  rules_search_hint,
  rules_subject,
  rules_subject_agreement,
  rules_subject_all,
  rules_subject_cap,
  rules_subject_collection,
  rules_subject_contract,
  rules_subject_court,
  rules_subject_credit,
  rules_subject_crime,
  rules_subject_enforcement,
  rules_subject_help,
  rules_subject_limitation,
  rules_subject_practice,
  rules_subject_restriction,
} from '../../../i18n/generated/messages.js';
import { useRoads } from '../../../state/currentRoads.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { LimitedField } from '../../../ui/LimitedField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { findRules } from './findRules.ts';
import styles from './RuleBook.module.css';
import { RuleEntry } from './RuleEntry.tsx';
import { RULE_SUBJECTS, type RuleSubject } from './ruleSubjects.ts';
import { figuresByRule } from './usedIn.ts';

const ALL_RULES: readonly Rule[] = [...engineRules, ...contextRules];

/** So many rules are shown at first, and more with each tap: a phone keeps few rows. */
const ROWS = 20;
const LONGEST_SEARCH = 60;

const SUBJECT_NAMES = {
  contract: () => rules_subject_contract(),
  cap: () => rules_subject_cap(),
  collection: () => rules_subject_collection(),
  agreement: () => rules_subject_agreement(),
  court: () => rules_subject_court(),
  limitation: () => rules_subject_limitation(),
  enforcement: () => rules_subject_enforcement(),
  restriction: () => rules_subject_restriction(),
  credit: () => rules_subject_credit(),
  crime: () => rules_subject_crime(),
  practice: () => rules_subject_practice(),
  help: () => rules_subject_help(),
} satisfies Record<RuleSubject, () => string>;

function isSubject(text: string): text is RuleSubject {
  return (RULE_SUBJECTS as readonly string[]).includes(text);
}

/** The whole rule book, to be searched in both languages, by subject and by day. */
export function RuleBook() {
  const { timelines } = useRoads();
  const subjectId = useId();
  const [words, setWords] = useState('');
  const [subject, setSubject] = useState<RuleSubject | 'all'>('all');
  const [day, setDay] = useState('');
  const [rows, setRows] = useState(ROWS);
  const on = readIsoDate(day) === undefined ? null : (day as IsoDate);
  const query = useDeferredValue(words);
  const found = useMemo(() => findRules(ALL_RULES, { words: query, subject, on }), [query, subject, on]);
  const figures = useMemo(() => figuresByRule(timelines), [timelines]);
  const search = (change: () => void): void => {
    change();
    setRows(ROWS);
  };
  return (
    <div className={styles.book}>
      <p className={styles.note}>{rules_intro()}</p>
      <div className={styles.fields}>
        <LimitedField
          label={rules_search()}
          hint={rules_search_hint()}
          role="searchbox"
          inputMode="search"
          value={words}
          longest={LONGEST_SEARCH}
          onChange={(text) => {
            search(() => {
              setWords(text);
            });
          }}
          action={
            words !== '' && (
              <IconButton
                label={rules_clear()}
                onClick={() => {
                  search(() => {
                    setWords('');
                  });
                }}
              >
                <X size={20} strokeWidth={1.75} aria-hidden="true" />
              </IconButton>
            )
          }
        />
        <div className={styles.choice}>
          <label htmlFor={subjectId}>{rules_subject()}</label>
          <select
            id={subjectId}
            className={styles.select}
            value={subject}
            onChange={({ target }) => {
              search(() => {
                setSubject(isSubject(target.value) ? target.value : 'all');
              });
            }}
          >
            <option value="all">{rules_subject_all()}</option>
            {RULE_SUBJECTS.map((one) => (
              <option key={one} value={one}>
                {SUBJECT_NAMES[one]()}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label={rules_on()}
          hint={rules_on_hint()}
          type="date"
          value={day}
          onChange={(text) => {
            search(() => {
              setDay(text);
            });
          }}
        />
      </div>
      <p className={styles.count} role="status">
        {found.length === 0 ? rules_none() : rules_found({ count: found.length })}
      </p>
      <div>
        {found.slice(0, rows).map((rule) => (
          <RuleEntry key={rule.id} rule={rule} on={on} figures={figures.get(rule.id) ?? []} />
        ))}
      </div>
      {found.length > rows && (
        <Button
          kind="quiet"
          onClick={() => {
            setRows(rows + ROWS);
          }}
        >
          {rules_more({ count: Math.min(ROWS, found.length - rows) })}
        </Button>
      )}
    </div>
  );
}
