import fc from 'fast-check';
import { simulate, type CaseFile, type Road, type Timeline } from '../../src/engine/index.ts';
import { arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { knownCase } from './knownCase.ts';
import { propertyRuns } from './propertyRuns.ts';

/** A generated case, and one of its roads walked by the engine. */
export interface WalkedRoad {
  readonly caseJson: CaseJson;
  readonly caseFile: CaseFile;
  readonly road: Road;
  readonly timeline: Timeline;
}

export function walkRoad(caseJson: CaseJson, road: Road): WalkedRoad {
  const caseFile = knownCase(caseJson);
  return { caseJson, caseFile, road, timeline: simulate(caseFile, road) };
}

/** Holds a property against random roads of random cases. */
export function holdOnRandomRoads(property: (walked: WalkedRoad) => void, share = 1): void {
  fc.assert(
    fc.property(arbitraryCaseAndRoad, ({ caseJson, road }) => {
      property(walkRoad(caseJson, road));
    }),
    propertyRuns(share),
  );
}
