/** What is remembered between pages: for good, or until the tab is closed. Where nothing may be stored, nothing is. */
type Store = 'localStorage' | 'sessionStorage';

export function recall(store: Store, name: string): string | null {
  try {
    return window[store].getItem(`atlas-${name}`);
  } catch {
    return null;
  }
}

/** @param value null forgets it. */
export function remember(store: Store, name: string, value: string | null): void {
  try {
    if (value === null) window[store].removeItem(`atlas-${name}`);
    else window[store].setItem(`atlas-${name}`, value);
  } catch {
    // It holds for this page, then.
  }
}
