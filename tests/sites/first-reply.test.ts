// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/content/text-map.ts';
import type { Geometry } from '../../src/sites/generic/alignment.ts';
import { genericReader } from '../../src/sites/generic.ts';
import { talk } from './unknown-chats.ts';

/** What is marked as such stands at the end side. */
const geometry: Geometry = {
  box: () => ({ left: 0, right: 1000 }),
  text: (element) =>
    element.matches('[data-place="1"]') ? { left: 600, right: 980 } : { left: 20, right: 400 },
  flow: () => ({ reversed: false, rightToLeft: false }),
};

type Say = (typeof talk)[number];

const turnsOf = () => {
  const reader = genericReader(document, null, geometry);
  return reader?.turns().map((turn) => [turn.role, readText(turn.bodies, reader.omit).text]) ?? null;
};

describe('a chat that has hardly begun', () => {
  it.each([
    ['a name', '<div class="x">Ada</div><div class="y"><p>Hello! I am glad that you are here.</p></div>'],
    ['a bold name', '<b>Ada</b><div>Hello! I am glad that you are here.</div>'],
    ['a kind', '<div>Bot</div><div>Hello! I am glad that you are here.</div>'],
    [
      'a name and a time',
      '<div><span>Ada</span><i>12:05</i></div><div>Hello! I am glad that you are here.</div>',
    ],
  ])('is read without %s that stands above its first reply', (_, inside) => {
    document.body.innerHTML = `<div class="chat"><div class="bot-message">${inside}</div><input placeholder="Type a message"></div>`;
    expect(turnsOf()).toEqual([['assistant', 'Hello! I am glad that you are here.']]);
  });

  it.each([
    ['a short line that is said', '<div>Sorry</div><div>I was wrong.</div>', 'Sorry\n\nI was wrong.'],
    ['a heading', '<h3>Garden Herbs</h3><div>Mint is one.</div>', '### Garden Herbs\n\nMint is one.'],
    ['a bold word', '<div><b>Mint</b><span> is one.</span></div>', 'Mint is one.'],
    [
      'words apart',
      '<div><span>Our </span><span>Mint </span><span>Is </span><span>Dry </span><span>Now</span></div>',
      'Our Mint Is Dry Now',
    ],
    [
      'a line over answers to choose from',
      '<b>Ada</b><div><div>Hello there</div><div class="suggestions"><button>Mint</button></div></div>',
      'Hello there',
    ],
    ['a paragraph', '<p>Garden Herbs</p><p>Mint is one.</p>', 'Garden Herbs\n\nMint is one.'],
  ])('keeps %s at the beginning of its first reply', (_, inside, text) => {
    document.body.innerHTML = `<div class="chat"><div class="bot-message">${inside}</div><input placeholder="Type a message"></div>`;
    expect(turnsOf()).toEqual([['assistant', text]]);
  });

  it('does not take the parts of a greeting for two messages, nor keeps to them when the talk has begun', () => {
    const message = (role: string, text: string) =>
      `<section aria-label="Message from ${role}" class="p__message p__message--${role}"><div class="p__contents"><div class="p__meta"><span>Ada</span><span class="p-label">AI</span></div><div class="p__response"><span class="p__text"><p>${text}</p></span><ul><li><button>I love mint</button></li></ul></div></div></section>`;
    document.body.innerHTML = `<div class="p__chat"><div class="p__box">${message('bot', 'Hello! I am glad that you are here.')}</div><textarea placeholder="Send a message..."></textarea></div>`;
    expect(turnsOf()).toEqual([['assistant', 'Hello! I am glad that you are here.']]);
  });

  it('is read anew when its first messages turn out to be parts of one', () => {
    document.body.innerHTML =
      '<div class="chat"><div class="list"><div class="a"><div class="left">Mint is a herb that grows in pots.</div><div class="right">It likes shade and much water, too.</div></div></div><textarea placeholder="Message"></textarea><button>Send</button></div>';
    const reader = genericReader(document);
    expect(reader?.turns()).toHaveLength(2);
    const list = document.querySelector('.list') as Element;
    list.innerHTML += talk
      .map(([role, text]) => `<div class="${role}-message"><p>${text}</p></div>`)
      .join('');
    expect(reader?.turns().map(({ role }) => role)).toEqual(talk.map(([role]) => role));
  });

  it('is read on when its first two messages turn out to be a pair of several, however little came with the next', () => {
    const user = (text: string) => `<div><div class="an-user-message"><p>${text}</p></div></div>`;
    const pair = (text: string, reply: string) =>
      `<div class="relative">${user(text)}<div>${reply}</div></div>`;
    const reply = (text: string) => `<div class="an-markdown"><p>${text}</p></div>`;
    const waiting = `<ul>${'<li><i></i></li>'.repeat(9)}</ul>`;
    const [[, first], [, second], [, third], [, fourth]] = talk as [Say, Say, Say, Say];
    document.body.innerHTML = `<div class="an-chat"><div class="an-list">${pair(first, reply(second))}</div><textarea placeholder="Send a message"></textarea></div>`;
    const reader = genericReader(document);
    expect(reader?.turns()).toHaveLength(2);
    const list = document.querySelector('.an-list') as Element;
    list.insertAdjacentHTML('beforeend', pair(third, waiting));
    for (const one of [reader, genericReader(document, null, geometry)])
      expect(one?.turns().map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    (list.lastElementChild?.lastElementChild as Element).innerHTML = reply(fourth);
    expect(reader?.turns().map(({ role }) => role)).toEqual(talk.map(([role]) => role));
  });

  it.each([
    [
      'answers to choose from',
      '<ul class="suggestion-list"><li>I love mint</li><li>I want chives, please</li></ul>',
    ],
    [
      'links',
      '<div class="left"><a href="/a">I love mint</a></div><div class="right"><a href="/b">I want chives</a></div>',
    ],
    [
      'one sentence in parts',
      '<div><span>I love mint</span> <a href="/a">and</a> <span data-place="1">I want chives</span></div>',
    ],
  ])('is not seen in %s beside a field', (_, html) => {
    document.body.innerHTML = `<div class="box">${html}<textarea placeholder="Message"></textarea><button>Send</button></div>`;
    expect(turnsOf()).toBeNull();
  });
});
