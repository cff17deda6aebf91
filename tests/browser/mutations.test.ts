import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { chatUis, replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { mutateReply } from './support/mutations.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const [first] = exchanges;
/** Another one at each run; `SEED=N` repeats one that failed. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Longer than a reply counts as streaming after its last change, in milliseconds. */
const settled = 2000;

/** Where each mark lies: how much text stands before it in its tree, and its words. */
const places = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('persona-lens-'))
      .flatMap(([name, ranges]) =>
        [...(ranges as Iterable<Range>)].map((range) => {
          const before = document.createRange();
          before.setStart(range.startContainer.getRootNode(), 0);
          before.setEnd(range.startContainer, range.startOffset);
          return `${String(before).length} ${name} ${range}`;
        }),
      )
      .sort(),
  );

/** The marks once they have not changed for as long as that. */
async function placesAtRest(page: Page): Promise<string[]> {
  let last: string[] = [];
  let changed = performance.now();
  return until('marks at rest', async () => {
    await setTimeout(100);
    const now = await places(page);
    if (now.join('\n') !== last.join('\n')) changed = performance.now();
    last = now;
    return now.length > 0 && performance.now() - changed > settled && now;
  });
}

describe.each(chatUis)('%s', (ui) => {
  test(`after 200 changes of a reply (SEED=${seed}) marks lie where a fresh run lays them`, async () => {
    const page = await session.open(`/${ui}/`);
    await say(page, ui, first.user);
    await replied(page, 1, 'quickly they grow.');
    await session.clickToolbar(page);
    await marksOn(page, first.marked);
    await page.evaluate(mutateReply, seed, ["I'm thrilled that you", 'quickly they grow'] as const, 200);
    const followed = await placesAtRest(page);
    await page.evaluate(() => CSS.highlights.clear());
    await session.clickToolbar(page);
    expect(await placesAtRest(page), `SEED=${seed}`).toEqual(followed);
  });
});
