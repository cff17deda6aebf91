/** Pages where people write to each other, harder to tell from a talk with an assistant than a forum is. */
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const names = ['Anna', 'Bela', 'Carl', 'Dora', 'Emil', 'Fred'];
const name = (index: number, of = names.length): string => names[index % of] ?? '';
const lorem = 'It rained for a week and the seedlings stood under water, so we had to start over in May.';
const box = (label: string): string =>
  `<div role="textbox" contenteditable="true" aria-label="${label}"></div><button aria-label="Send">S</button>`;

export const people: Readonly<Record<string, string>> = {
  'a messenger with calls and read receipts': `<div id="app"><header><span title="Bela">Bela</span><span>last seen today at 10:02</span><button aria-label="Video call"></button><button aria-label="Voice call"></button></header><div role="application"><div class="message-list">${repeat(
    6,
    (index) =>
      `<div class="message-${index % 2 ? 'in' : 'out'}"><div class="copyable-text"><span class="selectable-text">${lorem}</span></div><span class="time">10:0${index}</span>${index % 2 ? '' : '<span aria-label=" Read "></span>'}</div>`,
  )}</div></div><footer>${box('Type a message')}</footer></div>`,
  'a messenger that names its messages as chats do': `<div class="chat"><header><b>Bela</b><button title="Start a video call"></button></header><div class="messages">${repeat(
    6,
    (index) => `<div class="message ${index % 2 ? 'received' : 'sent'}"><p>${lorem}</p></div>`,
  )}</div>${box('Type a message')}</div>`,
  'a channel of a team': `<div class="p-workspace"><div role="list" class="c-virtual_list" aria-label="garden (channel)">${repeat(
    6,
    (index) =>
      `<div role="listitem" class="c-virtual_list__item"><div class="c-message_kit__message"><button class="c-message__sender_button" data-message-sender="U${index % 3}">${name(index, 3)}</button><div class="p-rich_text_section">${lorem}</div></div></div>`,
  )}</div>${box('Message to garden')}</div>`,
  'two people of a team in private': `<div class="p-workspace"><div role="list" class="c-virtual_list">${repeat(
    6,
    (index) =>
      `<div role="listitem" class="c-virtual_list__item"><div class="c-message_kit__message"><button class="c-message__sender_button">${name(index, 2)}</button><div class="p-rich_text_section">${index % 2 ? lorem : 'Did it rain?'}</div></div></div>`,
  )}</div>${box('Message to Bela')}</div>`,
  'a server of players': `<main><ol data-list-id="chat-messages" class="scrollerInner">${repeat(
    6,
    (index) =>
      `<li id="chat-messages-${index}" class="messageListItem"><div class="message"><h3><span class="username">${name(index, 4)}</span><time>10:0${index}</time></h3><div class="markup">${lorem}</div></div></li>`,
  )}</ol><form>${box('Message #garden')}</form></main>`,
  'an agent of a shop in a ticket': `<main class="ticket-view"><section class="conversation">${repeat(
    5,
    (index) =>
      `<article class="entry entry--${index % 2 ? 'agent' : 'customer'}"><b>${name(index, 2)}</b><p>${lorem}</p></article>`,
  )}</section><textarea placeholder="Reply to this ticket"></textarea><button>Submit</button></main>`,
  'an issue of a project': `<div class="js-discussion">${repeat(
    5,
    (index) =>
      `<div class="TimelineItem"><div class="timeline-comment ${index ? '' : 'current-user'}"><h3><a class="author" data-hovercard-type="user" href="/${name(index)}">${name(index)}</a><span class="Label">${index ? 'Contributor' : 'Owner'}</span></h3><div class="comment-body markdown-body"><p>${lorem}</p></div></div></div>`,
  )}<form><textarea name="comment[body]" placeholder="Use Markdown to format your comment"></textarea><button type="submit">Comment</button></form></div>`,
  'a question with ranked answers': `<div id="mainbar"><div class="question"><div class="s-prose"><p>${lorem}</p></div></div><div id="answers">${repeat(
    3,
    (index) =>
      `<div class="answer ${index ? '' : 'accepted-answer'}" itemtype="https://schema.org/Answer"><div class="s-prose"><p>${lorem}</p></div><div class="user-details"><a href="/users/${index}/x">${name(index)}</a></div></div>`,
  )}</div><form><textarea id="wmd-input" name="post-text"></textarea><button>Post Your Answer</button></form></div>`,
  'an archive of a mailing list': `<div class="thread">${repeat(
    5,
    (index) =>
      `<div class="email"><div class="email-header"><span class="name">${name(index)}</span><span class="email-date">2026-05-0${index + 1}</span></div><div class="email-body"><p>${lorem}</p><blockquote>${lorem}</blockquote></div></div>`,
  )}<form><textarea name="content" placeholder="Reply to the list"></textarea><button>Send</button></form></div>`,
  'answers that fold open': `<main><section class="accordion">${repeat(
    6,
    (index) =>
      `<div class="accordion-item"><button class="accordion-header">Question ${index}?</button><div class="accordion-panel"><p>${lorem}</p></div></div>`,
  )}</section><form><input type="text" placeholder="Still have a question?"><button>Send</button></form></main>`,
  'a talk page of an encyclopedia': `<main id="content"><h2>Proposed merge</h2><dl>${repeat(
    5,
    (index) =>
      `<dd><p>${lorem} <a href="/wiki/User:${name(index)}">${name(index)}</a> (<a href="/wiki/User_talk:${name(index)}">talk</a>)</p></dd>`,
  )}</dl><form><textarea class="ext-discussiontools-ui" placeholder="Reply to ${name(1)}"></textarea><button>Reply</button></form></main>`,
  'news as it happens': `<main class="liveblog"><ol aria-live="polite">${repeat(
    6,
    (index) =>
      `<li class="liveblog-entry"><time>10:0${index}</time><h3>Rain ${index}</h3><p>${lorem}</p><button aria-label="Copy link"></button></li>`,
  )}</ol><form><input placeholder="Ask our reporters a question"><button>Send</button></form></main>`,
  'reviews with answers of the seller': `<section class="product-reviews">${repeat(
    4,
    (index) =>
      `<div class="review"><div class="review-customer"><b>${name(index)}</b><p>${lorem}</p></div><div class="review-response"><b>Response from the owner</b><p>${lorem}</p></div></div>`,
  )}<textarea placeholder="Write a review"></textarea><button>Send</button></section>`,
  'a notebook with cells': `<main class="notebook"><div class="cells">${repeat(
    6,
    (index) =>
      `<div class="cell ${index % 2 ? 'output' : 'input prompt'}"><pre>let x = ${index}</pre><p>${lorem}</p></div>`,
  )}</div><textarea aria-label="Cell editor"></textarea><button>Run</button></main>`,
  'a stream with its audience': `<div class="chat-room"><ul class="chat-list">${repeat(
    8,
    (index) =>
      `<li class="chat-line" data-user="${name(index)}"><span class="chat-author__display-name">${name(index)}</span>: <span class="text-fragment">${lorem}</span></li>`,
  )}</ul><textarea placeholder="Send a message"></textarea><button>Chat</button></div>`,
};
