// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ownReader } from '../../src/sites/own.ts';
import { type Derived, deriveOwnSite } from '../../src/sites/own-derive.ts';
import type { Role } from '../../src/sites/site.ts';
import { talk, unknownChats } from './unknown-chats.ts';

const host = 'chat.example';

/** The innermost element that shows the start of a message: where a pointer comes to rest. */
const under = (text: string, root: ParentNode = document): Element => {
  const start = text.slice(0, 20);
  const found = [...root.querySelectorAll('*')]
    .filter((element) => element.textContent?.includes(start))
    .at(-1);
  if (!found) throw new Error(`no element shows "${start}"`);
  return found;
};

const kept = (derived: Derived): Extract<Derived, { ok: true }> => {
  if (!derived.ok) throw new Error(derived.reason);
  return derived;
};

const userTexts = talk.filter(([role]) => role === 'user').map(([, text]) => text);
const assistantTexts = talk.filter(([role]) => role === 'assistant').map(([, text]) => text);

const pointAt = (user = userTexts[1] ?? '', assistant = assistantTexts[0] ?? ''): Derived =>
  deriveOwnSite({ user: under(user), assistant: under(assistant) }, document, host);

/** Who speaks and what is said, turn by turn, as the kept entry reads the page. */
const readAs = (derived: Derived): [Role, string][] =>
  (ownReader(kept(derived).site, document)?.turns() ?? []).map(({ role, bodies }) => [
    role,
    bodies.map((body) => body.textContent).join(' '),
  ]);

beforeEach(() => {
  document.documentElement.innerHTML = '<body></body>';
});

/** Nothing but words, faces or headings says who speaks in these: no selector can. */
const toldByTextAlone = ['labels in bold', 'faces as emoji', 'headings for screen readers'];

describe('on pages without an entry', () => {
  for (const [name, html] of Object.entries(unknownChats)) {
    if (toldByTextAlone.includes(name)) continue;
    it(`${name}: both roles are found in full from one message of each`, () => {
      document.body.innerHTML = html;
      const derived = pointAt();
      expect(kept(derived).counts).toEqual({ user: userTexts.length, assistant: assistantTexts.length });
      const read = readAs(derived);
      expect(read.map(([role]) => role)).toEqual(talk.map(([role]) => role));
      talk.forEach(([, text], index) => {
        expect(read[index]?.[1]).toContain(text);
      });
    });
  }

  it.each(toldByTextAlone)('%s: it says that nothing in the markup tells the two apart', (name) => {
    document.body.innerHTML = unknownChats[name] ?? '';
    expect(pointAt()).toEqual({ ok: false, reason: 'alike' });
  });
});

describe('the selectors', () => {
  const page = (attributes: (role: Role, index: number) => string): void => {
    document.body.innerHTML = `<main><div>${talk
      .map(([role, text], index) => `<div ${attributes(role, index)}><p>${text}</p></div>`)
      .join('')}</div><textarea></textarea></main>`;
  };

  it('prefer a data attribute that names the role to class names', () => {
    page((role) => `class="bubble ${role}" data-author="${role === 'user' ? 'human' : 'bot'}"`);
    expect(kept(pointAt()).site).toMatchObject({
      user: ['[data-author="human"]'],
      assistant: ['[data-author="bot"]'],
    });
  });

  it('use the written part of a class name that ends in a hash', () => {
    page((role) => `class="Message_${role}__x7Fa3"`);
    const { site, brittle } = kept(pointAt());
    expect(site).toMatchObject({
      user: ['[class*="Message_user__"]'],
      assistant: ['[class*="Message_assistant__"]'],
    });
    expect(brittle).toBe(false);
  });

  it('say that they are brittle where only made-up class names differ', () => {
    page((role) => `class="css-1x9k ${role === 'user' ? 'bXkd2' : 'qPz81'}"`);
    const { counts, brittle } = kept(pointAt());
    expect(counts).toEqual({ user: 2, assistant: 2 });
    expect(brittle).toBe(true);
  });

  it('never lean on a place among siblings, on an id, or on a passing state', () => {
    page(
      (role, index) =>
        `id="message-${index}81" class="row ${index === 0 ? 'first' : ''} ${index === 3 ? 'last streaming' : ''} from-${role}"`,
    );
    const { site } = kept(pointAt(userTexts[0], assistantTexts[1]));
    expect(site).toMatchObject({ user: ['.from-user'], assistant: ['.from-assistant'] });
  });

  it('hold no words of a message, even where an attribute repeats them', () => {
    page((role, index) => `class="${role}-row" data-text="${talk[index]?.[1].split(' ')[0]}"`);
    expect(JSON.stringify(kept(pointAt()).site)).not.toMatch(/My|Lettuce|How|Every/);
  });

  it('keep names and times out of the prose', () => {
    document.body.innerHTML = `<main><div>${talk
      .map(
        ([role, text]) =>
          `<div class="turn ${role}"><span class="name">${role}</span><div class="text"><p>${text}</p></div><time>9:30</time></div>`,
      )
      .join('')}</div><textarea></textarea></main>`;
    expect(readAs(pointAt())).toEqual(talk.map(([role, text]) => [role, text]));
  });

  it('fit all groups where turns are grouped by day', () => {
    const turn = ([role, text]: (typeof talk)[number]): string =>
      `<div class="wrap"><div class="entry entry--${role}"><p>${text}</p></div></div>`;
    document.body.innerHTML = `<main><div>${[talk.slice(0, 2), talk.slice(2)]
      .map((part) => `<section class="day"><h4>Monday</h4>${part.map(turn).join('')}</section>`)
      .join('')}</div><textarea></textarea></main>`;
    expect(readAs(pointAt(userTexts[0], assistantTexts[0]))).toHaveLength(4);
  });
});

describe('in shadow roots', () => {
  const inShadow = (html: string): ShadowRoot => {
    const chat = document.createElement('chat-box');
    document.body.append(chat);
    const root = chat.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };

  it('derives and reads inside the root that both messages stand in', () => {
    const root = inShadow(
      `<div class="list">${talk.map(([role, text]) => `<div class="${role}-bubble">${text}</div>`).join('')}</div><textarea></textarea>`,
    );
    const derived = deriveOwnSite(
      { user: under(userTexts[0] ?? '', root), assistant: under(assistantTexts[1] ?? '', root) },
      document,
      host,
    );
    expect(kept(derived).counts).toEqual({ user: 2, assistant: 2 });
  });

  it('goes out to the elements that hold the messages where each has a root of its own', () => {
    const inner = talk.map(([role, text]) => {
      const element = document.createElement('chat-line');
      element.setAttribute('data-by', role === 'user' ? 'me' : 'model');
      element.attachShadow({ mode: 'open' }).innerHTML = `<div><p>${text}</p></div>`;
      document.body.append(element);
      return element.shadowRoot?.querySelector('p') as Element;
    });
    const derived = deriveOwnSite(
      { user: inner[0] as Element, assistant: inner[1] as Element },
      document,
      host,
    );
    expect(kept(derived).site).toMatchObject({ user: ['[data-by="me"]'], assistant: ['[data-by="model"]'] });
    expect(kept(derived).counts).toEqual({ user: 2, assistant: 2 });
  });
});

it('refuses a block that lies in the other', () => {
  document.body.innerHTML = '<div id="all"><p id="one">Hello there</p><p>And here</p></div>';
  const all = document.getElementById('all') as Element;
  const one = document.getElementById('one') as Element;
  expect(deriveOwnSite({ user: one, assistant: all }, document, host)).toEqual({
    ok: false,
    reason: 'overlap',
  });
});
