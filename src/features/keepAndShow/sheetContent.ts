import { type CaseFile } from '../../engine/index.ts';
import type { SheetInput } from '../../exporters/sheets.ts';
import { picture_link_joined, sheets_note_hidden, sheets_note_left_out } from '../../i18n/generated/messages.js';
import { roadName } from '../../i18n/names.ts';
import { knownFieldName } from '../../law/caseFieldName.ts';
import { hasBeenSued } from '../../state/suit.ts';
import { walk, type ViewRoad } from '../../state/viewRoads.ts';
import { addableParts, partName, sharedCase, type LinkPart } from './sharedLink.ts';

export interface SheetChoices {
  readonly caseFile: CaseFile;
  /** The roads that the page shows. */
  readonly roads: readonly ViewRoad[];
  readonly breaksAfter: number | null;
  readonly chosen: readonly LinkPart[];
  readonly hidesAmounts: boolean;
}

/** What sheets are made of: the case as it is shared, and the shown roads walked with no more than that. */
export function sheetInput({ caseFile, roads, breaksAfter, chosen, hidesAmounts }: SheetChoices): SheetInput {
  const told = sharedCase(caseFile, chosen);
  const leftOut = addableParts(caseFile).filter((part) => !chosen.includes(part));
  const parts = leftOut
    .map(partName)
    .reduce((one, other) => (one === '' ? other : picture_link_joined({ one, other })), '');
  const walked = roads.map((road) => ({ road, name: roadName(road), timeline: walk(told, road, breaksAfter) }));
  const isSuitTold = walked.some(({ timeline }) => hasBeenSued(timeline));
  return {
    caseFile: told,
    roads: walked.filter(({ road }) => road !== 'notSued' || !isSuitTold),
    hidesAmounts,
    fieldName: knownFieldName,
    notes: [
      ...(parts === '' ? [] : [sheets_note_left_out({ parts })]),
      ...(hidesAmounts ? [sheets_note_hidden()] : []),
    ],
  };
}
