/** Hands a file to the browser, which saves it where the person wants it. */
export function download(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click; it may be let go once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const PAITU_TYPE = 'application/x-paitu';
