import {
  callers_intro,
  callers_keep,
  callers_out,
  callers_out_police,
  callers_pay,
  callers_ready,
  callers_swindles,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { HotlineList } from '../../law/HotlineList.tsx';
import { useRoads } from '../../state/currentRoads.ts';
import { Filled, slot } from '../../ui/Filled.tsx';
import { FoldGroup } from '../../ui/FoldGroup.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Words } from '../../ui/Words.tsx';
import { MARKS, SITUATIONS, WAY_OUT } from './situations.ts';
import styles from './WhomToCall.module.css';

const POLICE = '110';
const RULES = [
  'credit.paidRepairIsScam',
  'collection.noThreats',
  'collection.quietFromHour',
  ...new Set(SITUATIONS.flatMap(({ phones }) => phones.map((phone) => `hotline.${phone}`))),
];

/** Who helps with what, and how to know a swindle and get out of it. */
export function WhomToCall() {
  const { product } = useRoads().caseFile;
  const isAnt = product === 'huabei' || product === 'jiebei';
  return (
    <div className={styles.callers}>
      <p className={styles.hint}>{callers_intro()}</p>
      <div>
        <FoldGroup>
          {SITUATIONS.map(({ id, name, phones, isAntOnly = false, can, know, ready }) => (
            <FoldRow key={id} id={`call-${id}`} title={name()} value={isAntOnly && !isAnt ? undefined : phones[0]}>
              <div className={styles.situation}>
                <p>
                  <Words text={can()} />
                </p>
                <p>
                  <Words text={know()} />
                </p>
                <HotlineList numbers={phones} />
                <p className={styles.hint}>{callers_ready({ things: ready() })}</p>
              </div>
            </FoldRow>
          ))}
        </FoldGroup>
      </div>
      <h3>{callers_swindles()}</h3>
      <ul className={styles.list}>
        {MARKS.map((mark) => (
          <li key={mark()}>{mark()}</li>
        ))}
      </ul>
      <p>
        <strong>{callers_keep()}</strong>
      </p>
      <p>
        <strong>{callers_pay()}</strong>
      </p>
      <h3>{callers_out()}</h3>
      <ol className={styles.list}>
        {WAY_OUT.map((step) => (
          <li key={step()}>{step()}</li>
        ))}
        <li>
          <Filled
            text={callers_out_police({ police: slot(0) })}
            slots={[
              <a key="police" className={styles.number} href={`tel:${POLICE}`}>
                {POLICE}
              </a>,
            ]}
          />
        </li>
      </ol>
      <Basis ids={RULES} />
    </div>
  );
}
