import { Phone } from 'lucide-react';
import {
  roads_help_12348,
  roads_help_12356,
  roads_help_12363,
  roads_help_12368,
  roads_help_12378,
  roads_help_95188,
  roads_help_agents,
  roads_help_agents_title,
  roads_help_list_even,
  roads_help_list_report,
  roads_help_list_spending,
  roads_help_list_title,
  roads_help_list_unable,
  roads_help_local,
  roads_help_rules,
  roads_help_sleep,
  roads_help_title,
  roads_help_tonight,
} from '../../i18n/generated/messages.js';
import { readIsoDate, isoDate } from '../../engine/index.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { slot } from '../../ui/Filled.tsx';
import { Words } from '../../ui/Words.tsx';
import { Gap } from './Gap.tsx';
import styles from './Help.module.css';
import { PhoneLine } from './PhoneLine.tsx';
import { useFormats } from './useFormats.ts';

const LINES = [
  { number: '12378', name: roads_help_12378, isAntOnly: false },
  { number: '12348', name: roads_help_12348, isAntOnly: false },
  { number: '12368', name: roads_help_12368, isAntOnly: false },
  { number: '12363', name: roads_help_12363, isAntOnly: false },
  { number: '95188', name: roads_help_95188, isAntOnly: true },
  { number: '12356', name: roads_help_12356, isAntOnly: false },
] as const;

/** Whom to call, what to do tonight, whom not to trust. */
export function Help() {
  const { caseFile, timelines } = useRoads();
  const { date } = useFormats();
  const isAnt = caseFile.product === 'huabei' || caseFile.product === 'jiebei';
  const checked = readIsoDate(timelines.refuse?.ruleBook ?? '');
  return (
    <section id="help" className={styles.help} aria-labelledby="help-title">
      <h2 id="help-title">{roads_help_title()}</h2>
      <p className={styles.tonight}>
        <PhoneLine
          text={roads_help_tonight({ line: slot(0), police: slot(1), ambulance: slot(2) })}
          numbers={['12356', '110', '120']}
        />
        <Gap />
        {roads_help_sleep()}
      </p>
      <ul className={styles.lines}>
        {LINES.filter(({ isAntOnly }) => isAnt || !isAntOnly).map(({ number, name }) => (
          <li key={number}>
            <a href={`tel:${number}`}>
              <Phone size={18} strokeWidth={1.75} aria-hidden="true" />
              <strong>{number}</strong> <span>{name()}</span>
            </a>
          </li>
        ))}
      </ul>
      <h3>{roads_help_agents_title()}</h3>
      <p>
        <Words text={roads_help_agents()} />
      </p>
      <h3>{roads_help_list_title()}</h3>
      <p>
        <Words text={roads_help_list_unable()} />
        <Gap />
        <Words text={roads_help_list_report()} />
        <Gap />
        <Words text={roads_help_list_spending()} />
        <Gap />
        <Words text={roads_help_list_even()} />
      </p>
      <p className={styles.small}>
        {roads_help_local()}
        <Gap />
        {checked !== undefined && roads_help_rules({ date: date(isoDate(checked)) })}
      </p>
    </section>
  );
}
