import { describe, expect, test } from 'vitest';
import { exchanges } from '../chats/ui/script.ts';
import { chatUis, goOn, held, replied, say } from './support/chat-ui.ts';
import { expectUnmarked, marksOn } from './support/marks.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const [first, second, third] = exchanges;

describe.each(chatUis)('%s', (ui) => {
  test('marks lie on the right words of the replies, and nowhere in the user turns', async () => {
    const page = await session.open(`/${ui}/`);
    await say(page, ui, first.user);
    await replied(page, 1, 'quickly they grow.');
    await session.clickToolbar(page);
    expectUnmarked(await marksOn(page, first.marked), [...first.plain, first.user]);
    await say(page, ui, second.user);
    await replied(page, 2, 'need no pruning.');
    const marks = await marksOn(page, [...first.marked, ...second.marked]);
    expectUnmarked(marks, [...first.plain, ...second.plain, 'I love them', 'I want to grow food']);
    await say(page, ui, third.user);
    await replied(page, 3, 'a thrifty garden.');
    const all = await marksOn(page, third.marked);
    expectUnmarked(all, [...third.plain, 'I feel nervous']);
    expect(all.filter(({ line }) => line !== 'underline')).toEqual([]);
  });

  // One of them asks for whole replies only.
  test.skipIf(ui === 'n8n-chat')('a statement is marked while its reply still streams', async () => {
    const page = await session.open(`/${ui}/?hold=20`);
    await session.clickToolbar(page);
    await say(page, ui, first.user);
    await held(page, 20);
    expectUnmarked(await marksOn(page, first.marked.slice(0, 1)), ['Start with lettuce']);
    await goOn(page);
    await replied(page, 1, 'quickly they grow.');
    expect((await marksOn(page, first.marked)).length).toBeGreaterThan(1);
  });
});
