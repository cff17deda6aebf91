import { expect, inject, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { marksOn } from './support/marks.ts';
import { openScripted } from './support/scripted-chat.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();

test('a page can neither frame the extension’s pages nor find its files', async () => {
  const { opened } = session;
  // Firefox says in the page's console that it refuses; that is no error of ours.
  const page = await opened.browser.newPage();
  await page.goto(new URL('/plain/', inject('chats')).href);
  const addresses = ['src/panel/index.html', 'src/welcome/index.html', 'icons/16.png', 'manifest.json'].map(
    opened.pageUrl,
  );
  const reached = await page.evaluate(async (all) => {
    const found: string[] = [];
    for (const address of all) {
      await new Promise((done) => {
        const image = new Image();
        image.onload = () => done(found.push(address));
        image.onerror = done;
        image.src = address;
      });
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 100));
      if (frame.contentWindow?.length !== 0) found.push(`frames in ${address}`);
    }
    return found;
  }, addresses);
  expect(reached).toEqual([]);
  const framed = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')),
  );
  expect(framed.join()).not.toContain('Persona Lens');
  await page.close();
});

/** Text that was made to break readers: each has one claim that a mark must lie on, and on nothing else. */
const bait: Record<string, [text: string, marked: string]> = {
  markup: [
    '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script> I am thrilled now.',
    'I am thrilled now',
  ],
  'bidi controls': ['\u202eevil\u202c \u2067turned\u2069 I am thrilled now. \u202e', 'I am thrilled now'],
  'zero-width characters': ['Zero\u200b\u200d\u2060 width\ufeff. I am thrilled now.', 'I am thrilled now'],
  'combining marks': [`Z${'\u0301'.repeat(10_000)}algo. I am thrilled now.`, 'I am thrilled now'],
  'lookalike letters': ['\u0406 \u0430m thr\u0456lled. I am thrilled now.', 'I am thrilled now'],
  'bait for expressions': [
    `${'('.repeat(5000)}${'I am so so '.repeat(3000)} ${'a'.repeat(50_000)}! I am thrilled now.`,
    'I am thrilled now',
  ],
};

test('text that was made to break readers is marked where its claim is', async () => {
  const page = await openScripted(
    session,
    () => undefined,
    Object.values(bait).map(([text]) => text),
  );
  for (const at of Object.keys(bait).keys()) {
    await page.evaluate(
      (index) =>
        document
          .querySelectorAll('[data-turn=assistant]')
          [index]?.scrollIntoView({ block: 'end', behavior: 'instant' }),
      at,
    );
    await until(`the claim in reply ${at}`, () =>
      page.evaluate((index) => {
        const turn = document.querySelectorAll('[data-turn=assistant]')[index];
        return [...CSS.highlights.values()]
          .flatMap((one) => [...one] as Range[])
          .some(
            (range) => turn?.contains(range.startContainer) && String(range).includes('I am thrilled now'),
          );
      }, at),
    );
  }
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test.runIf(inject('kind') === 'chromium')(
  'a page that nests without end, and one of 20,000 messages, are no trouble',
  async () => {
    const page = await openScripted(session, () => undefined, ['I am thrilled that you asked.']);
    await page.evaluate(() => {
      let deep: Element | null = document.querySelector('[data-turn=assistant] p');
      for (let depth = 0; depth < 900; depth += 1)
        deep = deep?.appendChild(document.createElement('div')) ?? null;
      if (deep) deep.textContent = 'I am sad down here.';
    });
    await marksOn(page, ['I am thrilled that you asked']);
    await page.evaluate(() =>
      window.showConversation(
        'two',
        Array.from({ length: 20_000 }, (_, at) => ({
          role: at % 2 === 0 ? ('user' as const) : ('assistant' as const),
          text: at > 19_990 ? `I am thrilled about ${at}.` : 'Yes.',
        })),
      ),
    );
    await page.evaluate(() => document.scrollingElement?.scrollTo(0, document.body.scrollHeight));
    await marksOn(page, ['I am thrilled about 19999']);
  },
);
