import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { marksOn } from './support/marks.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();

const chat = `<div class="chat"><div class="messages">
  <div class="message user-message">I love bread. When did it begin?</div>
  <div class="message bot-message">I'm thrilled that you ask! Our ancestors baked bread.
    <details><summary>More</summary><p>I love this part.</p></details>
    <span hidden>I hate waiting.</span><span style="display: none">I fear the dark.</span>
    <span class="sr-only">I am delighted to be read aloud.</span>
    <code>I want to be code</code><button>I love buttons</button></div>
  </div><textarea placeholder="Type a message"></textarea><button>Send</button></div>`;
const marked = ["I'm thrilled that you ask", 'Our ancestors baked bread'];

/** The words of the marks in every frame of a page. */
const markedIn = async (page: Page): Promise<string> => {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() =>
        [...CSS.highlights]
          .flatMap(([name, ranges]) =>
            name.startsWith('persona-lens-') ? [...(ranges as Iterable<Range>)] : [],
          )
          .map(String)
          .join(' | '),
      ),
    ),
  );
  return found.join(' | ');
};

test('what the reader does not see, code and controls bear no mark', async () => {
  const page = await session.open('/plain/');
  await page.evaluate(
    (html) => document.body.replaceChildren(document.createRange().createContextualFragment(html)),
    chat,
  );
  await session.clickToolbar(page);
  const marks = await marksOn(page, marked);
  expect(marks.map(({ text }) => text).join(' ')).not.toMatch(
    /bread\. When|this part|hate|fear|aloud|code|buttons/,
  );
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await marksOn(page, [...marked, 'I love this part']);
});

test('a chat in a closed shadow root is read where the browser lets an extension see it', async () => {
  const page = await session.open('/plain/');
  await page.evaluate((html) => {
    const host = document.createElement('help-widget');
    host.attachShadow({ mode: 'closed' }).append(document.createRange().createContextualFragment(html));
    document.body.append(host);
  }, chat);
  await session.clickToolbar(page);
  await marksOn(page, marked);
});

test('a chat in a frame of the same site is read', async () => {
  const page = await session.open('/plain/');
  await page.evaluate((html) => {
    const frame = document.createElement('iframe');
    frame.src = '/plain/';
    frame.addEventListener('load', () => {
      const { contentDocument: inside } = frame;
      inside?.body.replaceChildren(inside.createRange().createContextualFragment(html));
    });
    document.body.append(frame);
  }, chat);
  await until('the chat in the frame', () =>
    page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('.chat') !== null),
  );
  await session.clickToolbar(page);
  await until('marks in the frame', async () => {
    const words = await markedIn(page);
    return marked.every((each) => words.includes(each));
  });
});
