/**
 * Chat pages in shapes that are met in the wild, made from one talk. None has an entry; names, labels or structure
 * alone tell who speaks.
 */
export const talk: readonly (readonly ['user' | 'assistant', string])[] = [
  ['user', 'My balcony faces north. What should I grow there first?'],
  ['assistant', 'Lettuce and mint are happy in the shade. I would start with those two.'],
  ['user', 'How often do they want water?'],
  ['assistant', 'Every morning in summer. I love how quickly mint comes back after a dry day.'],
];

type Message = (role: 'user' | 'assistant', text: string, index: number) => string;

const all = (message: Message): string =>
  talk.map(([role, text], index) => message(role, text, index)).join('');
const pick = (role: string, user: string, assistant: string): string => (role === 'user' ? user : assistant);
const field =
  '<form><textarea placeholder="Type your message"></textarea><button type="submit">Send</button></form>';

export const unknownChats: Readonly<Record<string, string>> = {
  'utility classes that push to the end': `<main class="flex h-screen flex-col"><div class="flex-1 overflow-y-auto space-y-4 p-4">${all(
    (role, text) =>
      `<div class="flex ${pick(role, 'justify-end', 'justify-start')}"><div class="rounded-lg px-4 ${pick(role, 'bg-blue-500', 'bg-gray-100')}">${text}</div></div>`,
  )}</div>${field}</main>`,
  'a margin that pushes to the end': `<div class="h-full"><div>${all(
    (role, text) =>
      `<div class="rounded ${pick(role, 'ml-auto bg-sky-600', 'bg-slate-100')}"><p>${text}</p></div>`,
  )}</div>${field}</div>`,
  'inline styles': `<div><div style="overflow: auto">${all(
    (role, text) =>
      `<div style="display: flex; justify-content: ${pick(role, 'flex-end', 'flex-start')}"><span>${text}</span></div>`,
  )}</div>${field}</div>`,
  'labels in bold': `<div id="chat"><div>${all(
    (role, text) => `<div><b>${pick(role, 'You', 'Assistant')}:</b> <span>${text}</span></div>`,
  )}</div>${field}</div>`,
  'faces as emoji': `<div class="app"><section>${all(
    (role, text) =>
      `<div class="row"><span>${pick(role, '🧑', '🤖')}</span><div class="text"><p>${text}</p></div></div>`,
  )}</section>${field}</div>`,
  'icons by name': `<div class="app"><section>${all(
    (role, text) =>
      `<div class="row"><svg class="lucide lucide-${pick(role, 'user', 'bot')}"></svg><div><p>${text}</p></div></div>`,
  )}</section>${field}</div>`,
  'avatars with alternative texts': `<div class="app"><section>${all(
    (role, text) =>
      `<div class="row"><img alt="${pick(role, 'User avatar', 'Assistant avatar')}"><div><p>${text}</p></div></div>`,
  )}</section>${field}</div>`,
  'hashed class names with a data attribute': `<div class="a1"><ul class="b2">${all(
    (role, text) =>
      `<li class="c3" data-from="${pick(role, 'human', 'ai')}"><div class="d4">${text}</div></li>`,
  )}</ul>${field}</div>`,
  'only the reader is marked': `<div class="messenger"><div class="list">${all(
    (role, text) => `<div class="item ${pick(role, 'mine', '')}"><div class="content">${text}</div></div>`,
  )}</div>${field}</div>`,
  'only the assistant is marked': `<div class="messenger"><div class="list">${all(
    (role, text) =>
      `<div class="item ${pick(role, '', 'item-bot')}"><div class="content">${text}</div></div>`,
  )}</div>${field}</div>`,
  'pairs of question and answer': `<div class="chat-app"><div class="thread">${[0, 2]
    .map(
      (at) =>
        `<div class="exchange"><div class="query">${talk[at]?.[1]}</div><div class="answer"><p>${talk[at + 1]?.[1]}</p></div></div>`,
    )
    .join('')}</div>${field}</div>`,
  'custom elements': `<my-chat><chat-list>${all(
    (role, text) =>
      `<${pick(role, 'user', 'bot')}-message><p>${text}</p></${pick(role, 'user', 'bot')}-message>`,
  )}</chat-list>${field}</my-chat>`,
  'aria labels': `<div><div role="log">${all(
    (role, text) =>
      `<article aria-label="${pick(role, 'You said', 'Assistant said')}"><div>${text}</div></article>`,
  )}</div>${field}</div>`,
  'headings for screen readers': `<div><div class="conversation">${all(
    (role, text) =>
      `<div class="turn"><h5 class="sr-only">${pick(role, 'You said', 'Helper Bot said')}:</h5><div class="x">${text}</div></div>`,
  )}</div>${field}</div>`,
  'groups by day with separators': `<div class="chat-window"><div class="scroller"><div class="day">Today</div>${all(
    (role, text, index) =>
      `<div class="msg msg-${pick(role, 'outgoing', 'incoming')}"><span class="name">${pick(role, 'Kim', 'Ada')}</span><div class="body">${text}</div><span class="time">10:0${index}</span></div>`,
  )}</div>${field}</div>`,
  'sent and received': `<div class="page"><div class="messages-content">${all(
    (role, text) =>
      `<div class="message message-${pick(role, 'sent', 'received')}"><div class="bubble">${text}</div></div>`,
  )}</div>${field}</div>`,
  'left and right': `<div class="im"><div class="msg-list">${all(
    (role, text) =>
      `<div class="msg-item ${pick(role, 'right', 'left')}"><div class="bubble">${text}</div></div>`,
  )}</div>${field}</div>`,
  'a live region and an unnamed editor': `<div><div aria-live="polite" class="chat">${all(
    (role, text) => `<div class="${pick(role, 'me', 'them')}">${text}</div>`,
  )}</div><div contenteditable="true" role="textbox"></div></div>`,
  'messages beside the composer': `<div class="chat-box">${all(
    (role, text) => `<div class="chat-${pick(role, 'question', 'reply')} bubble">${text}</div>`,
  )}<div class="bar"><input placeholder="Ask me anything"><button>Send</button></div></div>`,
  'host and guest': `<div class="chat-view">${all(
    (role, text) =>
      `<div class="${pick(role, 'guest', 'host')}-container"><span data-testid="${pick(role, 'guest', 'host')}-bubble">${text}</span></div>`,
  )}${field}</div>`,
  'the name of the product in every class': `<div class="copilotKitChat"><div class="copilotKitMessagesContainer">${all(
    (role, text) =>
      `<div class="copilotKitMessage copilotKit${pick(role, 'User', 'Assistant')}Message"><div class="copilotKitMarkdown"><p>${text}</p></div></div>`,
  )}</div>${field}</div>`,
  'a state that both sides have': `<div class="str-chat"><div class="str-list">${all(
    (role, text) =>
      `<div class="str-message str-message--received str-message--${pick(role, 'me', 'other')}"><span style="clip: rect(0px, 0px, 0px, 0px); position: absolute">Message from</span><p>${text}</p><time>10:00</time></div>`,
  )}</div>${field}</div>`,
};
