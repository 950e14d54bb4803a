import { Suspense, type ReactNode } from 'react';
import styles from './App.module.css';
import { CaseForm } from './features/caseForm/CaseForm.tsx';
import { Header } from './features/shell/Header.tsx';
import { Notices } from './features/shell/Notices.tsx';
import { LazyKeepAndShow } from './features/keepAndShow/LazyKeepAndShow.tsx';
import { LazyRoadsChart } from './features/roadsChart/LazyRoadsChart.tsx';
import { Answer } from './features/twoRoads/Answer.tsx';
import { LazyBottomBar, LazyHelp, LazyRoadsPanel, LazyRoadTable } from './features/twoRoads/LazyBelow.tsx';
import { LazyWhySheet } from './features/why/LazyWhySheet.tsx';
import { app_loading, app_section_answer, app_section_case, app_skip } from './i18n/generated/messages.js';
import { RoadsProvider } from './state/RoadsProvider.tsx';
import { useViewStore } from './state/viewStore.ts';
import { TermsProvider } from './TermsProvider.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { lazyPart } from './ui/lazyPart.tsx';
import { OpenFigureContext } from './ui/Figure.tsx';

const LazyFurther = lazyPart(async () => (await import('./Further.tsx')).Further);

function Panel({ quiet = false, children }: { readonly quiet?: boolean; readonly children: ReactNode }) {
  return (
    <div className={quiet ? styles.quiet : styles.panel}>
      <ErrorBoundary>
        <Suspense fallback={<p className={styles.loading}>{app_loading()}</p>}>{children}</Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** The page: the case, the answer, both roads, and why each number is what it is. */
export function App() {
  // With the language everything renders again: the words come from a module, not through properties.
  useViewStore((state) => state.language);
  const openFigure = useViewStore((state) => state.openFigure);
  return (
    <RoadsProvider>
      <OpenFigureContext value={openFigure}>
        <TermsProvider>
          <a className={styles.skip} href="#answer">
            {app_skip()}
          </a>
          <ErrorBoundary>
            <Header />
          </ErrorBoundary>
          <Notices />
          <main className={styles.page}>
            <section className={styles.case} aria-label={app_section_case()}>
              <CaseForm />
            </section>
            <section id="answer" className={styles.roads} aria-label={app_section_answer()} tabIndex={-1}>
              <Panel>
                <Answer />
              </Panel>
              <Panel>
                <LazyRoadsPanel>
                  <LazyRoadsChart />
                </LazyRoadsPanel>
              </Panel>
              <Panel>
                <LazyRoadTable />
              </Panel>
              <Panel>
                <LazyFurther />
              </Panel>
              <Panel quiet>
                <LazyHelp />
              </Panel>
            </section>
            <LazyWhySheet columnClass={styles.why} />
          </main>
          <ErrorBoundary quiet>
            <Suspense fallback={null}>
              <LazyBottomBar />
            </Suspense>
          </ErrorBoundary>
          <ErrorBoundary>
            <LazyKeepAndShow />
          </ErrorBoundary>
        </TermsProvider>
      </OpenFigureContext>
    </RoadsProvider>
  );
}
