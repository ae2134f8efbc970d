/**
 * An address with the record's id added: as the subject of a mail, else as the parameter `record`, before any fragment.
 * @throws Error where the address is neither https nor mailto.
 */
export function addRecord(address: string, id: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'mailto:') {
    throw new Error(`REPORT_URL is "${address}": give an address that begins with https:// or mailto:.`);
  }
  url.searchParams.set(url.protocol === 'mailto:' ? 'subject' : 'record', id);
  return url.href;
}
