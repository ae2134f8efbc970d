import { useEffect, useState } from 'preact/hooks';

/** A pause in typing after which a screen reader is told, in milliseconds. */
const PAUSE = 700;

/** The text once it has stood still for a moment, so that it is not spoken at every key. */
export function useQuietAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
