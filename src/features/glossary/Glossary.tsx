import { X } from 'lucide-react';
import { useContext, useDeferredValue, useMemo, useState } from 'react';
import {
  glossary_clear,
  glossary_found,
  glossary_intro,
  glossary_nothing,
  glossary_search,
  glossary_search_hint,
  glossary_subject_collection,
  glossary_subject_court,
  glossary_subject_credit,
  glossary_subject_enforcement,
  glossary_subject_interest,
  glossary_subject_out,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { spellings } from '../../law/glossary/term.ts';
import type { TermSubject } from '../../law/glossary/terms.ts';
import { OpenFigureContext } from '../../ui/Figure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { findEntries } from './findEntries.ts';
import styles from './Glossary.module.css';

const LONGEST_SEARCH = 60;

const SUBJECT_NAMES = {
  interest: () => glossary_subject_interest(),
  collection: () => glossary_subject_collection(),
  court: () => glossary_subject_court(),
  enforcement: () => glossary_subject_enforcement(),
  credit: () => glossary_subject_credit(),
  out: () => glossary_subject_out(),
} satisfies Record<TermSubject, () => string>;

/** Every term that the page's texts use, by subject, to be searched in both languages; a tap opens what it means. */
export function Glossary() {
  const open = useContext(OpenFigureContext);
  const [typed, setTyped] = useState('');
  const searched = useDeferredValue(typed);
  const found = useMemo(() => findEntries(searched), [searched]);
  const language = currentLanguage();
  const count = found.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <div className={styles.glossary}>
      <p className={styles.note}>{glossary_intro()}</p>
      <LimitedField
        label={glossary_search()}
        hint={glossary_search_hint()}
        role="searchbox"
        inputMode="search"
        value={typed}
        longest={LONGEST_SEARCH}
        onChange={setTyped}
        action={
          typed !== '' && (
            <IconButton
              label={glossary_clear()}
              onClick={() => {
                setTyped('');
              }}
            >
              <X size={20} strokeWidth={1.75} aria-hidden="true" />
            </IconButton>
          )
        }
      />
      <p className={styles.count} role="status">
        {count === 0 ? glossary_nothing() : glossary_found({ count })}
      </p>
      {found.map(({ subject, terms }) => (
        <section key={subject} aria-labelledby={`glossary-${subject}`}>
          <h3 id={`glossary-${subject}`} className={styles.subject}>
            {SUBJECT_NAMES[subject]()}
          </h3>
          <div className={styles.terms}>
            {terms.map((term) => (
              <button
                key={term.id}
                type="button"
                className={styles.term}
                data-term={term.id}
                aria-haspopup="dialog"
                onClick={() => {
                  open(`term.${term.id}`);
                }}
              >
                {spellings(term, language)[0]}
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
