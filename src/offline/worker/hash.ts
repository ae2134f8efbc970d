/** The first 72 bits of SHA-256, as 12 characters that an address can hold: as the release lists it. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
