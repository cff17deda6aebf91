// @vitest-environment happy-dom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { asFile, chatgptConversation, claudeConversation, spokenTexts } from '../core/import/samples.ts';
import { openPage } from './reading-stage.tsx';

const bytes = (entries: Record<string, string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))),
  );

describe('opening transcripts', () => {
  it('shows a single conversation at once, and has it read under the name of its site', async () => {
    const page = openPage();
    page.choose(['conversations.json', asFile([claudeConversation])]);
    await page.says('I remember my first loaf.');
    expect(page.all('h2')).toContain('Flat bread');
    // The page is drawn before what it has read in its wake: the words may be there and the request still to come.
    await vi.waitFor(() => expect(page.host.read).toHaveBeenLastCalledWith('Claude'));
    expect(page.all('[data-message-author-role]').length).toBe(2);
  });

  it('shows what was not said folded beside the message, and outside its text', async () => {
    const page = openPage();
    page.choose(['conversations.json', asFile([claudeConversation])]);
    await page.says('I remember my first loaf.');
    expect(page.all('details summary')).toEqual(
      expect.arrayContaining(['Reasoning', 'Tool: lookup', 'Attachment: recipe.txt']),
    );
    expect(page.all('.turn-text').join(' ')).not.toContain('yeast');
  });

  it('lists several, searches their texts, and opens one', async () => {
    const page = openPage();
    page.choose(['a.json', asFile([chatgptConversation])], ['b.json', asFile([claudeConversation])]);
    await page.says('Conversations: 2');
    page.type('input[type="search"]', 'first loaf');
    expect(page.all('.conversation-title')).toEqual(['Flat bread']);
    page.press('Flat bread');
    expect(page.text()).toContain('I remember my first loaf.');
    page.press('All conversations (2)');
    expect(page.all('.conversation-row').length).toBe(2);
    expect(page.host.stop).toHaveBeenCalled();
  });

  it('lets the reader choose between the versions of a conversation', async () => {
    const page = openPage();
    page.choose(['a.json', asFile([chatgptConversation])]);
    await page.says('I wish I could walk there.');
    page.type('.branches select', '1');
    await page.says('I love the sea and its tides.');
    expect(page.text()).not.toContain('I wish I could walk there.');
  });

  it('takes the zip file as it came', async () => {
    const page = openPage();
    page.choose([
      'export.zip',
      bytes({ 'conversations.json': asFile([claudeConversation]), 'users.json': '[]' }),
    ]);
    await page.says('I remember my first loaf.');
  });

  it('names what is wrong and where, and shows the rest', async () => {
    const page = openPage();
    page.choose(
      ['c.json', asFile([claudeConversation, { name: 'Odd', chat_messages: [{ text: 'x' }] }])],
      ['d.json', '{"a":'],
    );
    await page.says('I remember my first loaf.');
    expect(page.text()).toContain('Conversation 2 (“Odd”), message 1, field “sender”: it is missing.');
    expect(page.all('.faults b')).toEqual(['c.json', 'd.json']);
  });

  it('asks who the assistant is, and reads with the answer', async () => {
    const page = openPage();
    page.choose(['talk.txt', 'Mara: Hello.\nOtto: I am glad.\nMara: Why?\nOtto: I feel it.']);
    await page.says('Who is the assistant?');
    page.press('Otto is the assistant');
    expect(page.all('.turn-assistant .turn-text')).toEqual(['I am glad.', 'I feel it.']);
  });

  it('reads a pasted text', () => {
    const page = openPage();
    page.type('.paste textarea', spokenTexts.bold);
    page.press('Read this text');
    expect(page.all('.turn-assistant').length).toBe(2);
  });

  it('says how many marks there are, or that the reader has paused them', async () => {
    const page = openPage();
    page.choose(['conversations.json', asFile([claudeConversation])]);
    await page.says('Marks: 0');
    page.marks({ marks: [], paused: true });
    expect(page.text()).toContain('Persona Lens is paused');
  });

  it('says so when what it was asked for is gone', async () => {
    await openPage({ kept: 'nothing' }).says('The conversation is not there any more.');
  });
});

describe('a study', () => {
  it('counts all conversations in a table', async () => {
    const page = openPage();
    page.choose(['a.json', asFile([chatgptConversation, claudeConversation])]);
    await page.says('Conversations: 2');
    page.press('All in a table');
    await page.says('A sheet for a second reader');
    expect(page.all('tbody th')).toEqual(['The sea', 'Flat bread']);
  });

  it('lays labels beside the tool, and pages through the differences', async () => {
    const page = openPage();
    page.press('Second reader');
    const rows = Array.from({ length: 25 }, (_, at) => ({
      id: `r${at}`,
      text: 'High water is at noon.',
      labels: ['opinion'],
    }));
    page.choose(['labels.jsonl', [...rows.map((row) => JSON.stringify(row)), '{"id": 1}'].join('\n')]);
    await page.says('The readers differ on 25 of 25 sentences.');
    expect(page.text()).toContain('Line 26, field “text”: it is missing.');
    expect(page.all('.difference').length).toBe(20);
    page.press('Next');
    expect(page.all('.difference').length).toBe(5);
    page.type('.differences select', 'emotion');
    expect(page.all('.difference').length).toBe(0);
  });

  it('lays two readers beside each other, and counts ids without a partner', async () => {
    const page = openPage();
    page.press('Second reader');
    const row = (id: string, ...labels: string[]): string => JSON.stringify({ id, text: 'Yes.', labels });
    page.choose(
      ['one.jsonl', [row('a'), row('b', 'emotion'), row('c')].join('\n')],
      ['two.csv', 'id,text,labels\na,Yes.,\nb,Yes.,emotion'],
    );
    await page.says('First reader: one.jsonl. Second reader: two.csv. Sentences judged by both: 2.');
    expect(page.text()).toContain('Ids that are not in two.csv: 1.');
    expect(page.text()).toContain(
      "Cohen's kappa is 1.00, which is customarily called almost perfect agreement.",
    );
  });
});

vi.setConfig({ testTimeout: 20_000 });
