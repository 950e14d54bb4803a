import {
  stops_head_can,
  stops_head_complain,
  stops_head_happens,
  stops_head_may_not,
  stops_lists_evidence,
  stops_lists_standards,
  stops_lists_unlawful,
} from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { HotlineList } from '../../law/HotlineList.tsx';

import { inLanguage } from '../../law/rules.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import { FoldGroup } from '../../ui/FoldGroup.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Words } from '../../ui/Words.tsx';
import { AGAINST_STANDARDS, COMPLAIN_AT, POLICE, UNLAWFUL } from './collectionLimits.ts';
import { rulesOfStop, wordsOf, type Act, type Line, type RuledWords, type StopText } from './stopLines.ts';
import styles from './StopWords.module.css';

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={wordsOf(line)}>
          <Words text={wordsOf(line)} />
        </li>
      ))}
    </ul>
  );
}

/** What can be done, each with its time beside it. */
function Acts({ acts }: { readonly acts: readonly Act[] }) {
  return (
    <dl className={styles.acts}>
      {acts.map(({ does, until }) => (
        <div key={wordsOf(does)}>
          <dt>
            <Words text={wordsOf(does)} />
          </dt>
          {until !== undefined && (
            <dd>
              <Words text={wordsOf(until)} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** What a sentence rests on: the instrument and its article, in a line. */
function Source({ rule }: { readonly rule: string }) {
  const source = lastVersion(rule)?.version.source;
  return source === undefined ? null : (
    <small className={styles.source}>
      {inLanguage(source.instrument)} {inLanguage(source.article)}
    </small>
  );
}

function LimitList({
  title,
  limits,
  phones,
}: {
  readonly title: string;
  readonly limits: readonly RuledWords[];
  readonly phones: readonly string[];
}) {
  return (
    <FoldRow title={title}>
      <ul className={styles.limits}>
        {limits.map(({ words, rule }) => (
          <li key={words()}>
            <Words text={words()} />
            <Source rule={rule} />
          </li>
        ))}
      </ul>
      <p className={styles.evidence}>{stops_lists_evidence()}</p>
      <HotlineList numbers={phones} />
    </FoldRow>
  );
}

/** What collectors may not do: two lists that are not mixed, since they lead to different doors. */
function CollectionLimits() {
  return (
    <>
      <LimitList title={stops_lists_standards()} limits={AGAINST_STANDARDS} phones={COMPLAIN_AT} />
      <LimitList title={stops_lists_unlawful()} limits={UNLAWFUL} phones={POLICE} />
    </>
  );
}

/** What is to be known at a stop, as long as it is one of the words: what happens, what one can do, what nobody may do. */
export function StopWords({ text }: { readonly text: StopText }) {
  const { happens, acts, mayNot, isCollection = false, phones } = text;
  return (
    <>
      <h5 className={styles.head}>{stops_head_happens()}</h5>
      <Lines lines={happens} />
      <h5 className={styles.head}>{stops_head_can()}</h5>
      <Acts acts={acts} />
      {(mayNot.length > 0 || isCollection) && <h5 className={styles.head}>{stops_head_may_not()}</h5>}
      {mayNot.length > 0 && <Lines lines={mayNot} />}
      <FoldGroup>
        {isCollection && <CollectionLimits />}
        <h5 className={styles.head}>{stops_head_complain()}</h5>
        <HotlineList numbers={phones} />
        <Basis ids={rulesOfStop(text)} />
      </FoldGroup>
    </>
  );
}
