import { talk } from './unknown-chats.ts';

/**
 * Shapes of chat UIs from npm that once were read wrong, cut down to what taught something. A template with
 * `shadowrootmode` stands for the shadow root of its parent.
 */
type Message = (role: 'user' | 'assistant', text: string, index: number) => string;

const all = (message: Message): string =>
  talk.map(([role, text], index) => message(role, text, index)).join('');
const pick = (role: string, user: string, assistant: string): string => (role === 'user' ? user : assistant);
const shadow = (html: string): string => `<template shadowrootmode="open">${html}</template>`;
const field = (attributes: string): string =>
  `<form><textarea ${attributes}></textarea><button type="submit">Send</button></form>`;
const tools =
  '<div class="x9"><button title="Copy question and response"><svg></svg></button><button title="Again"><svg></svg></button></div>';

export const npmChats: Readonly<Record<string, string>> = {
  'the place as an attribute of custom elements, and the field in a shadow root': `<div><t-list>${all(
    (role, text) =>
      `<t-item placement="${pick(role, 'right', 'left')}">${shadow(`<div class="inner"><p>${text}</p></div>`)}</t-item>`,
  )}</t-list><t-sender>${shadow(field('placeholder="Type"'))}</t-sender></div>`,
  'the role told by a part in a shadow root': `<i-chat>${shadow(
    `<div part="message-list">${all(
      (role, text, index) =>
        `<i-message id="message-${index}">${shadow(
          `<div part="message-container${pick(role, ' sent', '')}"><div part="plain-text">${text}</div></div>`,
        )}</i-message>`,
    )}</div>${field('placeholder="Message"')}`,
  )}</i-chat>`,
  'names in a shadow root around the slotted text': `<v-list>${all(
    (role, text) =>
      `<v-message role="listitem">${shadow(
        `<slot name="avatar"></slot><div part="content"><div part="header"><span part="name">${pick(role, 'User', 'Assistant')}</span> <span part="time">today</span></div><div part="message"><slot></slot></div></div>`,
      )}${text}<v-avatar slot="avatar" aria-hidden="true" name="${pick(role, 'User', 'Assistant')}">${pick(role, 'U', 'A')}</v-avatar></v-message>`,
  )}</v-list>${field('placeholder="Message"')}`,
  'pairs wrapped more than once, known by the tools of their answers': `<div class="flex"><div class="grow"><div>${[
    0, 2,
  ]
    .map(
      (at) =>
        `<div style="opacity: 1"><section class="p-0"><div class="flex-1"><div class="font-semibold mb-4">${talk[at]?.[1]}</div><div class="px-4">${`<p>${talk[at + 1]?.[1]}</p>`}</div>${tools}</div></section></div>`,
    )
    .join('')}</div></div>${field('class="grow"')}</div>`,
  'a field whose class says body': `<div class="g-container">${all(
    (role, text) => `<div class="g-${pick(role, 'user', 'assistant')}-message"><p>${text}</p></div>`,
  )}${field('class="g-input-body__control" placeholder="Type your message..."')}</div>`,
  'text in a part that is named after its avatar too': `<div class="chat">${all(
    (role, text) =>
      `<div class="bubble bubble-${pick(role, 'right', 'left')}"><div class="bubble-avatar">${pick(role, 'KI', 'MO')}</div><div class="bubble-content-container with-avatar"><div class="filled">${text}</div></div></div>`,
  )}${field('')}</div>`,
  'text in a part that is named after its actions too': `<div class="bot__messages">${all(
    (role, text) =>
      `<section class="bot__message bot__message--${pick(role, 'user', 'bot')}"><div class="bot__message-contents"><div class="bot__message-meta"><span class="bot__message-name">${pick(role, 'Kim', 'Ada')}</span></div><div class="bot__message-and-actions"><span class="bot__message-text">${text}</span></div></div></section>`,
  )}${field('placeholder="Send a message..."')}</div>`,
  'a day above and a time below': `<div class="k-messages"><div class="mt-2">Today</div>${all(
    (role, text) =>
      `<div class="q-message q-message-${pick(role, 'sent', 'received')}"><div class="q-text">${text}</div><div class="q-message-stamp">7 minutes ago</div></div>`,
  )}${field('placeholder="Message"')}</div>`,
  'words for screen readers beside a short text in a shadow root': `<div class="c-messages">${all(
    (role, text) =>
      `<div class="c-message"><div class="c-message__label"><span>${pick(role, 'You 3:48 AM', 'watsonx 3:48 AM')}</span></div><div class="c-${pick(role, 'sent', 'received')}"><div class="c--visually-hidden ">${pick(role, 'You', 'watsonx')} said</div><div class="c--text"><c-markdown copied="Copied!">${shadow(`<p>${text}</p>`)}</c-markdown></div></div></div>`,
  )}${field('placeholder="Type something"')}</div>`,
  'answers to choose from below a reply': `<div class="r-chat">${all(
    (role, text) =>
      `<div class="r-${pick(role, 'user', 'bot')}-message-container"><div class="r-message-${pick(role, 'user', 'bot')}-avatar"></div><div class="r-${pick(role, 'user', 'bot')}-message">${text}</div></div>`,
  )}<div class="r-bot-message-container"><div class="r-options-container"><div class="r-options" style="cursor: pointer">I love mint</div><div class="r-options" style="cursor: pointer">I want chives</div></div></div>${field('placeholder="Message"')}</div>`,
  'prompts to begin with, made as replies are': `<div class="f-chat">${all(
    (role, text) =>
      `<div class="${pick(role, 'guest', 'host')}-container"><span class="f-${pick(role, 'guest', 'host')}-bubble">${text}</span></div>`,
  )}<div class="host-container"><span class="f-host-bubble" style="width: max-content; cursor: pointer;">I love mint</span></div>${field('placeholder="Message"')}</div>`,
  'a field in the talk that asks for an answer': `<t-standard>${shadow(
    `<div class="t-view">${all((role, text) => `<div class="t-${pick(role, 'guest', 'host')}-bubble"><span>${text}</span></div>`)}<div class="t-input">${field('placeholder="Type your answer..."')}</div></div>`,
  )}</t-standard>`,
  'who says it for screen readers, and when, in elements named after nothing': `<div role="feed">${all(
    (role, text) =>
      `<article class="w-activity"><div class="w-layout${pick(role, ' w-layout--from-user', '')} w-layout--show-avatar"><div class="css-1x">${pick(role, 'You', 'Bot AD')} said:</div><div class="css-2x"><div class="css-3x">${text}</div></div></div></article>`,
  )}</div>${field('placeholder="Type your message"')}`,
  'a name above, in an element named after nothing': `<div class="u-chat">${all(
    (role, text) =>
      `<div class="u-message u-${pick(role, 'user', 'bot')}"><div class="x1">${pick(role, 'Kim', 'Ada Lovelace')}</div><div class="x2"><p>${text}</p></div></div>`,
  )}${field('placeholder="Message"')}</div>`,
  'a name and a time above, in a row named after nothing': `<div class="u-chat">${all(
    (role, text) =>
      `<div class="u-message u-${pick(role, 'user', 'bot')}"><div><div class="x1"><b>${pick(role, 'Kim (you)', 'Ada')}</b><span>9:41 AM</span></div><div class="x2">${text}</div></div></div>`,
  )}${field('placeholder="Message"')}</div>`,
  'a day that the system tells, made as messages are': `<div class="b-viewport"><div class="b-message" data-direction="system"><p>Today</p></div>${all(
    (role, text) =>
      `<div class="b-message" data-direction="${pick(role, 'outgoing', 'incoming')}"><div class="b-block"><p>${text}</p></div></div>`,
  )}<div class="b-message" data-direction="system"><p>Ada has left the talk.</p></div>${field('placeholder="Message"')}</div>`,
  'a name in a row of its own, on its message’s side': `<div class="h-feed" role="list">${all(
    (role, text) =>
      `<article role="listitem"><div class="author-name-row content-flex-${pick(role, 'end', 'start')}"><span>${pick(role, 'You', 'Ada')}</span></div><div class="message-row content-flex-${pick(role, 'end', 'start')}"><div class="message-content"><div class="message-text">${text}</div><div class="message-timestamp">1:36</div></div></div></article>`,
  )}</div>${field('placeholder="Message"')}`,
  'a name and a time at opposite sides of the line above, the other way round for either side': `<div class="d-chat-messages">${all(
    (role, text) =>
      `<div class="d-chat-msg${pick(role, ' end', '')}"><div class="d-chat-infos clearfix"><span class="d-chat-name float-${pick(role, 'end', 'start')}"> ${pick(role, 'Kim Lee', 'Ada Hill')} </span><span class="d-chat-timestamp float-${pick(role, 'start', 'end')}"> 23 Jan 2:05 pm </span></div><div class="d-chat-text">${text}</div></div>`,
  )}</div>${field('placeholder="Type Message ..."')}`,
  'a whole date below': `<div class="k-bubbles">${all(
    (role, text) =>
      `<div class="k-bubble k-bubble--${pick(role, 'user', 'bot')}"><div class="k-component"><div>${text}</div></div><div class="k-bubble__time">Fri Nov 27 2026 16:45:46 GMT+0000 (Coordinated Universal Time)</div></div>`,
  )}${field('placeholder="Message"')}</div>`,
  'a name in a small heading': `<div class="c-messages">${all(
    (role, text) =>
      `<div class="c-message c-${pick(role, 'sent', 'received')}">${pick(role, '', '<h5 style="margin: 0">Ada</h5>')}<div><div><p>${text}</p></div></div></div>`,
  )}${field('placeholder="Message"')}</div>`,
  'a short line over what is offered below a reply': `<div class="m-chat">${all(
    (role, text) =>
      `<div class="m-${pick(role, 'prompt', 'answer')}"><div class="m-body"><p>${text}</p></div>${pick(role, '', '<div class="m-more"><button></button></div><div class="m-followup-question"><div>Suggested</div><div class="m-question-options"><button>I love mint</button></div></div>')}</div>`,
  )}${field('placeholder="Message"')}</div>`,
  'a name in a paragraph above': `<div class="q-display">${all(
    (role, text) =>
      `<div class="message-container"><div class="${pick(role, 'myself', 'other')}-message-body"><div class="message-content"><div class="message-text"><p class="message-username">${pick(role, 'Kim', 'Ada')}</p><p>${text}</p></div><div class="message-timestamp">17:00</div></div></div></div>`,
  )}${field('placeholder="send your message"')}</div>`,
  'a time in a paragraph below': `<div class="s-message-list">${all(
    (role, text) =>
      `<div class="s-message"><div class="s-message--content ${pick(role, 'sent', 'received')}"><div class="s-message--text"><p class="s-message--text-content">${text}</p><p class="s-message--meta">4:53:48 PM</p></div></div></div>`,
  )}${field('placeholder="Message"')}</div>`,
  'an answer that is called a stream while it is written': `<div class="m-chat">${all(
    (role, text, index) =>
      `<div class="m-pair"><div class="m-item m-item-${pick(role, 'prompt', index === 3 ? 'answer-stream' : 'answer')} reveal"><div><p>${text}</p></div></div></div>`,
  )}${field('placeholder="Message"')}</div>`,
  'a name with the time in one line': `<div class="u-chat">${all(
    (role, text) =>
      `<div class="u-message u-${pick(role, 'user', 'bot')}"><span>${pick(role, 'Kim', 'Garden helper')}, 9:41 AM</span><div>${text}</div></div>`,
  )}${field('placeholder="Message"')}</div>`,
};

/** Gives elements the shadow roots that their templates stand for, the outer ones first. */
export const attachShadows = (root: ParentNode): void => {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    template.remove();
    const inside = host?.attachShadow({ mode: 'open' });
    inside?.append(template.content);
    if (inside) attachShadows(inside);
  }
};
