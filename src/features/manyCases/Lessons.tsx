import { many_lessons, many_lessons_hint, many_show, many_show_word } from '../../i18n/generated/messages.js';
import { todayInChina } from '../../state/today.ts';
import { Button } from '../../ui/Button.tsx';
import { LESSONS } from './lessons.ts';
import styles from './ManyCases.module.css';
import { openOnPage } from './openOnPage.ts';

/** Three ready examples, each with what to look at. */
export function Lessons() {
  return (
    <section className={styles.part}>
      <h3>{many_lessons()}</h3>
      <p className={styles.hint}>{many_lessons_hint()}</p>
      <ul className={styles.lessons}>
        {LESSONS.map(({ id, title, look, inputs }) => (
          <li key={id}>
            <div>
              <strong>{title()}</strong>
              <p>{look()}</p>
            </div>
            <Button
              small
              data-lesson={id}
              aria-label={many_show({ name: title() })}
              onClick={() => {
                openOnPage(inputs(todayInChina()), title());
              }}
            >
              {many_show_word()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
