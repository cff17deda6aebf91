import { test } from 'vitest';
import { exchanges } from '../chats/ui/script.ts';
import { stopBackground } from './support/background.ts';
import { goOn, held, replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const [first, second] = exchanges;

test('a background that was stopped in the middle of a reply is woken by it, and nothing is lost', async () => {
  const page = await session.open('/assistant-ui/?hold=30');
  await session.clickToolbar(page);
  await say(page, 'assistant-ui', first.user);
  await held(page, 30);
  await marksOn(page, first.marked.slice(0, 1));
  await stopBackground(session.opened);
  await goOn(page);
  await replied(page, 1, 'quickly they grow.');
  await marksOn(page, first.marked);
});

test('a panel that outlives its background still shows what comes next', async () => {
  const page = await session.open('/assistant-ui/');
  await say(page, 'assistant-ui', first.user);
  await replied(page, 1, 'quickly they grow.');
  await session.clickToolbar(page);
  await marksOn(page, first.marked);
  await panelShows(session.opened, 'Reply 1');
  await stopBackground(session.opened);
  await say(page, 'assistant-ui', second.user);
  await replied(page, 2, 'need no pruning.');
  await marksOn(page, [...first.marked, ...second.marked]);
  await panelShows(session.opened, 'Reply 2');
});
