const NAME = 'integration-atlas:slash-key';

/** Whether `/` goes to the search box. It does until it is switched off on this device. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true; // Where nothing may be stored, nothing was switched off.
  }
}

/** Makes a checkbox the switch for the key. */
export function enhanceSlashSwitch(box: HTMLInputElement): void {
  box.checked = isSlashOn();
  box.disabled = false;
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, 'off');
    } catch {
      box.checked = true;
    }
  });
}
