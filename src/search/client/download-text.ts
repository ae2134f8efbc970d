/** Hands a text to the reader as a file. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click is done with.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
