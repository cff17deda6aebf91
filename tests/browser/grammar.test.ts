import { test } from 'vitest';
import { standInForListedSite } from './support/listed-site.ts';
import { marksOn } from './support/marks.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();

test('a claim that only the grammar library can tell is marked: the background has it loaded', async () => {
  const page = await session.open('about:blank');
  await standInForListedSite(page);
  await page.goto('https://chatgpt.com/');
  await page.evaluate(
    (shown) => window.showConversation('one', shown),
    [
      { role: 'user' as const, text: 'Why do cats purr?' },
      {
        role: 'assistant' as const,
        text: 'I was bamboozled by your question. They purr to calm themselves.',
      },
    ],
  );
  await marksOn(page, ['I was bamboozled by your question']);
});
