import { isSlashOn } from './slash-key.ts';

/**
 * Gives every search form on the page its keys and, at the first touch, its suggestions. Nothing else is loaded
 * before that.
 */
export function enhanceSearchForms(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('[data-search-form]:not([data-ready])')];
  for (const form of forms) {
    form.dataset.ready = '';
    const input = form.querySelector('input');
    input?.addEventListener('focus', () => void suggest(form), { once: true });
  }
  if (!document.documentElement.dataset.searchKeys) {
    document.documentElement.dataset.searchKeys = '';
    document.addEventListener('keydown', focusSearch);
  }
}

async function suggest(form: HTMLFormElement): Promise<void> {
  const { mountSuggestions } = await import('./suggestions.tsx');
  mountSuggestions(form);
}

function focusSearch(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName);
  const slash =
    event.key === '/' && isSlashOn() && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const controlK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !controlK) return;
  const input = document.querySelector<HTMLInputElement>(
    'main [data-search-input], [data-search-form] input',
  );
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
}
