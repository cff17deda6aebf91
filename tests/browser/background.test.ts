import { inject, test } from 'vitest';
import { inFirefoxWindow } from '../../src/cli/browsers-firefox.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { goOn, held, replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const [first, second] = exchanges;

/** Ends the background as the browser does when it has been idle. */
async function stopBackground(): Promise<void> {
  const { browser, extensionId } = session.opened;
  if (inject('kind') === 'firefox') {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
    await inFirefoxWindow(session.opened, `${extension}.terminateBackground()`);
    await until('the event page to stop', () =>
      inFirefoxWindow(session.opened, `${extension}.backgroundState === 'stopped'`),
    );
    return;
  }
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close();
  await until('the worker to stop', async () =>
    browser.targets().every((candidate) => candidate.type() !== 'service_worker'),
  );
}

test('a background that was stopped in the middle of a reply is woken by it, and nothing is lost', async () => {
  const page = await session.open('/assistant-ui/?hold=30');
  await session.clickToolbar(page);
  await say(page, 'assistant-ui', first.user);
  await held(page, 30);
  await marksOn(page, first.marked.slice(0, 1));
  await stopBackground();
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
  await stopBackground();
  await say(page, 'assistant-ui', second.user);
  await replied(page, 2, 'need no pruning.');
  await marksOn(page, [...first.marked, ...second.marked]);
  await panelShows(session.opened, 'Reply 2');
});
