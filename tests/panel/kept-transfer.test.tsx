// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeArchive } from '../../src/core/export/archive.ts';
import { readArchive } from '../../src/core/export/archive-read.ts';
import { keptConversations } from '../../src/platform/kept-conversations.ts';
import { tides } from '../core/export/archive-samples.ts';
import { conversation, snapshot } from './conversation-fixture.ts';
import { openShelf } from './kept-stage.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const second = () => ({ ...tides(), site: 'Elsewhere', title: 'Another' });

describe('importing', () => {
  it('adds what is new and tells what is kept already', async () => {
    const shelf = openShelf(snapshot([]));
    await shelf.says('Nothing is kept yet.');
    shelf.bring(writeArchive([tides()]).text);
    await shelf.says('Conversations added: 1.');
    shelf.bring(writeArchive([tides(), second()]).text);
    await shelf.says('Conversations added: 1. Kept already: 1.');
    await shelf.says('Kept: 2');
  });

  it('names what is wrong in a broken file and where, and changes nothing', async () => {
    const shelf = openShelf(snapshot([]));
    await shelf.says('Nothing is kept yet.');
    const file = JSON.parse(writeArchive([second(), tides()]).text);
    file.conversations[1].messages[1].statements[0].end = 500;
    shelf.bring(JSON.stringify(file));
    await shelf.says(
      'Conversation 2, message 2, statement 1, field “end”: “500” is not a place inside the message’s text. Nothing was changed.',
    );
    expect(shelf.place.querySelector('[role="alert"]')).not.toBeNull();
    expect(await shelf.store.list()).toEqual({ ok: true, value: [] });
    file.conversations[1].messages[1].statements[0].end = 27;
    shelf.bring(JSON.stringify(file));
    await shelf.says('Conversations added: 2.');
    expect(shelf.place.querySelector('[role="alert"]')).toBeNull();
  });

  it.each([
    ['a picture', '\u0089PNG', 'The file is not whole JSON.'],
    ['a file of something else', '{"format":"other"}', 'holds no kept conversations'],
    [
      'an export for other programs',
      '{"format":"persona-lens-conversation"}',
      'Only a file from “Export all”',
    ],
    ['a file from the future', '{"format":"persona-lens-archive","version":9}', 'newer Persona Lens'],
  ])('says what %s is', async (_, content, words) => {
    const shelf = openShelf(snapshot([]));
    await shelf.says('Nothing is kept yet.');
    shelf.bring(content);
    await shelf.says(words);
    expect(shelf.text()).toContain('Nothing was changed.');
  });

  it('says calmly that there is no room', async () => {
    const full = {
      ...keptConversations(),
      bringIn: () => Promise.resolve({ ok: false, reason: 'full' } as const),
    };
    const shelf = openShelf(snapshot([]), full);
    await shelf.says('Nothing is kept yet.');
    shelf.bring(writeArchive([tides()]).text);
    await shelf.says('There is no room left on this device, so nothing was changed.');
  });
});

describe('exporting', () => {
  /** The files that were offered for saving. */
  function savedFiles(): Blob[] {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    });
    return saved;
  }

  async function titlesIn(file: Blob | undefined): Promise<string[]> {
    const read = readArchive((await file?.text()) ?? '');
    if (!read.ok) throw new Error(`the export is ${read.fault.kind}`);
    return read.conversations.map(({ title }) => title).sort();
  }

  it('saves all, or those that are ticked, or the one that is open', async () => {
    const saved = savedFiles();
    const shelf = openShelf(snapshot(conversation));
    await shelf.says('Nothing is kept yet.');
    shelf.bring(writeArchive([tides(), second()]).text);
    await shelf.says('Kept: 2');
    shelf.press('Export all');
    await shelf.says('Saved as persona-lens-kept-');
    expect(await titlesIn(saved[0])).toEqual(['Another', tides().title]);
    shelf.press('Choose “Another”');
    shelf.press('Export the chosen (1)');
    await vi.waitFor(() => expect(saved).toHaveLength(2));
    expect(await titlesIn(saved[1])).toEqual(['Another']);
    shelf.press(tides().title);
    await shelf.says('Export this one');
    shelf.press('Export this one');
    expect(await titlesIn(saved[2])).toEqual([tides().title]);
  });
});
