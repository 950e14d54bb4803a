const KEPT_FOR_MILLISECONDS = 60_000;

/** Hands a file to the browser to save. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR_MILLISECONDS);
}
