// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../src/content/text-map.ts';
import type { Geometry } from '../../src/sites/generic/alignment.ts';
import { genericReader } from '../../src/sites/generic.ts';
import { findReader } from '../../src/sites/index.ts';
import { elsewhere } from './elsewhere.ts';
import { attachShadows, npmChats } from './npm-chats.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { talk, unknownChats } from './unknown-chats.ts';
import { writing } from './writing.ts';

const turnsOf = (geometry?: Geometry) => {
  const reader = genericReader(document, null, geometry);
  return reader?.turns().map((turn) => [turn.role, readText(turn.bodies, reader.omit).text]) ?? null;
};

/** What the selector fits stands at the end side, the rest at the start. */
const sides = (atEnd: string): Geometry => ({
  box: () => ({ left: 0, right: 1000 }),
  text: (element) => (element.matches(atEnd) ? { left: 600, right: 980 } : { left: 20, right: 700 }),
  flow: () => ({ reversed: false, rightToLeft: false }),
});

describe('a chat page that nobody has described', () => {
  it.each(Object.keys(unknownChats))('with %s is read with the right roles', (name) => {
    document.body.innerHTML = unknownChats[name] as string;
    expect(turnsOf()).toEqual(talk);
  });

  it.each(Object.keys(npmChats))('with %s is read with the right roles and words', (name) => {
    document.body.innerHTML = npmChats[name] as string;
    attachShadows(document.body);
    expect(turnsOf()).toEqual(talk);
  });

  it('is read by who speaks, where only the assistant’s messages have something to press', () => {
    document.body.innerHTML = `<div class="chat">${talk
      .map(([role, text]) =>
        role === 'user'
          ? `<div class="box"><span>Kim</span><p>${text}</p><button>Delete</button></div>`
          : `<div class="box"><span>Ada</span><p>${text}</p><button>Copy</button><button>Retry</button></div>`,
      )
      .join('')}<textarea></textarea><button>Send</button></div>`;
    expect(
      genericReader(document)
        ?.turns()
        .map(({ role }) => role),
    ).toEqual(talk.map(([role]) => role));
  });

  it.each(Object.keys(unknownChats))('with %s takes up a later message', (name) => {
    document.body.innerHTML = unknownChats[name] as string;
    const reader = findReader(document, 'chat.example');
    const last = reader?.turns().at(-2)?.element;
    const copy = last?.cloneNode(true) as Element;
    last?.parentElement?.append(copy);
    expect(reader?.turns().map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'user',
      'assistant',
      'user',
    ]);
  });

  it('is read by the place of its messages where nothing else tells', () => {
    document.body.innerHTML = `<div><div class="x1">${talk
      .map(
        ([role, text]) => `<div class="x2"><div data-place="${role === 'user' ? 1 : 0}">${text}</div></div>`,
      )
      .join('')}</div><textarea placeholder="Message"></textarea><button>Send</button></div>`;
    expect(turnsOf(sides(':has([data-place="1"])'))).toEqual(talk);
  });

  it('is read by the place of its messages where their names say the opposite, without what is offered there', () => {
    document.body.innerHTML = `<div class="bubble-container"><div class="bubble-wrap">${talk
      .map(
        ([role, text]) =>
          `<div class="bubble${role === 'user' ? ' reply' : ''} say"><span class="bubble-content">${text}</span></div>`,
      )
      .join(
        '',
      )}<div class="bubble reply say"><span onclick="answer()">I love mint</span><span onclick="answer()">I want chives</span></div></div><textarea placeholder="Ask me anything"></textarea></div>`;
    expect(turnsOf(sides('.reply'))).toEqual(talk);
    expect(turnsOf(sides('.bubble:not(.reply)'))?.map(([role]) => role)).toEqual(
      talk.map(([role]) => (role === 'user' ? 'assistant' : 'user')),
    );
  });

  it('is read in a shadow root', () => {
    document.body.innerHTML = '<x-chat></x-chat>';
    const root = document.querySelector('x-chat')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = unknownChats['sent and received'] as string;
    expect(turnsOf()).toEqual(talk);
  });

  it('is read from the first greeting on', () => {
    document.body.innerHTML =
      '<div class="chat-window"><div class="chat-messages"><div class="bot-message message">Hello! I am glad you are here.</div></div><input placeholder="Type a message"></div>';
    expect(turnsOf()).toEqual([['assistant', 'Hello! I am glad you are here.']]);
  });

  it('is read on when a second role appears after the greeting', () => {
    document.body.innerHTML =
      '<div class="copilotKitMessages"><div class="copilotKitMessage copilotKitAssistantMessage">Hello! Ask away.</div></div><textarea placeholder="Type a message"></textarea>';
    const reader = genericReader(document);
    expect(reader?.turns().map(({ role }) => role)).toEqual(['assistant']);
    document
      .querySelector('.copilotKitMessages')
      ?.insertAdjacentHTML(
        'beforeend',
        '<div class="copilotKitMessage copilotKitUserMessage">What is mint?</div>',
      );
    expect(reader?.turns().map(({ role }) => role)).toEqual(['assistant', 'user']);
  });

  it('is read in the order that the reader sees where the page holds the newest first', () => {
    document.body.innerHTML = `<div class="chat"><div style="display: flex; flex-direction: column-reverse">${talk
      .map(([role, text]) => `<div class="${role}-message">${text}</div>`)
      .reverse()
      .join('')}</div><textarea placeholder="Message"></textarea></div>`;
    expect(turnsOf()).toEqual(talk);
  });
});

const others = { ...elsewhere, ...papers, ...people, ...writing };

/** A page that is no chat must not be made to lay itself out. */
const noLayout: Geometry = {
  box: () => {
    throw new Error('layout was read');
  },
  text: () => {
    throw new Error('layout was read');
  },
  flow: () => {
    throw new Error('styles were computed');
  },
};

describe('a page that is no chat', () => {
  it.each(Object.keys(elsewhere))('such as %s is told without reading its layout', (name) => {
    document.body.innerHTML = elsewhere[name] as string;
    expect(turnsOf(noLayout)).toBeNull();
  });

  it.each(Object.keys(others))('such as %s is left alone', (name) => {
    document.body.innerHTML = others[name as keyof typeof others] as string;
    expect(turnsOf()).toBeNull();
  });

  it('has the surroundings of its field looked over once, however many lists it holds', () => {
    const list = `<div>${'<div>It rained for a week.</div>'.repeat(3)}</div>`;
    document.body.innerHTML = `<main>${`<section>${list}</section>`.repeat(30)}<textarea placeholder="Message"></textarea></main>`;
    const looked = vi.spyOn(Element.prototype, 'querySelectorAll');
    expect(turnsOf()).toBeNull();
    const forButtons = looked.mock.calls.filter(([selector]) => selector.startsWith('button'));
    looked.mockRestore();
    expect(forButtons.length).toBeGreaterThan(0);
    expect(forButtons.length).toBeLessThan(5);
  });
});
