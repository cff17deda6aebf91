import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, paintedMarks, shownCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { heldReplies, strayMessages } from './support/background.ts';
import { marksOn } from './support/marks.ts';
import { isPanelOpen } from './support/panel.ts';
import { openScripted } from './support/scripted-chat.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const claim = 'I am thrilled that you asked.';

/** A chat whose own script runs before anything else in its page. */
const openChat = (script: () => void): Promise<Page> => openScripted(session, script, [claim]);

/** Waits until the page's own script has said, by its address, that it is through; nothing is run in the page. */
const isThrough = (page: Page): Promise<unknown> =>
  until('the script of the page', async () => page.url().endsWith('#through'));

test('a page that has replaced what scripts are made of is marked all the same', async () => {
  const page = await openChat(() => {
    const refuse = (): never => {
      throw new Error('not yours');
    };
    for (const name of ['map', 'filter', 'flatMap', 'some', 'find'] as const) {
      const own = Array.prototype[name] as unknown as (...all: unknown[]) => unknown;
      Object.defineProperty(Array.prototype, name, {
        value(this: unknown[], ...all: unknown[]) {
          return new Error().stack?.includes('extension://') ? refuse() : own.apply(this, all);
        },
      });
    }
    Range.prototype.setStart = refuse;
    Document.prototype.createRange = refuse;
    Element.prototype.attachShadow = refuse;
    Object.assign(globalThis, { MutationObserver: refuse, IntersectionObserver: refuse, Highlight: refuse });
  });
  await marksOn(page, ['I am thrilled that you asked']);
});

test('a page whose elements take the names of the document’s own parts gets no error of ours', async () => {
  const page = await openChat(() => undefined);
  await marksOn(page, ['I am thrilled that you asked']);
  await page.evaluate(() => {
    const turns = [...document.querySelectorAll('section')];
    const names = ['querySelector', 'querySelectorAll', 'createElement', 'head', 'body', 'defaultView'];
    const images = names.map((name) => {
      const image = document.createElement('img');
      image.setAttribute('name', name);
      return image;
    });
    document.documentElement.append(...images);
    for (const turn of turns) turn.parentElement?.append(turn.cloneNode(true));
    return new Promise((done) => setTimeout(done, 500));
  });
  await page.mouse.move(60, 60);
  await page.mouse.move(80, 30);
});

test('a page that clears and floods the registry gets its marks again with the next reply', async () => {
  const page = await openChat(() => {
    const flood = new Highlight();
    for (let at = 0; at < 500; at += 1) CSS.highlights.set(`flood-${at}`, flood);
  });
  await marksOn(page, ['I am thrilled that you asked']);
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() =>
    window.showConversation('one', [
      { role: 'user', text: 'More?' },
      { role: 'assistant', text: 'I am delighted to go on.' },
    ]),
  );
  await marksOn(page, ['I am delighted to go on']);
});

test('a page that takes the card away or hides it loses nothing but the card', async () => {
  const { opened } = session;
  const page = await openChat(() => undefined);
  await marksOn(page, ['I am thrilled']);
  await hoverMark(opened, page, 'I am thrilled');
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('[popover]')) host.remove();
  });
  await page.mouse.move(5, 5);
  await hoverMark(opened, page, 'I am thrilled');
  await page.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('[popover]'))
      host.style.cssText = 'display:none!important;opacity:0!important;transform:scale(0)!important';
  });
  expect(await shownCard(opened, page)).not.toBeNull();
});

test('a page that plays the reader opens neither card nor panel, and forged messages change nothing', async () => {
  const { opened } = session;
  const page = await openChat(() => {
    const forged = [
      { name: 'open-panel', message: '0', start: 0, end: 4, category: 'emotion' },
      {
        name: 'message-changed',
        id: 'forged',
        role: 'assistant',
        revision: 1,
        base: null,
        keep: 0,
        text: 'I am sad.',
        beyond: 0,
        streaming: false,
        persona: null,
        isReasoning: false,
      },
      { name: 'reveal', message: '0', start: 0, end: 4 },
      { name: 'access-ended', addresses: '.*' },
    ];
    const api = (globalThis as { chrome?: { runtime?: { sendMessage?: (message: unknown) => void } } })
      .chrome;
    let rounds = 0;
    const play = (): void => {
      const at = { bubbles: true, composed: true, clientX: 60, clientY: 60, view: window };
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.innerHTML = '<button class="button primary">Explain</button>';
      document.body.append(dialog);
      dialog.querySelector('button')?.click();
      dialog.remove();
      for (const range of [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[]) {
        const box = range.getBoundingClientRect();
        const target = range.startContainer.parentElement;
        for (const type of ['pointermove', 'pointerup', 'click'])
          target?.dispatchEvent(
            new PointerEvent(type, { ...at, clientX: box.x + 4, clientY: box.y + 4, pointerType: 'touch' }),
          );
        target?.dispatchEvent(
          new PointerEvent('pointermove', { ...at, clientX: box.x + 4, clientY: box.y + 4 }),
        );
      }
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, shiftKey: true, bubbles: true }),
      );
      for (const host of document.querySelectorAll<HTMLElement>('[popover]')) {
        host.click();
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
      for (const message of forged) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('persona-lens', { detail: message }));
        try {
          api?.runtime?.sendMessage?.(message);
        } catch {
          /* Pages have no way to the extension. */
        }
      }
      rounds += 1;
      if (rounds < 20) setTimeout(play, 50);
      else location.hash = 'through';
    };
    const wait = (): void => {
      if (CSS.highlights.size > 0) play();
      else setTimeout(wait, 50);
    };
    wait();
  });
  await isThrough(page);
  expect(await shownCard(opened, page)).toBeNull();
  expect(await isPanelOpen(opened)).toBe(false);
  expect(await heldReplies(opened)).toEqual([[claim]]);
  expect(await strayMessages(opened)).toEqual([]);
  expect((await paintedMarks(page)).map(({ text }) => text)).toEqual(['I am thrilled that you asked']);
});
