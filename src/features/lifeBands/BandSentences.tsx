import type { ReactElement } from 'react';
import { formatDate, formatDays, formatMonth } from '../../i18n/format.ts';
import {
  bands_about,
  bands_agreement_uncertain,
  bands_negotiate_days,
  bands_negotiate_never,
  bands_negotiate_open,
  bands_neither_certain,
  bands_never,
  bands_on,
  bands_refuse_days,
  bands_refuse_never,
  bands_refuse_open,
  roads_restricted_stays,
} from '../../i18n/generated/messages.js';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import type { BandRoad, BandsModel, Closure } from './bandsModel.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './LifeBands.module.css';

interface Words {
  readonly never: () => string;
  readonly days: (inputs: { days: string }) => string;
  readonly open: (inputs: { from: string; days: string; until: string }) => string;
}

const WORDS = {
  refuse: { never: () => bands_refuse_never(), days: bands_refuse_days, open: bands_refuse_open },
  negotiate: { never: () => bands_negotiate_never(), days: bands_negotiate_days, open: bands_negotiate_open },
} satisfies Record<BandRoad, Words>;

function ClosureSentence({ road, closure }: { readonly road: BandRoad; readonly closure: Closure }): ReactElement {
  const words: Words = WORDS[road];
  if (closure.kind === 'never') return <>{words.never()}</>;
  const { days } = closure;
  const figure = (
    <Figure key="days" path={`${road}.daysRestricted`} value={days} basis="estimate" road={road}>
      {formatDays(days)}
    </Figure>
  );
  if (closure.kind === 'days') return <Filled text={words.days({ days: slot(0) })} slots={[figure]} />;
  const { begins, countedTo } = closure;
  const from =
    begins.basis === 'fact'
      ? bands_on({ date: formatDate(begins.on) })
      : bands_about({ month: formatMonth(begins.on) });
  const unbroken = [from, formatMonth(countedTo)].map((text) => (
    <span key={text} className="unbroken">
      {text}
    </span>
  ));
  return <Filled text={words.open({ from: slot(1), days: slot(0), until: slot(2) })} slots={[figure, ...unbroken]} />;
}

/** For how long planes and G-trains are closed on each road, and that neither road is certain. */
export function BandSentences({ model }: { readonly model: BandsModel }) {
  const { isSued, isRestrictedWhenAgreed } = model;
  const { refuse, negotiate } = model.closures;
  const isNever = refuse.kind === 'never' && negotiate.kind === 'never';
  return (
    <div className={styles.sentences}>
      {isNever ? (
        <p>{bands_never()}</p>
      ) : (
        <>
          <p>
            <ClosureSentence road="refuse" closure={refuse} />
          </p>
          <p>
            <ClosureSentence road="negotiate" closure={negotiate} />
          </p>
        </>
      )}
      {isRestrictedWhenAgreed && (
        <p className={styles.small}>
          <Words text={roads_restricted_stays()} />
        </p>
      )}
      <p className={styles.small}>{isSued ? bands_agreement_uncertain() : bands_neither_certain()}</p>
    </div>
  );
}
