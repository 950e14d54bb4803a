import {
  CONVENTIONS,
  conventionOf,
  explain,
  simulate,
  withConvention,
  type CaseFile,
  type ConventionChoice,
  type ConventionId,
  type Derivation,
  type IsoDate,
} from '../../engine/index.ts';
import { conventionChoiceName, conventionName } from '../../i18n/conventionNames.ts';
import { conventions_figure } from '../../i18n/generated/messages.js';
import type { OtherFigure } from '../../state/otherFigures.ts';

export const CONVENTION_IDS = Object.keys(CONVENTIONS) as readonly ConventionId[];

/** What of the refusing road a choice is looked at by: owed today, or paid and owed at the horizon. */
export type ConventionMeasure = 'owed' | 'burden';

function reckoned(caseFile: CaseFile, of: ConventionMeasure, on: IsoDate, label: string): Derivation | null {
  const derivation = explain(simulate(caseFile, 'refuse'), { kind: 'balance', of, on });
  return derivation && { ...derivation, label };
}

function isChoice(id: ConventionId, text: string): text is ConventionChoice {
  return (CONVENTIONS[id] as readonly string[]).includes(text);
}

/** Explains `convention.<id>.<choice>.owed` and `.burden`: what that choice comes to, less what holds now, both openable. */
export function explainConvention(
  caseFile: CaseFile,
  horizonEnd: IsoDate,
  [name = '', choice = '', measure = '']: readonly string[],
): OtherFigure | null {
  const id = CONVENTION_IDS.find((known) => known === name);
  if (id === undefined || !isChoice(id, choice) || choice === conventionOf(caseFile, id)) return null;
  if (measure !== 'owed' && measure !== 'burden') return null;
  const on = measure === 'owed' ? caseFile.asOf : horizonEnd;
  const otherwise = reckoned(withConvention(caseFile, id, choice), measure, on, 'convention.otherwise');
  const now = reckoned(caseFile, measure, on, 'convention.now');
  if (otherwise === null || now === null) return null;
  return {
    name: conventions_figure({ convention: conventionName(id), choice: conventionChoiceName(choice) }),
    derivation: {
      label: 'convention.difference',
      value: Number(otherwise.value) - Number(now.value),
      unit: 'fen',
      expression: 'otherwise - now',
      inputs: {
        otherwise: { value: otherwise.value, unit: 'fen', from: { derivation: otherwise } },
        now: { value: now.value, unit: 'fen', from: { derivation: now } },
      },
    },
  };
}
