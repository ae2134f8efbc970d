import type { Tone } from './chart-tones.ts';

/** In milliseconds: how long a tone sounds, and when the next begins: time to say what it stands for. */
const SOUNDS = 500;
const NEXT = 1300;
/** In hertz: where the scale begins; two octaves higher it ends. */
const LOWEST = 220;
const OCTAVES = 2;

/** What is done with each tone as it sounds, and when the last has sounded or the listener stopped it. */
export interface Listener {
  hear(tone: Tone): void;
  end(): void;
}

/** Of a height from 0 to 1, in hertz: equal steps of a value are equal steps of pitch. */
export function pitchOf(height: number): number {
  return LOWEST * 2 ** (OCTAVES * height);
}

/** Plays tones one after the other, from when it is called. @returns what stops it */
export function playTones(tones: readonly Tone[], listener: Listener): () => void {
  const context = new AudioContext();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function play(i: number): void {
    const tone = tones[i];
    if (!tone) return stop();
    if (tone[0] !== null) sound(context, pitchOf(tone[0]));
    listener.hear(tone);
    waiting = setTimeout(() => play(i + 1), NEXT);
  }
  function stop(): void {
    clearTimeout(waiting);
    if (context.state === 'closed') return;
    void context.close();
    listener.end();
  }
  play(0);
  return stop;
}

/** One soft tone, swelling and fading so that it does not click. */
function sound(context: AudioContext, pitch: number): void {
  const now = context.currentTime;
  const end = now + SOUNDS / 1000;
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = pitch;
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(0.2, now + 0.03);
  volume.gain.setValueAtTime(0.2, end - 0.1);
  volume.gain.linearRampToValueAtTime(0, end);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(now);
  oscillator.stop(end);
}
