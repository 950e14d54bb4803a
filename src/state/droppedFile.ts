import { openFile } from './openFile.ts';

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

function allow(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

/** The first file only: the page shows one case. */
function take(event: DragEvent): void {
  if (!hasFiles(event)) return;
  // Else the browser leaves the page for the file.
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void openFile(file);
}

/**
 * A case file that is dropped anywhere on the page is opened.
 * @returns stops it
 */
export function takeDroppedFiles(): () => void {
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', take);
  return () => {
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', take);
  };
}
