// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { conversation, message, snapshot } from './conversation-fixture.ts';
import { openShelf } from './kept-stage.tsx';
import { openPanel } from './panel-stage.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const title = 'Chat Example: Why are there two tides a day?';
const later = [
  ...conversation,
  message('0/u5', 'user', 'Thank you.'),
  message('0/a5', 'assistant', 'You are welcome.'),
];
const otherwise = conversation.map((one) =>
  one.id === '0/a1' ? { ...one, text: 'The moon.', statements: [] } : one,
);
const noChat = snapshot([]);

/** A shelf with the sample conversation on it. */
async function shelfWithOne(now = snapshot(conversation)) {
  const shelf = openShelf(snapshot(conversation));
  await shelf.says('Nothing is kept yet.');
  shelf.press('Keep this conversation');
  await shelf.says(`Kept on this device as “${title}”`);
  await shelf.says('Kept: 1');
  shelf.now(now);
  return shelf;
}

describe('the button that keeps', () => {
  it('keeps the conversation under the site’s name and the first words', async () => {
    const shelf = await shelfWithOne();
    expect(shelf.named(title)).toBeDefined();
    expect(shelf.named('Keep this conversation')).toBeUndefined();
    expect(document.activeElement?.textContent).toContain('Kept on this device');
  });

  it('brings the kept copy up to date once the conversation went on', async () => {
    const shelf = await shelfWithOne(snapshot(later));
    await shelf.says('Kept so far up to reply 4.');
    shelf.press('Bring the kept copy up to date');
    await shelf.says('Replies: 5');
    await shelf.says('Kept on this device as');
    expect(shelf.text()).toContain('Kept: 1');
  });

  it('asks which to keep where another begins with the same words, and keeps both', async () => {
    const shelf = await shelfWithOne(snapshot(otherwise));
    await shelf.says('is kept and begins with the same words.');
    shelf.press('Keep this one too');
    await shelf.says('Kept: 2');
  });

  it('replaces the kept one if asked, and brings it back if asked', async () => {
    const shelf = await shelfWithOne(snapshot(otherwise));
    await shelf.says('begins with the same words');
    shelf.press('Replace the kept one');
    await shelf.says('Statements: 5');
    await shelf.says('Bring the replaced one back');
    shelf.press('Bring the replaced one back');
    await shelf.says('Statements: 9');
    expect(shelf.text()).toContain('Kept: 1');
  });

  it('never offers to put the chat of another tab in place of this one’s copy', async () => {
    const shelf = await shelfWithOne(snapshot(later));
    await shelf.says('Bring the kept copy up to date');
    shelf.now(snapshot([message('9/u', 'user', 'Hello'), message('9/a', 'assistant', 'Hello!')]));
    expect(shelf.named('Bring the kept copy up to date')).toBeUndefined();
    expect(shelf.named('Keep this conversation')).toBeDefined();
  });

  it('stands under the list of statements, and is not there without a conversation', () => {
    expect(openPanel(snapshot(conversation)).text()).toContain('Keep this conversation');
    expect(openPanel(noChat).text()).not.toContain('Keep this conversation');
  });

  it('says calmly that this window keeps nothing, and leaves the rest as it was', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { press, text } = openPanel(snapshot(conversation));
    press('Keep this conversation');
    await vi.waitFor(() => expect(text()).toContain('does not let Persona Lens keep anything'));
    expect(text()).toContain("I'm thrilled that you asked");
    press('Profile');
    expect(text()).toContain('The persona this chat shows');
    press('Kept');
    await vi.waitFor(() => expect(text()).toContain('Everything else works as before'));
  });
});

describe('the list', () => {
  it('searches titles and texts', async () => {
    const shelf = await shelfWithOne();
    shelf.type('Search titles and texts', 'OLD SEA CAPTAIN');
    await shelf.says('Found: 1 of 1');
    shelf.type('Search titles and texts', 'submarine');
    await shelf.says('Found: 0 of 1');
    expect(shelf.named(title)).toBeUndefined();
  });

  it('deletes, and takes it back, with the focus at hand', async () => {
    const shelf = await shelfWithOne(noChat);
    shelf.press(`Delete “${title}”`);
    await shelf.says('Deleted: “Chat Example');
    await shelf.says('Nothing is kept yet.');
    expect(document.activeElement?.textContent).toBe('Undo');
    shelf.press('Undo');
    await shelf.says('Kept: 1');
    await shelf.keepsQuietOf('Deleted:');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(title));
  });

  it('hears of what another window keeps', async () => {
    const shelf = await shelfWithOne(noChat);
    const [kept] = await shelf.store.read().then((result) => (result.ok ? result.value : []));
    if (!kept) throw new Error('nothing was kept');
    await shelf.store.keep({ ...kept, site: 'Elsewhere', title: 'From another window' });
    await shelf.says('From another window');
  });
});

describe('a kept conversation that is opened', () => {
  async function opened() {
    const shelf = await shelfWithOne(noChat);
    shelf.press(title);
    await shelf.says('Full text');
    return shelf;
  }

  it('shows its statements with no chat beside it', async () => {
    const { text } = await opened();
    for (const words of ['Reply 1', "I'm thrilled that you asked", 'Statements: 7 of 9']) {
      expect(text()).toContain(words);
    }
  });

  it('explains a statement, without a page to show it in, and leads on to Learn', async () => {
    const shelf = await opened();
    shelf.press('Our ancestors');
    expect(shelf.text()).toContain('How PSM sees it come about');
    expect(shelf.named('Show in page')).toBeUndefined();
    shelf.press('Copy');
    expect(shelf.host.copy).toHaveBeenCalledWith(expect.stringContaining('“Our ancestors”'));
    shelf.press('All statements');
    expect(document.activeElement?.textContent).toContain('Our ancestors');
  });

  it('reads in full, with its marks', async () => {
    const shelf = await opened();
    shelf.press('Full text');
    expect(shelf.text()).toContain('High water was at 06:12 and 18:34.');
    const marked = [...shelf.place.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toHaveLength(9);
    expect(marked).toContain('Our ancestors');
  });

  it('shows its profile', async () => {
    const shelf = await opened();
    shelf.press('Profile');
    expect(shelf.text()).toContain('The persona this chat shows');
  });

  it('says so when it is deleted in another window', async () => {
    const shelf = await opened();
    const kept = await shelf.store.list();
    await shelf.store.remove((kept.ok && kept.value[0]?.id) || '');
    await shelf.says('This conversation is not kept any more.');
    shelf.press('All kept');
    expect(shelf.text()).toContain('Nothing is kept yet.');
  });

  it('takes another title, and leaves it where the reader thinks better of it', async () => {
    const shelf = await opened();
    shelf.press('Rename');
    shelf.type('Title', 'Tides');
    shelf.press('Save');
    await vi.waitFor(() => expect(shelf.place.querySelector('h2')?.textContent).toBe('Tides'));
    shelf.press('Rename');
    shelf.type('Title', 'Something else');
    shelf.press('Cancel');
    expect(shelf.place.querySelector('h2')?.textContent).toBe('Tides');
    shelf.press('All kept');
    await shelf.says('Kept: 1');
    expect(document.activeElement?.textContent).toBe('Tides');
  });
});
