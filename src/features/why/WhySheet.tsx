import { startTransition, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import {
  app_loading,
  glossary_back,
  glossary_sheet,
  why_behind,
  why_none,
  why_ok,
  why_title,
} from '../../i18n/generated/messages.js';
import { planEndOf, timelineOf, useRoads, type RoadsState } from '../../state/currentRoads.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Words } from '../../ui/Words.tsx';
import { ChanceExplained, EstimatedChance } from './ChanceExplained.tsx';
import { EffectExplained } from './EffectExplained.tsx';
import { DerivationExplained, FigureExplained } from './FigureExplained.tsx';
import { figureName } from './figureName.ts';
import { readPath, type Asked } from './figurePath.ts';
import { RangeExplained } from './RangeExplained.tsx';
import { useSpokenName } from './useSpokenName.ts';
import { isTermPath, useTrail } from './useTrail.ts';
import styles from './WhySheet.module.css';

const TermExplained = lazyPart(async () => (await import('../../law/glossary/TermExplained.tsx')).TermExplained);

/** What a wide screen explains while nobody has asked. */
const FIRST_FIGURE = 'refuse.planEnd.burden';

/** Takes the focus when what had it went away with the explanation before this one: a term that was tapped in it. */
function useFocusKept(path: string): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  const before = useRef(path);
  useEffect(() => {
    if (path !== before.current && document.activeElement === document.body) {
      content.current?.focus({ preventScroll: true });
    }
    before.current = path;
  }, [path]);
  return content;
}

/** From so many payments on, walking a road with numbers that remember takes longer than a key may. */
const MANY_PAYMENTS = 1000;
/** Milliseconds without a key until such a road is walked. */
const PAUSE = 600;

interface FollowingRoads {
  readonly roads: RoadsState;
  /** What is explained is what the page showed before. */
  readonly isBehind: boolean;
}

/**
 * The roads a rendering later than the page shows them: an explanation walks its road once more with numbers that remember,
 * and in a long case the answer would wait for that; in a very long one the next key would, too, so that it waits until
 * the keys pause. What follows the day is explained with the day.
 */
function useRoadsAfterAnswer(path: string): FollowingRoads {
  const shown = useRoads();
  const [explained, setExplained] = useState(shown);
  const isLong = (shown.caseFile.payments?.length ?? 0) > MANY_PAYMENTS;
  useEffect(() => {
    const follow = () => {
      startTransition(() => {
        setExplained(shown);
      });
    };
    if (!isLong) {
      follow();
      return undefined;
    }
    const timer = setTimeout(follow, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [shown, isLong]);
  if (path.includes('.day.')) return { roads: shown, isBehind: false };
  return { roads: explained, isBehind: isLong && explained !== shown };
}

/** A figure that is none of the case's own roads: of all debts together, of the budget, of a plan. */
function OtherExplained({ asked: { figure, asOf } }: { readonly asked: Extract<Asked, { kind: 'other' }> }) {
  if ('Explained' in figure) return <figure.Explained path={figure.path} />;
  if ('chance' in figure) return <EstimatedChance chance={figure.chance} />;
  return (
    <DerivationExplained found={figure.derivation} name={figure.name} asOf={asOf}>
      {figure.range !== undefined && <RangeExplained range={figure.range} />}
    </DerivationExplained>
  );
}

/** The explanation of one figure or term by its path; beside the page it says what it explains now. */
export function WhyContent({ path, speaks = false }: { readonly path: string; readonly speaks?: boolean }) {
  const { roads, isBehind } = useRoadsAfterAnswer(path);
  // A figure that is not of the chosen day does not follow it: the column stays as it is while the day is dragged.
  const chosenDay = useViewStore((state) => (path.includes('.day.') ? state.day : null));
  const explainer = useOtherFigures((state) => state[path.slice(0, path.indexOf('.'))]);
  const planEnd = planEndOf(roads);
  const { caseFile } = roads;
  const asked = readPath(path, {
    caseFile,
    day: chosenDay ?? planEnd,
    planEnd,
    explainer,
    timelineOf: (road) => timelineOf(caseFile, road),
  });
  const spoken = useSpokenName(asked);
  const content = useFocusKept(path);
  if (asked === null) return <p className={styles.note}>{why_none()}</p>;
  return (
    <div ref={content} className={styles.content} data-why={path} aria-busy={isBehind || undefined} tabIndex={-1}>
      {asked.kind !== 'term' && (
        <h3 className={styles.name}>
          <Words text={figureName(asked)} />
        </h3>
      )}
      {speaks && <LiveRegion text={spoken} />}
      {isBehind && <p className={styles.note}>{why_behind()}</p>}
      <ErrorBoundary key={path}>
        <Suspense fallback={<p className={styles.note}>{app_loading()}</p>}>
          {asked.kind === 'figure' && <FigureExplained key={path} asked={asked} />}
          {asked.kind === 'chance' && <ChanceExplained of={asked.of} caseFile={asked.caseFile} />}
          {asked.kind === 'other' && <OtherExplained key={path} asked={asked} />}
          {asked.kind === 'effect' && <EffectExplained timeline={asked.timeline} effect={asked.effect} />}
          {asked.kind === 'term' && <TermExplained id={asked.term} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** The way back from a term to what was explained before it. */
function Back({ path }: { readonly path: string | undefined }) {
  const open = useViewStore((state) => state.openFigure);
  if (path === undefined) return null;
  return (
    <Button
      kind="quiet"
      onClick={() => {
        open(path);
      }}
    >
      {glossary_back()}
    </Button>
  );
}

/** "Why this number?", or what a word means: a column of its own where there is room, else a sheet over the page. */
export function WhySheet({ isColumn }: { readonly isColumn: boolean }) {
  const figure = useViewStore((state) => state.figure);
  const close = useViewStore((state) => state.closeFigure);
  const path = figure ?? (isColumn ? FIRST_FIGURE : null);
  const before = useTrail(path);
  const title = path !== null && isTermPath(path) ? glossary_sheet() : why_title();
  if (isColumn) {
    return (
      <section className={styles.column} aria-labelledby="why-title">
        <h2 id="why-title" className={styles.title}>
          {title}
        </h2>
        {path !== null && <WhyContent path={path} speaks />}
        <Back path={before} />
      </section>
    );
  }
  return (
    <Sheet title={title} open={figure !== null} onClose={close}>
      {path !== null && <WhyContent path={path} />}
      <Back path={before} />
      <Button kind="primary" wide onClick={close}>
        {why_ok()}
      </Button>
    </Sheet>
  );
}
