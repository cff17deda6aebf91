// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../src/sites/own-report.ts';

const host = 'chat.example:8080';

beforeEach(() => {
  document.documentElement.innerHTML = '<body></body>';
});

/** Words that no page builder and no entry of ours uses. */
const secrets = [
  'zanzibar',
  'quokka',
  'Mirabelle',
  'xylophone',
  'Oberon',
  'marzipan',
  'Überraschung',
  '雨の日',
];
const secret = fc.constantFrom(...secrets);
const secretText = fc.array(secret, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** An element that says its words in every place where a page might: text, labels, values, names, addresses. */
const tellingElement = fc
  .record({ text: secretText, word: secret, role: fc.constantFrom('user', 'assistant') })
  .map(
    ({ text, word, role }) =>
      `<div class="message ${role} ${escaped(word)} msg-${escaped(word)} ${escaped(word)}Bubble" id="${escaped(word)}" ` +
      `data-role="${role}" data-text="${escaped(text)}" data-name="${escaped(word)}" data-${escaped(word).toLowerCase()}="1" ` +
      `aria-label="${escaped(text)}" title="${escaped(text)}"><a href="https://elsewhere.example/${escaped(word)}?q=${escaped(word)}">` +
      `${escaped(text)}</a><p>${escaped(text)}</p><img alt="${escaped(word)}" src="/${escaped(word)}.png"></div>`,
  );

describe('the report', () => {
  it('never holds a word of a message, wherever the page repeats it', () => {
    fc.assert(
      fc.property(fc.array(tellingElement, { minLength: 1, maxLength: 5 }), (elements) => {
        document.body.innerHTML = `<main>${elements.join('')}<textarea placeholder="${secrets[0]}"></textarea></main>`;
        const report = reportOf(document, host, null).toLowerCase();
        expect(secrets.filter((word) => report.includes(word.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never holds a word of a message that stands in a shadow root', () => {
    const chat = document.createElement('chat-box');
    document.body.append(chat);
    chat.attachShadow({ mode: 'open' }).innerHTML = '<div class="bubble quokka-line">quokka</div>';
    const report = reportOf(document, host, null);
    expect(report).toContain('#shadow');
    expect(report).toContain('div.bubble.*-line "6"');
    expect(report).not.toContain('quokka');
  });

  const pages = readdirSync('tests/chats/sites').filter((file) => file.endsWith('.html'));
  it.each(pages)('%s: holds no run of three words that the page shows', (file) => {
    document.documentElement.innerHTML = readFileSync(`tests/chats/sites/${file}`, 'utf8');
    const report = reportOf(document, host, null);
    const shown = (document.body.textContent ?? '').replace(/\s+/g, ' ').split(' ').filter(Boolean);
    const runs = shown.slice(2).map((_, index) => shown.slice(index, index + 3).join(' '));
    expect(runs.length).toBeGreaterThan(10);
    expect(runs.filter((run) => report.includes(run))).toEqual([]);
  });

  it('tells the structure: names, roles, and how long texts are', () => {
    document.body.innerHTML =
      '<main class="chat-page"><div class="message user" data-role="user"><p>Zanzibar!</p></div><textarea></textarea></main>';
    expect(reportOf(document, host, null).split('\n').slice(-4)).toEqual([
      ' main.chat-page',
      '  div.message.user[data-role=user]',
      '   p "9"',
      '  textarea',
    ]);
  });

  it('counts what repeats itself instead of repeating it', () => {
    document.body.innerHTML = `<main>${'<div class="message"><p>Zanzibar</p></div>'.repeat(40)}</main>`;
    const report = reportOf(document, host, null);
    expect(report).toContain('... 39 more like it');
    expect(report.split('\n').length).toBeLessThan(15);
  });

  it('names no address beyond the host, and no id', () => {
    document.body.innerHTML =
      '<main id="room-of-oberon-7"><a href="https://other.example/secret">x</a></main>';
    const report = reportOf(document, host, null);
    expect(report).toContain(`host: ${host}`);
    expect(report).not.toMatch(/other\.example|secret|oberon/);
  });

  it('says which entry read the page, and which of its selectors match nothing any more', () => {
    document.documentElement.innerHTML = readFileSync('tests/chats/sites/chatgpt.html', 'utf8');
    const report = reportOf(document, 'chatgpt.com', null);
    expect(report).toMatch(/^entry: chatgpt, last checked \d{4}-\d\d-\d\d$/m);
    expect(report).toMatch(/^read as: chatgpt$/m);
    expect(report).toMatch(/^messages: 2 of the user, 2 of the assistant$/m);
    expect(report).toMatch(/^ {2}assistant: 2 x \[data-message-author-role="assistant"\]$/m);
    expect(report).toMatch(/^ {2}assistant: 0 x /m);
  });

  it('says that a taught entry read the page, and stars what its selectors share with the text', () => {
    document.body.innerHTML =
      '<main><div class="quokka-q">A quokka?</div><div class="reply">Yes.</div><textarea></textarea></main>';
    const own = { host, user: ['.quokka-q'], assistant: ['.reply'], body: [], omit: [] };
    const report = reportOf(document, host, own);
    expect(report).toMatch(/^read as: own$/m);
    expect(report).toMatch(/^ {2}user: 1 x \.\*-\*$/m);
    expect(report).not.toContain('quokka');
  });
});
