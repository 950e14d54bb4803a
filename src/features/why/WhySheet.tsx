import { Suspense } from 'react';
import { app_loading, why_none, why_ok, why_title } from '../../i18n/generated/messages.js';
import { planEndOf, timelineOf, useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ChanceExplained } from './ChanceExplained.tsx';
import { EffectExplained } from './EffectExplained.tsx';
import { FigureExplained } from './FigureExplained.tsx';
import { figureName } from './figureName.ts';
import { readPath } from './figurePath.ts';
import styles from './WhySheet.module.css';

/** What a wide screen explains while nobody has asked. */
const FIRST_FIGURE = 'refuse.planEnd.burden';

/** The explanation of one figure by its path; beside the page it says what it explains now. */
export function WhyContent({ path, speaks = false }: { readonly path: string; readonly speaks?: boolean }) {
  const roads = useRoads();
  // A figure that is not of the chosen day does not follow it: the column stays as it is while the day is dragged.
  const chosenDay = useViewStore((state) => (path.includes('.day.') ? state.day : null));
  const planEnd = planEndOf(roads);
  const { caseFile } = roads;
  const asked = readPath(path, {
    caseFile,
    day: chosenDay ?? planEnd,
    planEnd,
    timelineOf: (road) => timelineOf(caseFile, road),
  });
  if (asked === null) return <p className={styles.note}>{why_none()}</p>;
  return (
    <div className={styles.content} data-why={path}>
      <h3 className={styles.name}>{figureName(asked)}</h3>
      {speaks && <LiveRegion text={figureName(asked)} />}
      <ErrorBoundary key={path}>
        <Suspense fallback={<p className={styles.note}>{app_loading()}</p>}>
          {asked.kind === 'figure' && <FigureExplained key={path} asked={asked} />}
          {asked.kind === 'chance' && <ChanceExplained of={asked.of} caseFile={asked.caseFile} />}
          {asked.kind === 'effect' && <EffectExplained timeline={asked.timeline} effect={asked.effect} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** "Why this number?": a column of its own where there is room, else a sheet over the page. */
export function WhySheet({ isColumn }: { readonly isColumn: boolean }) {
  const figure = useViewStore((state) => state.figure);
  const close = useViewStore((state) => state.closeFigure);
  if (isColumn) {
    return (
      <section className={styles.column} aria-labelledby="why-title">
        <h2 id="why-title" className={styles.title}>
          {why_title()}
        </h2>
        <WhyContent path={figure ?? FIRST_FIGURE} speaks />
      </section>
    );
  }
  return (
    <Sheet title={why_title()} open={figure !== null} onClose={close}>
      {figure !== null && <WhyContent path={figure} />}
      <Button kind="primary" wide onClick={close}>
        {why_ok()}
      </Button>
    </Sheet>
  );
}
