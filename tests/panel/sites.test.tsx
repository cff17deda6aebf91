// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSites, site } from './sites-stage.tsx';

beforeEach(() => document.body.replaceChildren());

describe('teaching', () => {
  it('is started, told of while it lasts, and its end is told', async () => {
    const view = await openSites([]);
    await view.press('Teach this site');
    expect(view.sites.teach).toHaveBeenCalledOnce();
    expect(view.has('Follow the steps in the page.')).toBe(true);
    await view.end('kept');
    expect(view.has('Kept. This site is now read as you showed.')).toBe(true);
    expect(view.has('Follow the steps in the page.')).toBe(false);
  });

  it('can be stopped from the panel', async () => {
    const view = await openSites([]);
    await view.press('Teach this site');
    await view.press('Stop teaching');
    expect(view.has('Nothing was changed.')).toBe(true);
  });

  it('asks for the site first where it may not be read', async () => {
    const view = await openSites([], [], 'askable');
    await view.press('Teach this site');
    await view.end('not-allowed');
    await view.press('Allow chat.example');
    expect(view.host.askAccess).toHaveBeenCalledOnce();
  });

  it('offers to allow a site that was only lent for this visit', async () => {
    const view = await openSites([], [], 'askable');
    await view.press('Teach this site');
    await view.end('kept');
    expect(view.has('To have it read at each visit, allow the site:')).toBe(true);
    await view.press('Allow chat.example');
    expect(view.host.askAccess).toHaveBeenCalledOnce();
  });

  it('is not offered on a page that no extension may read', async () => {
    expect((await openSites([], [], 'never')).has('Teach this site')).toBe(false);
  });
});

describe('a taught site', () => {
  it('is deleted, and comes back as it was', async () => {
    const view = await openSites([site('a.example'), site('b.example')]);
    await view.press('Delete a.example');
    expect(view.kept()).toEqual([site('b.example')]);
    expect(view.has('a.example is deleted.')).toBe(true);
    await view.press('Undo');
    expect(view.kept()).toEqual([site('a.example'), site('b.example')]);
  });

  it('is tried on the page in front while it is edited, and kept', async () => {
    const view = await openSites([site('a.example')]);
    await view.press('Edit a.example');
    await view.type('Your messages', '.mine\n\n  .old ');
    expect(view.sites.count).toHaveBeenLastCalledWith({ ...site('a.example'), user: ['.mine', '.old'] }, 0);
    expect(view.has('On the page in front: 2 of your messages, 3 of the assistant’s.')).toBe(true);
    await view.press('Save');
    expect(view.kept()).toEqual([{ ...site('a.example'), user: ['.mine', '.old'] }]);
  });

  it.each([
    ['.ok\ndiv[[', 'Not a selector: div[['],
    ['', 'At least one selector is needed here.'],
    [Array(13).fill('.x').join('\n'), 'Too many selectors, or one is too long.'],
  ])('is not kept with a field that is wrong: %j', async (typed, complaint) => {
    const view = await openSites([site('a.example')]);
    await view.press('Edit a.example');
    const field = await view.type('The assistant’s messages', typed);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(view.has(complaint)).toBe(true);
    await view.press('Save');
    expect(view.sites.keep).not.toHaveBeenCalled();
  });
});

describe('a file', () => {
  const file = (sites: unknown[]): string =>
    JSON.stringify({ format: 'persona-lens-own-sites', version: 1, sites });

  it('brings sites in, and says what it replaced', async () => {
    const view = await openSites([site('a.example')]);
    await view.choose(file([{ ...site('a.example'), user: ['.new'] }, site('b.example')]));
    expect(view.kept().map(({ user }) => user)).toEqual([['.new'], ['.q']]);
    expect(view.has('Imported: 1 new, 1 replaced.')).toBe(true);
  });

  it('with a fault changes nothing, and says where the fault is', async () => {
    const view = await openSites([site('a.example')]);
    await view.choose(file([site('b.example'), { ...site('c.example'), user: ['[['] }]));
    expect(view.sites.keep).not.toHaveBeenCalled();
    expect(view.has('Nothing was imported.')).toBe(true);
    expect(view.has('Site 2: not a selector: [[')).toBe(true);
  });
});

describe('allowed sites', () => {
  it('are taken back one by one', async () => {
    const view = await openSites([], ['https://chat.example/*', '*://*/*']);
    expect(view.has('Every site (*://*/*)')).toBe(true);
    await view.press('Take back chat.example');
    expect(view.sites.takeBack).toHaveBeenCalledWith('https://chat.example/*');
    expect(view.has('chat.example is no longer allowed.')).toBe(true);
  });
});

describe('the report', () => {
  it('is shown in full before it can be copied', async () => {
    const view = await openSites([]);
    await view.press('Report a broken site');
    expect(document.querySelector('textarea')?.value).toBe('host: chat.example\n div "3"');
    await view.press('Copy');
    expect(view.host.copy).toHaveBeenCalledWith('host: chat.example\n div "3"');
    await view.press('Close');
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('the way to what the extension tells of itself', () => {
  it('leads to pages that there are', async () => {
    await openSites([]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.sites-more a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Privacy: what is read and kept',
      'Diagnostics of the extension',
    ]);
    for (const link of links) expect(existsSync(`.${link.getAttribute('href')}`)).toBe(true);
  });
});
