interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const NAME = 'atlas-install';

/** Offers to install the atlas where the browser can and the reader has not said "Not again". */
export function enhanceInstallHint(hint: HTMLElement): void {
  const [install, never] = hint.querySelectorAll('button');
  let offered: InstallEvent | undefined;
  const close = () => {
    hint.hidden = true;
    offered = undefined;
  };
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    try {
      if (localStorage.getItem(NAME) === 'never') return;
    } catch {
      // Where nothing may be stored, nothing was declined.
    }
    offered = event as InstallEvent;
    hint.hidden = false;
  });
  addEventListener('appinstalled', close);
  install?.addEventListener('click', () => {
    void offered?.prompt();
    close();
  });
  never?.addEventListener('click', () => {
    try {
      localStorage.setItem(NAME, 'never');
    } catch {
      // It holds for this page, then.
    }
    close();
  });
}
