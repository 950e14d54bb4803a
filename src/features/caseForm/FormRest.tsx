import { useEffect } from 'react';
import { takeDroppedFiles } from '../../state/droppedFile.ts';
import { CarriedNote } from './CarriedNote.tsx';
import { FoldedForms } from './FoldedForms.tsx';

/** Below the first fields: what a link brought beside them, and everything else that can be told. */
export function FormRest() {
  useEffect(takeDroppedFiles, []);
  return (
    <>
      <CarriedNote />
      <FoldedForms />
    </>
  );
}
