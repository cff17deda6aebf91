// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { deriveOwnSite } from '../../src/sites/own-derive.ts';
import type { Turn } from '../../src/sites/site.ts';
import { siteReader } from '../../src/sites/site-reader.ts';

const folder = 'tests/chats/sites';

interface Known {
  file: string;
  turns: readonly Turn[];
}

/** Opens a page, and reads it by the entry of its site. */
const open = (file: string): Known => {
  document.documentElement.innerHTML = readFileSync(`${folder}/${file}`, 'utf8');
  const site = sites.find(({ id }) => `${id}.html` === file);
  return { file, turns: (site && siteReader(site, document)?.turns()) ?? [] };
};

const ofRole = ({ turns }: Known, role: string): Turn[] => turns.filter((turn) => turn.role === role);

/** Pages where the entry alone finds both roles; on the others the general detector fills in. */
const files = readdirSync(folder).filter((file) => {
  const known = file.endsWith('.html') ? open(file) : null;
  return known !== null && ofRole(known, 'user').length > 0 && ofRole(known, 'assistant').length > 0;
});

describe('teaching a page in the shape of a known site', () => {
  it('is tried on most of them', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s: agrees with the entry on who speaks where, by prose or by whole message', (file) => {
    const known = open(file);
    const [users, assistants] = [ofRole(known, 'user'), ofRole(known, 'assistant')];
    const counts = { user: users.length, assistant: assistants.length };
    const pointed = [
      { user: users.at(-1)?.bodies[0], assistant: assistants[0]?.bodies[0] },
      { user: users[0]?.element, assistant: assistants.at(-1)?.element },
    ];
    for (const { user, assistant } of pointed) {
      if (!user || !assistant) throw new Error('a message without an element');
      expect(deriveOwnSite({ user, assistant }, document, 'chat.example')).toMatchObject({
        ok: true,
        counts,
      });
    }
  });
});
