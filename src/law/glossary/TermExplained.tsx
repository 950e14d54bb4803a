import { contextRules, engineRules } from '../../engine/rules/context.ts';
import { glossary_also, glossary_none, why_basis } from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { Words } from '../../ui/Words.tsx';
import { LawCard } from '../LawCard.tsx';
import { BETWEEN_SPELLINGS, spellings } from './term.ts';
import styles from './TermExplained.module.css';
import { TERMS } from './terms.ts';

/** A term of the glossary: its name, what it means, how else it is said, and the rules behind it. */
export function TermExplained({ id }: { readonly id: string }) {
  const term = TERMS.find((one) => one.id === id);
  if (term === undefined) return <p className={styles.text}>{glossary_none()}</p>;
  const language = currentLanguage();
  const [name, ...others] = spellings(term, language);
  const rules = [...engineRules, ...contextRules].filter((rule) => term.rules.includes(rule.id));
  return (
    <>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.text}>
        <Words text={term.text()} />
      </p>
      {others.length > 0 && (
        <p className={styles.also}>{glossary_also({ words: others.join(BETWEEN_SPELLINGS[language]) })}</p>
      )}
      {rules.length > 0 && (
        <div>
          <h3 className={styles.heading}>{why_basis()}</h3>
          {rules.map((rule) => (
            <LawCard key={rule.id} used={{ rule, version: rule.versions.at(-1) ?? rule.versions[0] }} showsValue />
          ))}
        </div>
      )}
    </>
  );
}
