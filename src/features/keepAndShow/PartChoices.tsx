import { picture_link_add } from '../../i18n/generated/messages.js';
import styles from './KeepAndShow.module.css';
import { partName, type LinkPart } from './sharedLink.ts';

export interface PartChoicesProps {
  /** The parts that the case has. */
  readonly parts: readonly LinkPart[];
  readonly chosen: readonly LinkPart[];
  readonly onChange: (chosen: readonly LinkPart[]) => void;
}

/** What is left out of something that is shared unless the person adds it; nothing where there is nothing to add. */
export function PartChoices({ parts, chosen, onChange }: PartChoicesProps) {
  if (parts.length === 0) return null;
  return (
    <fieldset>
      <legend className={styles.hint}>{picture_link_add()}</legend>
      {parts.map((part) => (
        <label key={part} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(part)}
            onChange={({ target }) => {
              onChange(target.checked ? [...chosen, part] : chosen.filter((other) => other !== part));
            }}
          />
          {partName(part)}
        </label>
      ))}
    </fieldset>
  );
}
