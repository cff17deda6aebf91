import { afterAll, expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { hoverMark, pressInCard } from '../../src/cli/browsers-marks.ts';
import { exchanges } from '../chats/ui/script.ts';
import { askedByExtension } from './support/asked-by-extension.ts';
import { replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { openOwn } from './support/own-page.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';
import { recordTraffic } from './support/traffic.ts';

const chats = new URL(inject('chats')).host;
const traffic = await recordTraffic(chats);
afterAll(() => traffic.close());
const session = browserSession(traffic.options);
const [first] = exchanges;
const ownPages = [
  'src/about/privacy.html',
  'src/about/diagnostics.html',
  'src/options/index.html',
  'src/panel/index.html',
  'src/reading/index.html',
  'src/welcome/index.html',
];

/**
 * Where the browsers themselves call, with an extension that does nothing as well. That ours does not call there is
 * seen by whose name the requests are made in.
 */
const ownServices: Readonly<Record<string, readonly string[]>> = {
  chromium: ['accounts.google.com', 'update.googleapis.com'],
  firefox: ['firefox.settings.services.mozilla.com'],
};

/** Requests that neither the chat, nor the browser itself, nor the tests have made. */
const strange = (): string[] =>
  traffic.requests.filter((one) => {
    const [host = ''] = one.split(/[:/]/);
    const isExplained = ownServices[inject('kind')]?.includes(host) || host.endsWith('.example');
    return !one.startsWith(chats) && !isExplained;
  });

test('a whole run makes no request: installing, a chat, the card, the panel and all its views, the pages', async () => {
  const asked = await askedByExtension(session.opened);
  const welcome = await welcomePage(session.opened);
  await welcome.bringToFront();
  await marksOn(welcome, ['Our ancestors']);

  const page = await session.open('/assistant-ui/');
  await say(page, 'assistant-ui', first.user);
  await replied(page, 1, 'quickly they grow.');
  const before = traffic.requests.filter((one) => one.startsWith(chats)).length;
  expect(before).toBeGreaterThan(1);
  await session.clickToolbar(page);
  await marksOn(page, first.marked);
  await hoverMark(session.opened, page, 'thrilled');
  await pressInCard(session.opened, page, 'Explain');
  await panelShows(session.opened, 'How PSM sees it come about');
  await pressInPanel(session.opened, 'All statements');
  for (const view of ['Profile', 'Drift', 'Learn', 'Export', 'Kept', 'Sites']) {
    await pressInPanel(session.opened, view);
  }
  await panelShows(session.opened, 'Where chats are found');
  // Nothing was asked of the chat's own server either, once the extension read it.
  expect(traffic.requests.filter((one) => one.startsWith(chats)).length).toBe(before);

  for (const path of ownPages) await (await openOwn(session.opened, path)).close();
  await page.bringToFront();
  // A request that is made is recorded: the page's own, after all others.
  await page.evaluate(() => fetch('http://recorded.example/', { mode: 'no-cors' }).catch(() => undefined));
  await page.evaluate(() => fetch('https://encrypted.example/', { mode: 'no-cors' }).catch(() => undefined));
  expect(traffic.requests).toContain('recorded.example/');
  expect(traffic.requests).toContain('encrypted.example:443');
  expect(strange()).toEqual([]);
  expect(await asked()).toEqual([]);
});

const directives = [
  'connect-src',
  'img-src',
  'frame-src',
  'script-src-elem',
  'style-src-elem',
  'media-src',
  'form-action',
];

/**
 * Runs in a page: tries every way out to a host, and gives the directives by which each was refused. A browser may tell
 * of a refused frame after the frame has loaded: those that are awaited are waited for, five seconds at most.
 */
async function tryToConnect(
  host: string,
  awaited: readonly string[],
): Promise<{ refused: string[]; got: string[] }> {
  const refused: string[] = [];
  const got: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (blockedURI.includes(host)) refused.push(effectiveDirective);
  });
  const add = (name: 'img' | 'iframe' | 'script' | 'link' | 'audio'): Promise<void> =>
    new Promise((done) => {
      const element = document.createElement(name);
      element.onload = () => {
        if (name !== 'iframe') got.push(name);
        done();
      };
      element.onerror = () => done();
      if (element instanceof HTMLLinkElement)
        Object.assign(element, { rel: 'stylesheet', href: `http://${host}/${name}` });
      else element.src = `http://${host}/${name}`;
      document.body.append(element);
      setTimeout(done, 1000);
    });
  await fetch(`http://${host}/fetch`).then(
    () => got.push('fetch'),
    () => undefined,
  );
  const attempts: (() => unknown)[] = [
    () => new WebSocket(`ws://${host}/socket`),
    () => new EventSource(`http://${host}/events`),
    () => navigator.sendBeacon(`http://${host}/beacon`, 'text'),
    () => {
      const asked = new XMLHttpRequest();
      asked.open('GET', `http://${host}/xhr`);
      asked.send();
    },
    () => {
      const form = document.createElement('form');
      Object.assign(form, { action: `http://${host}/form`, method: 'post', target: '_blank' });
      document.body.append(form);
      form.submit();
    },
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // Refused at once.
    }
  }
  await Promise.all((['img', 'iframe', 'script', 'link', 'audio'] as const).map(add));
  const end = performance.now() + 5000;
  while (!awaited.every((directive) => refused.includes(directive)) && performance.now() < end)
    await new Promise((next) => setTimeout(next, 20));
  return { refused, got };
}

test.each(ownPages)('the browser lets no way out stand in %s', async (path) => {
  const page = await openOwn(session.opened, path);
  const { refused, got } = await page.evaluate(tryToConnect, 'forbidden.example', directives);
  expect(got).toEqual([]);
  expect(new Set(refused)).toEqual(new Set(directives));
  expect(traffic.requests.filter((one) => one.includes('forbidden.example'))).toEqual([]);
  await page.close();
});
