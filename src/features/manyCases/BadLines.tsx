import { Fragment } from 'react';
import { form_product, many_bad, many_line, many_problem } from '../../i18n/generated/messages.js';
import { knownFieldName } from '../../law/caseFieldName.ts';
import { ProblemText } from '../../ui/ProblemText.tsx';
import type { SheetRow } from './readSheet.ts';
import styles from './ManyCases.module.css';

/** More would say no more: who has so many has one fault in all of them. */
const MOST_SHOWN = 10;

function nameOf(field: string): string {
  return field === 'product' ? form_product() : (knownFieldName(field) ?? field);
}

/** The lines that are no case, each with what is wrong with it. */
export function BadLines({ rows }: { readonly rows: readonly SheetRow[] }) {
  return (
    <section>
      <h3>{many_bad()}</h3>
      <ul className={styles.bad}>
        {rows.slice(0, MOST_SHOWN).map(({ line, name, outcome }) => (
          <li key={line}>
            <b>{many_line({ line })}</b> {name}
            {!outcome.ok &&
              outcome.problems.slice(0, 3).map((problem) => (
                <Fragment key={`${problem.field} ${problem.code}`}>
                  <br />
                  {problem.field === '' ? '' : many_problem({ field: nameOf(problem.field) })}
                  <ProblemText problem={problem} />
                </Fragment>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
