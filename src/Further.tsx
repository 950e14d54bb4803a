import {
  BookA,
  BookOpen,
  CalendarClock,
  CalendarRange,
  Clock,
  FileText,
  Layers,
  ListChecks,
  MapPin,
  Phone,
  Presentation,
  Route,
  Scale,
  Signpost,
  SlidersHorizontal,
  ChartSpline,
  Wallet,
} from 'lucide-react';
import {
  agreed_title,
  assumptions_title,
  bands_title,
  budget_title,
  calibration_title,
  callers_title,
  dates_title,
  debts_title,
  glossary_title,
  many_title,
  matters_title,
  more_title,
  now_see_more,
  now_title,
  rules_title,
  stops_title,
  sure_section,
  sure_title,
  waiting_title,
  ways_title,
  words_title,
} from './i18n/generated/messages.js';
import styles from './Further.module.css';
import { PrintedPaper } from './features/keepAndShow/PrintedPaper.tsx';
import { useRoadsStore } from './state/currentRoads.ts';
import { FoldGroup } from './ui/FoldGroup.tsx';
import { LazyFold } from './ui/LazyFold.tsx';
import { lazyPart } from './ui/lazyPart.tsx';
import { useWhenSeen } from './ui/useWhenSeen.ts';

const AllDebts = lazyPart(async () => (await import('./features/debts/AllDebts.tsx')).AllDebts);
const Budget = lazyPart(async () => (await import('./features/budget/Budget.tsx')).Budget);
const Words = lazyPart(async () => (await import('./features/words/Words.tsx')).Words);
const AgreementCheck = lazyPart(
  async () => (await import('./features/agreementCheck/AgreementCheck.tsx')).AgreementCheck,
);
const WhomToCall = lazyPart(async () => (await import('./features/whomToCall/WhomToCall.tsx')).WhomToCall);
const StageRoad = lazyPart(async () => (await import('./features/stageRoad/StageRoad.tsx')).StageRoad);
const LifeBands = lazyPart(async () => (await import('./features/lifeBands/LifeBands.tsx')).LifeBands);
const MoreRoads = lazyPart(async () => (await import('./features/moreRoads/MoreRoads.tsx')).MoreRoads);
const Waiting = lazyPart(async () => (await import('./features/waiting/Waiting.tsx')).Waiting);
const OtherWays = lazyPart(async () => (await import('./features/otherWays/OtherWays.tsx')).OtherWays);
const Glossary = lazyPart(async () => (await import('./features/glossary/Glossary.tsx')).Glossary);
const WhatMatters = lazyPart(async () => (await import('./features/whatMatters/WhatMatters.tsx')).WhatMatters);
const Calibration = lazyPart(async () => (await import('./features/calibration/Calibration.tsx')).Calibration);
const Assumptions = lazyPart(async () => (await import('./features/assumptions/Assumptions.tsx')).Assumptions);
const Dates = lazyPart(async () => (await import('./features/dates/Dates.tsx')).Dates);
const Futures = lazyPart(async () => (await import('./features/forecast/Futures.tsx')).Futures);
const ManyCases = lazyPart(async () => (await import('./features/manyCases/ManyCases.tsx')).ManyCases);
const RuleBook = lazyPart(async () => (await import('./features/why/ruleBook/RuleBook.tsx')).RuleBook);

/** The futures have much to walk before they show anything: their part and their first answer are there before a tap. */
async function prepareFutures(): Promise<void> {
  await Futures.prepare();
  const { walkAhead } = await import('./state/forecastRun.ts');
  walkAhead(useRoadsStore.getState().caseFile);
}

/** Whoever is about to look; what cannot be fetched the row itself says when it is opened. */
function reachFutures(): void {
  prepareFutures().catch(() => undefined);
}

/**
 * What can be opened below the roads: what to do now, then what there is to see besides. One row of both is open at a time;
 * each brings its own chunk when it is opened. The paper waits here for whoever prints: it stands in no room of the page.
 */
export function Further() {
  const howSure = useWhenSeen<HTMLElement>(reachFutures);
  return (
    <div id="further" className={styles.further}>
      <FoldGroup>
        <section id="what-now" className={styles.part} aria-labelledby="what-now-title">
          <h2 id="what-now-title">{now_title()}</h2>
          <LazyFold
            id="what-i-can-pay"
            title={budget_title()}
            icon={<Wallet size={20} strokeWidth={1.75} />}
            part={Budget}
          />
          <LazyFold title={debts_title()} icon={<Layers size={20} strokeWidth={1.75} />} part={AllDebts} />
          <LazyFold
            id="words-to-say"
            title={words_title()}
            icon={<FileText size={20} strokeWidth={1.75} />}
            part={Words}
          />
          <LazyFold
            id="agreement-check"
            title={agreed_title()}
            icon={<ListChecks size={20} strokeWidth={1.75} />}
            part={AgreementCheck}
          />
          <LazyFold title={dates_title()} icon={<CalendarClock size={20} strokeWidth={1.75} />} part={Dates} />
          <LazyFold
            id="whom-to-call"
            title={callers_title()}
            icon={<Phone size={20} strokeWidth={1.75} />}
            part={WhomToCall}
          />
        </section>
        <section id="how-sure" ref={howSure} className={styles.part} aria-labelledby="how-sure-title">
          <h2 id="how-sure-title">{sure_section()}</h2>
          <LazyFold
            title={sure_title()}
            icon={<ChartSpline size={20} strokeWidth={1.75} />}
            part={Futures}
            onReach={reachFutures}
          />
          <LazyFold title={matters_title()} icon={<Scale size={20} strokeWidth={1.75} />} part={WhatMatters} />
          <LazyFold
            title={assumptions_title()}
            icon={<SlidersHorizontal size={20} strokeWidth={1.75} />}
            part={Assumptions}
          />
          <LazyFold title={calibration_title()} icon={<BookOpen size={20} strokeWidth={1.75} />} part={Calibration} />
        </section>
        <section className={styles.part} aria-labelledby="see-more-title">
          <h2 id="see-more-title">{now_see_more()}</h2>
          <LazyFold title={stops_title()} icon={<MapPin size={20} strokeWidth={1.75} />} part={StageRoad} />
          <LazyFold title={bands_title()} icon={<CalendarRange size={20} strokeWidth={1.75} />} part={LifeBands} />
          <LazyFold title={more_title()} icon={<Route size={20} strokeWidth={1.75} />} part={MoreRoads} />
          <LazyFold title={waiting_title()} icon={<Clock size={20} strokeWidth={1.75} />} part={Waiting} />
          <LazyFold title={ways_title()} icon={<Signpost size={20} strokeWidth={1.75} />} part={OtherWays} />
          <LazyFold title={glossary_title()} icon={<BookA size={20} strokeWidth={1.75} />} part={Glossary} />
          <LazyFold title={many_title()} icon={<Presentation size={20} strokeWidth={1.75} />} part={ManyCases} />
          <LazyFold title={rules_title()} icon={<BookOpen size={20} strokeWidth={1.75} />} part={RuleBook} />
        </section>
      </FoldGroup>
      <PrintedPaper />
    </div>
  );
}
