import { CircleAlert } from 'lucide-react';
import { PAPERS, type PaperKind } from '../../../engine/index.ts';
import { formatDate } from '../../../i18n/format.ts';
import {
  form_to_mend,
  papers_do,
  papers_intro,
  papers_title,
  papers_true,
  papers_what,
} from '../../../i18n/generated/messages.js';
import { Basis } from '../../../law/Basis.tsx';
import { SwindleWarning } from '../../../law/SwindleWarning.tsx';
import type { PaperInput } from '../../../state/caseInputs.ts';
import { useCaseStore } from '../../../state/caseStore.ts';
import { useRoadsStore } from '../../../state/currentRoads.ts';
import { AskPhones } from '../../../ui/AskPhones.tsx';
import { FoldGroup } from '../../../ui/FoldGroup.tsx';
import { FoldRow } from '../../../ui/FoldRow.tsx';
import { Words } from '../../../ui/Words.tsx';
import { dayOf } from './dayOf.ts';
import { PaperDay } from './PaperDay.tsx';
import styles from './Papers.module.css';
import { PAPER_TEXTS } from './paperTexts.ts';

/** The places of a kind in the list of papers; one more place where there is none yet. */
function placesOf(kind: PaperKind, papers: readonly PaperInput[]): readonly number[] {
  const places = papers.flatMap((paper, index) => (paper.kind === kind ? [index] : []));
  return places.length > 0 ? places : [papers.length];
}

/** The day on which it came, or that a day is to be mended; nothing while none was told. */
function PaperValue({ places }: { readonly places: readonly number[] }) {
  const text = useCaseStore(({ papers }) => papers[places[0] ?? -1]?.receivedOn ?? '');
  const asOf = useRoadsStore(({ caseFile }) => caseFile.asOf);
  const day = dayOf(text, asOf);
  const isBad = useRoadsStore(({ problems }) =>
    problems.some(({ field }) => places.some((place) => field.startsWith(`papers.${place}.`))),
  );
  if (!isBad) return day !== undefined && formatDate(day);
  return (
    <span className={styles.mend}>
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
      {form_to_mend()}
    </span>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly (() => string)[] }) {
  return (
    <section>
      <h4>{title}</h4>
      <div className={styles.lines}>
        {lines.map((line) => (
          <p key={line()}>
            <Words text={line()} />
          </p>
        ))}
      </div>
    </section>
  );
}

function PaperRow({ kind }: { readonly kind: PaperKind }) {
  const papers = useCaseStore((state) => state.papers);
  const places = placesOf(kind, papers);
  const { title, what, isTrue, act, rules, phones } = PAPER_TEXTS[kind];
  return (
    <FoldRow title={title()} value={<PaperValue places={places} />}>
      <div className={styles.paper}>
        <Lines title={papers_what()} lines={what} />
        <Lines title={papers_true()} lines={isTrue} />
        <Lines title={papers_do()} lines={act} />
        {places.map((place, nth) => (
          <PaperDay key={nth} kind={kind} index={place} />
        ))}
        <AskPhones phones={phones} />
        <Basis ids={rules} />
      </div>
    </FoldRow>
  );
}

/** What has come by post or phone: each kind explains itself, and its day gives the times. */
export function Papers() {
  return (
    <div className={styles.papers}>
      <h3>{papers_title()}</h3>
      <p className={styles.intro}>{papers_intro()}</p>
      <SwindleWarning />
      <FoldGroup>
        {PAPERS.map((kind) => (
          <PaperRow key={kind} kind={kind} />
        ))}
      </FoldGroup>
    </div>
  );
}
