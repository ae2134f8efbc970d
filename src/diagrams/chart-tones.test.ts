import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeChart } from './chart-model.ts';
import { tonesOf, type Tone } from './chart-tones.ts';
import { sampleFigure, sampleValue as value, SAMPLES } from './fixtures/chart-samples.ts';
import { pitchOf, playTones } from './hear-values.ts';

describe('what is heard', () => {
  test('first the ends of the scale, then each value as high as it stands on it', () => {
    expect(tonesOf(describeChart(SAMPLES.bars))).toEqual([
      [0, 'Lowest tone: 0%', 0],
      [1, 'Highest tone: 100%', 0],
      [0.855, 'Stone: 85.5%', 1],
      [0.4, 'Wood, or what was taken for wood: 40%', 2],
      [0, 'Rope: 0%', 3],
    ]);
  });

  test('a single share between nothing and the whole', () => {
    expect(tonesOf(describeChart(sampleFigure('share', [value('Closed', 90, '%', 'around 90%')])))).toEqual([
      [0, 'Nothing', 0],
      [0.9, 'Closed: around 90%', 1],
      [1, 'The whole: 100%', 0],
    ]);
  });

  test('not a number that nothing is heard against', () => {
    expect(tonesOf(describeChart(sampleFigure('number', [value('Sites', 120, 'sites')])))).toEqual([]);
  });

  test('a silence for years that a course passes over, and none for years in a row', () => {
    const years = (...all: string[]) =>
      tonesOf(
        describeChart(
          sampleFigure(
            'years',
            all.map((year) => value(year, 5, 'sites')),
          ),
        ),
      ).slice(2);
    expect(years('2011', '2012', '2015')).toEqual([
      [1, '2011: 5 sites', 1],
      [1, '2012: 5 sites', 2],
      [null, 'No value between “2012” and “2015”', 0],
      [1, '2015: 5 sites', 3],
    ]);
    expect(years('2011', '2012', '2013').filter(([height]) => height === null)).toEqual([]);
  });

  test.each(Object.entries(SAMPLES))(
    'in %s: larger is higher, equal is equal, in the order of the series',
    (_form, figure) => {
      const chart = describeChart(figure);
      const tones = tonesOf(chart);
      for (const { values, form } of chart.panels) {
        if (form === 'number') continue;
        const heard = tones.filter(([, , place]) => values.some((own) => own.place === place));
        expect(heard.map(([, , place]) => place)).toEqual(values.map(({ place }) => place));
        const pitches = heard.map(([height]) => pitchOf(height!));
        values.forEach((a, i) =>
          values.forEach((b, k) => {
            expect(Math.sign(pitches[i]! - pitches[k]!)).toBe(Math.sign(a.value - b.value));
          }),
        );
      }
    },
  );

  test('pitch goes over two octaves in equal steps', () => {
    expect([0, 0.25, 0.5, 1].map(pitchOf).map(Math.round)).toEqual([220, 311, 440, 880]);
  });
});

describe('as it is played', () => {
  const played: { pitch: number; at: number; lasts: number }[] = [];
  const said: string[] = [];
  let closed = 0;
  let ended = 0;
  const play = (tones: readonly Tone[]) =>
    playTones(tones, { hear: ([, says]) => said.push(says), end: () => (ended += 1) });

  class SilentContext {
    state = 'running';
    currentTime = Date.now() / 1000;
    destination = {};
    close() {
      this.state = 'closed';
      closed += 1;
      return Promise.resolve();
    }
    createGain() {
      const param = { setValueAtTime: () => param, linearRampToValueAtTime: () => param };
      return { gain: param, connect: (next: unknown) => next };
    }
    createOscillator() {
      let at = 0;
      const frequency = { value: 0 };
      return {
        frequency,
        connect: (next: unknown) => next,
        start: (time: number) => (at = time),
        stop: (time: number) => played.push({ pitch: frequency.value, at: Date.now(), lasts: time - at }),
      };
    }
  }

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    vi.stubGlobal('AudioContext', SilentContext);
    played.length = said.length = closed = ended = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('one tone after the other, a silence in its place, and then it ends by itself', () => {
    play([
      [0, 'low', 1],
      [null, 'none', 0],
      [1, 'high', 2],
    ]);
    vi.advanceTimersByTime(2600);
    expect(said).toEqual(['low', 'none', 'high']);
    expect(played.map(({ pitch, at }) => [pitch, at])).toEqual([
      [220, 0],
      [880, 2600],
    ]);
    for (const { lasts } of played) expect(lasts).toBeCloseTo(0.5, 6);
    expect([closed, ended]).toEqual([0, 0]);
    vi.advanceTimersByTime(1300);
    expect([closed, ended]).toEqual([1, 1]);
  });

  test('stopped, nothing more is heard, and it ends once', () => {
    const stop = play([
      [0, 'low', 1],
      [1, 'high', 2],
    ]);
    stop();
    stop();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual(['low']);
    expect([closed, ended, vi.getTimerCount()]).toEqual([1, 1, 0]);
  });
});
