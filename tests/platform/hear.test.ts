import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearExtension } from '../../src/platform/ask.ts';
import { soundStyles } from '../../src/platform/page-styles.ts';
import type { ToContent } from '../../src/platform/protocol.ts';
import { answerPanel } from '../../src/platform/teach-link.ts';
import { toTeacherSamples } from './message-samples.ts';

const own = fakeBrowser.runtime.getURL('');
const panel = { id: fakeBrowser.runtime.id, url: `${own}src/panel/index.html` };
const strangers: Record<string, object> = {
  'another extension': { ...panel, id: 'another' },
  'no extension': { url: panel.url },
  'a content script in a page that was broken into': { ...panel, url: 'https://chat.example/' },
  'a sender without an address': { id: panel.id },
};

let life = new AbortController();
/** Gives whether the message was answered. */
const say = (message: unknown, sender: object = panel): Promise<boolean> =>
  new Promise((done) => {
    void fakeBrowser.runtime.onMessage
      .trigger(message, sender as never, () => done(true))
      .then(() => setTimeout(() => done(false)));
  });

beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
});
afterEach(() => life.abort());

const toContentSamples: { [Name in ToContent['name']]: Extract<ToContent, { name: Name }> } = {
  reveal: { name: 'reveal', message: 'm', start: 0, end: 4 },
  'toggle-marks': { name: 'toggle-marks' },
  'send-again': { name: 'send-again' },
  'access-ended': { name: 'access-ended', addresses: '^https' },
};

describe('the content script', () => {
  const heard = vi.fn<(message: ToContent) => void>();
  beforeEach(() => {
    heard.mockReset();
    hearExtension(heard, life.signal);
  });

  it.each(Object.values(toContentSamples))('hears from the extension: $name', async (message) => {
    expect(await say(message)).toBe(true);
    expect(heard).toHaveBeenCalledExactlyOnceWith(message);
  });

  it.each(Object.entries(strangers))('does not hear %s', async (_, sender) => {
    for (const message of Object.values(toContentSamples)) expect(await say(message, sender)).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('does not hear what is malformed', async () => {
    const { reveal } = toContentSamples;
    const broken = [
      null,
      undefined,
      'toggle-marks',
      1,
      {},
      { name: 'constructor' },
      { ...reveal, start: '0' },
      { ...reveal, end: Number.NaN },
      { ...reveal, message: 3 },
      { name: 'access-ended', addresses: ['^https'] },
    ];
    for (const message of broken) expect(await say(message)).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the teaching script', () => {
  const answers = {
    'teach-site': vi.fn(() => ({ outcome: 'cancelled' as const })),
    'stop-teaching': vi.fn(() => null),
    'count-turns': vi.fn(() => null),
    'describe-page': vi.fn(() => ({ text: 'structure' })),
  };
  const calls = (): number => Object.values(answers).reduce((sum, { mock }) => sum + mock.calls.length, 0);
  beforeEach(() => {
    vi.clearAllMocks();
    answerPanel(answers, life.signal);
  });

  it.each(Object.values(toTeacherSamples))('answers the panel: $name', async (message) => {
    expect(await say(message)).toBe(true);
    expect(calls()).toBe(1);
  });

  it.each(Object.entries(strangers))('does not answer %s', async (_, sender) => {
    for (const message of Object.values(toTeacherSamples)) expect(await say(message, sender)).toBe(false);
    expect(calls()).toBe(0);
  });

  it('does not answer what is malformed', async () => {
    const { 'count-turns': count } = toTeacherSamples;
    const broken = [
      null,
      { name: 'count-turns' },
      { ...count, site: { ...count.site, host: 'https://chat.example/path' } },
      { ...count, site: { ...count.site, assistant: [] } },
      { ...count, site: { ...count.site, more: 1 } },
    ];
    for (const message of broken) expect(await say(message)).toBe(false);
    expect(calls()).toBe(0);
  });
});

describe('a stylesheet out of the store', () => {
  const sound = {
    light: '::highlight(a){color:#123456}',
    dark: '@media (forced-colors: active){}',
    card: '',
  };

  it('is taken as it is', () => {
    expect(soundStyles(sound)).toEqual(sound);
    expect(soundStyles(undefined)).toBeNull();
  });

  it.each([
    'a{background:url(https://evil.example)}',
    "@IMPORT 'https://evil.example';",
    'a{background:image-set("https://evil.example" 1x)}',
    'a{background:u\\72l(https://evil.example)}',
  ])('is left out where it could load something: %s', (card) => {
    expect(soundStyles({ ...sound, card })).toBeNull();
  });
});
