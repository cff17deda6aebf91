// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { noEntries, type SiteEntries } from '../../src/platform/site-entries.ts';
import { entriesAt } from '../../src/sites/entries.ts';
import { findReaderBy } from '../../src/sites/find-reader.ts';
import { sites } from '../../src/sites/known/index.ts';
import { mayHoldMessages } from '../../src/sites/may-hold-chat.ts';
import { rootsWithin } from '../../src/sites/shadow.ts';
import { signsAt } from '../../src/sites/signs.ts';

const may = (
  { here, selfHosted }: SiteEntries = noEntries,
  own: Parameters<typeof mayHoldMessages>[3] = null,
): boolean =>
  mayHoldMessages(document, rootsWithin(document), { assistant: here?.assistant, selfHosted }, own);

const show = (html: string): void => {
  document.body.innerHTML = html;
};

const taught = {
  host: 'chat.example',
  assistant: ['.says >> broken', '.says'],
  user: ['.asks'],
  body: [],
  omit: [],
};

beforeEach(() => show(''));

describe('a page that may hold a chat', () => {
  it('has a field for messages', () => {
    show('<p>Hello</p><textarea placeholder="Message"></textarea>');
    expect(may()).toBe(true);
  });

  it('has one in a shadow root', () => {
    show('<x-widget></x-widget>');
    const root = document.querySelector('x-widget')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<textarea placeholder="Ask me anything"></textarea>';
    expect(may()).toBe(true);
  });

  it('has one for an assistant, though the form around it is called a search', () => {
    show('<form class="search" method="get"><textarea placeholder="Ask anything"></textarea></form>');
    expect(may()).toBe(true);
  });

  it('is a log without a field', () => {
    show('<div role="log"><p>Hello</p></div>');
    expect(may()).toBe(true);
  });

  it('shows messages as its site does, even where nobody can answer', () => {
    show('<div data-message-author-role="assistant">Hello.</div>');
    expect(may(entriesAt('chatgpt.com'))).toBe(true);
    expect(may(entriesAt('news.example'))).toBe(false);
  });

  it('shows messages as the reader taught, whatever else was taught that no browser understands', () => {
    show('<div class="says">Hello.</div>');
    expect(may(noEntries, taught)).toBe(true);
    expect(may(noEntries, { ...taught, assistant: ['.other'] })).toBe(false);
  });
});

describe('a page that holds none', () => {
  const pages: Record<string, string> = {
    'an article': '<article><h1>Bread</h1><p>I am delighted to tell how it is made.</p></article>',
    'a search box':
      '<form role="search"><input type="text" placeholder="Search"></form><p>Nothing found.</p>',
    'a form for comments': '<p>First!</p><textarea placeholder="Add a comment"></textarea>',
    'a form for remarks that calls them messages':
      '<p>First!</p><form id="commentForm"><textarea name="message"></textarea></form>',
    'a form that asks for the address of who writes':
      '<form><input type="email"><textarea placeholder="Your message"></textarea></form>',
    'a search by an address of its own': '<form method="GET"><input name="q"></form><p>Nothing found.</p>',
    'a box that says in itself that it is for a search': '<input value="Search"><p>Nothing found.</p>',
  };

  it.each(Object.entries(pages))('%s', (_, html) => {
    show(html);
    expect(may(entriesAt('chatgpt.com'))).toBe(false);
    expect(findReaderBy(document, entriesAt('chatgpt.com'))).toBeNull();
  });
});

it.each(sites.flatMap(({ hosts, assistant }) => hosts.map((host) => [host, assistant] as const)))(
  'a page of %s is known by the same selectors before the entries are loaded',
  (host, assistant) => {
    expect(signsAt(host).assistant).toEqual(assistant);
  },
);
