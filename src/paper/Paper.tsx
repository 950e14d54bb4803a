import { useLayoutEffect } from 'react';
import { planEndOf, useRoads } from '../state/currentRoads.ts';
import { shownRoads } from '../state/shownRoads.ts';
import { useViewStore } from '../state/viewStore.ts';
import { formatYuan } from '../i18n/format.ts';
import { pictureOf } from './pictureContent.ts';
import { shortAddress } from './shortAddress.ts';
import styles from './Paper.module.css';
import { CasePart, HeadPart, RoadsPart } from './FirstPage.tsx';
import { LimitsPart, SourcesPart, StagesPart, TablePart } from './FurtherPages.tsx';
import { paperTable } from './paperTable.ts';
import { toldLines } from './toldLines.ts';
import { usedRules } from './usedRules.ts';

interface PaperProps {
  readonly withMeans: boolean;
  /** What the case is called, where it is printed among others. */
  readonly name?: string;
}

/**
 * The comparison on two to four pages of A4, for somebody who sits at the same table: a counsellor, a family. Only the
 * browser's print shows it, and then nothing else of the page.
 */
export function Paper({ withMeans, name }: PaperProps) {
  const state = useRoads();
  const roads = useViewStore((view) => view.roads);
  const language = useViewStore((view) => view.language);
  const hidesAmounts = useViewStore((view) => view.hidesAmounts);
  useLayoutEffect(() => {
    document.body.toggleAttribute('data-printing', true);
    return () => {
      document.body.removeAttribute('data-printing');
    };
  }, []);
  const { caseFile, timelines } = state;
  const picture = pictureOf({ state, roads, language, hidesAmounts, address: shortAddress(), format: 'print' });
  const columns = shownRoads(state, roads).traces.flatMap(({ road }) => {
    const timeline = timelines[road];
    return timeline === undefined ? [] : [{ road, timeline }];
  });
  const shown = columns.map(({ timeline }) => timeline);
  const { refuse, negotiate } = timelines;
  const planEnd = planEndOf(state);
  const yuan = (fen: number) => formatYuan(fen, language, { cents: true, hidden: hidesAmounts });
  const rules = usedRules(shown, planEnd);
  return (
    <article className={styles.paper} data-paper>
      <HeadPart content={picture.content} name={name} />
      <RoadsPart picture={picture} />
      <CasePart
        told={toldLines(caseFile, withMeans, yuan)}
        assumed={rules.assumed}
        caseFile={caseFile}
        withMeans={withMeans}
      />
      <TablePart
        roads={columns.map(({ road }) => road)}
        groups={paperTable(shown, planEnd, refuse?.horizonEnd ?? planEnd, yuan)}
      />
      {refuse !== undefined && <StagesPart refuse={refuse} negotiate={negotiate} />}
      <SourcesPart used={rules.sources} />
      <LimitsPart caseFile={caseFile} isAlreadySued={refuse?.stages.some(isFiled) === true} />
    </article>
  );
}

function isFiled({ id, basis }: { readonly id: string; readonly basis: string }): boolean {
  return id === 'claimFiled' && basis === 'fact';
}
