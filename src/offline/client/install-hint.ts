import { recall, remember } from './memory.ts';

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

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
    if (recall('localStorage', 'install') === 'never') return;
    offered = event as InstallEvent;
    hint.hidden = false;
  });
  addEventListener('appinstalled', close);
  install?.addEventListener('click', () => {
    void offered?.prompt();
    close();
  });
  never?.addEventListener('click', () => {
    remember('localStorage', 'install', 'never');
    close();
  });
}
