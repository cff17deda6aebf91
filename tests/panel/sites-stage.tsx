import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { SitesView } from '../../src/panel/sites.tsx';
import type { OwnSite } from '../../src/platform/own-sites.ts';
import type { SitesHost, TeachOutcome, TurnCounts } from '../../src/ui/sites-host.ts';
import { conversation, snapshot } from './conversation-fixture.ts';

export const site = (host: string): OwnSite => ({
  host,
  user: ['.q'],
  assistant: ['.r'],
  body: [],
  omit: [],
});

/** The view on the page of a test, with the browser that it believes to talk to. */
export async function openSites(
  own: OwnSite[],
  allowed: string[] = [],
  access: 'granted' | 'askable' | 'never' = 'granted',
) {
  let kept = own;
  let tell: (sites: readonly OwnSite[]) => void = () => undefined;
  let endTeaching: (outcome: TeachOutcome) => void = () => undefined;
  const change = (next: OwnSite[]): Promise<void> => {
    kept = next.sort((a, b) => a.host.localeCompare(b.host));
    tell(kept);
    return Promise.resolve();
  };
  const sites = {
    watchOwn: (callback) => {
      tell = callback;
      callback(kept);
    },
    keep: vi.fn((more: readonly OwnSite[]) =>
      change([...kept.filter(({ host }) => more.every((one) => one.host !== host)), ...more]),
    ),
    forget: vi.fn((hosts: readonly string[]) => change(kept.filter(({ host }) => !hosts.includes(host)))),
    watchAllowed: (callback) => callback(allowed),
    takeBack: vi.fn(() => Promise.resolve(true)),
    teach: vi.fn(
      () =>
        new Promise<TeachOutcome>((resolve) => {
          endTeaching = resolve;
        }),
    ),
    stopTeaching: vi.fn(() => endTeaching('cancelled')),
    count: vi.fn(() => Promise.resolve<TurnCounts | null>({ user: 2, assistant: 3 })),
    report: vi.fn(() => Promise.resolve<string | null>('host: chat.example\n div "3"')),
  } satisfies SitesHost;
  const host = { askAccess: vi.fn(), copy: vi.fn(() => Promise.resolve(true)) };
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
  act(() =>
    render(<SitesView snapshot={snapshot(conversation, { access })} host={host} sites={sites} />, place),
  );
  await settle();
  const find = (words: string): HTMLElement => {
    const found = [...place.querySelectorAll<HTMLElement>('button')].find(
      (one) => one.textContent === words || one.getAttribute('aria-label') === words,
    );
    if (!found) throw new Error(`no button says "${words}"`);
    return found;
  };
  return {
    sites,
    host,
    text: (): string => place.textContent ?? '',
    has: (words: string): boolean => place.textContent?.includes(words) ?? false,
    kept: () => kept,
    press: async (words: string) => {
      act(() => find(words).click());
      await settle();
    },
    end: async (outcome: TeachOutcome) => {
      endTeaching(outcome);
      await settle();
    },
    type: async (label: string, words: string) => {
      const id = [...place.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor ?? '';
      const field = document.getElementById(id) as HTMLTextAreaElement;
      act(() => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
      return field;
    },
    choose: async (text: string) => {
      const input = place.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('no file can be chosen');
      Object.defineProperty(input, 'files', { value: [new File([text], 'sites.json')], configurable: true });
      act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
      await settle();
    },
  };
}
