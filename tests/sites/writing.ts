/** Pages where something is written, beside what others wrote or a machine did: no talk with an assistant. */
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const names = ['Anna', 'Bela', 'Carl', 'Dora', 'Emil', 'Fred'];
const name = (index: number, of = names.length): string => names[index % of] ?? '';
const lorem = 'It rained for a week and the seedlings stood under water, so we had to start over in May.';

export const writing: Readonly<Record<string, string>> = {
  'a blog with a box for comments in two columns': `<main class="blog"><div class="columns"><div class="col-left"><article><h1>A wet spring</h1><p>${lorem}</p></article></div><div class="col-right"><h2>What readers said</h2>${repeat(
    4,
    (index) =>
      `<div class="said ${index % 2 ? 'said--author' : 'said--guest'}"><b>${name(index, 2)}</b><p>${lorem}</p><button>Reply</button></div>`,
  )}<form><textarea placeholder="Join the conversation"></textarea><button type="submit">Send</button></form></div></div></main>`,
  'a help desk where an agent answers a customer': `<main class="desk"><aside class="desk-left"><dl><dt>Status</dt><dd>Open</dd></dl></aside><section class="ticket-conversation">${repeat(
    4,
    (index) =>
      `<div class="event event--${index % 2 ? 'agent' : 'customer'}"><header><b>${name(index, 2)}</b> <time>May ${index + 1}</time></header><div class="event-body"><p>${lorem}</p></div></div>`,
  )}</section><div class="reply-box"><div role="tablist"><button>Public reply</button><button>Internal note</button></div><div contenteditable="true" aria-label="Reply to customer"></div><button>Submit as solved</button></div></main>`,
  'a review of code with a bot among the people': `<div class="diff-view"><table><tr><td>1</td><td>const a = 1;</td></tr></table><div class="review-thread">${repeat(
    4,
    (index) =>
      `<div class="review-comment ${index % 2 ? 'is-bot' : 'is-user'}"><a class="author" href="/${name(index, 3)}">${name(index, 3)}</a><div class="markdown"><p>${lorem}</p></div><button>Resolve</button></div>`,
  )}<form><textarea placeholder="Reply…"></textarea><button type="submit">Comment</button></form></div></div>`,
  'a support page with questions that fold open and a form': `<main class="support"><h1>How can we help?</h1><div class="faq">${repeat(
    5,
    (index) =>
      `<details><summary class="faq-question">Where is order ${index}?</summary><div class="faq-answer"><p>${lorem}</p></div></details>`,
  )}</div><form class="contact-form"><label>Message<textarea name="message" placeholder="How can we help?"></textarea></label><button type="submit">Send message</button></form></main>`,
  'a feed where the reader’s own posts stand among others': `<main><form class="composer"><div contenteditable="true" role="textbox" aria-label="What is happening?"></div><button>Post</button></form><div class="timeline">${repeat(
    6,
    (index) =>
      `<article class="${index % 2 ? 'post post--other' : 'post post--own'}"><div class="post-head"><a href="/@${name(index)}">${name(index)}</a></div><p>${lorem}</p><footer><button>Like</button><button aria-label="Share">S</button></footer></article>`,
  )}</div></main>`,
  'a document that several write, with remarks at its side': `<div class="doc"><div class="page" contenteditable="true" role="textbox" aria-label="Document content"><h1>Plan</h1><p>${lorem}</p><p>${lorem}</p></div><aside class="remarks right">${repeat(
    4,
    (index) =>
      `<div class="remark ${index % 2 ? 'remark-me' : 'remark-other'}"><span class="remark-name">${name(index, 2)}</span><div>${lorem}</div><div class="reply"><div role="textbox" contenteditable="true" aria-label="Reply or add others with @"></div></div></div>`,
  )}</aside></div>`,
  'a table of cells with a field for a formula': `<div class="sheet"><div class="formula-bar"><input type="text" aria-label="Formula"></div><div role="grid">${repeat(
    8,
    (index) =>
      `<div role="row" class="row ${index % 2 ? 'row-odd' : 'row-even'}"><div role="gridcell" class="cell left">Bed ${index}</div><div role="gridcell" class="cell right">${lorem}</div></div>`,
  )}</div></div>`,
  'results of a search with a field to ask an assistant': `<main><form role="search"><input type="search" name="q"></form><div class="ask-ai"><input type="text" placeholder="Ask AI about these results"><button aria-label="Ask">→</button></div><div class="results">${repeat(
    6,
    (index) =>
      `<div class="result ${index % 2 ? 'result--sponsored' : 'result--organic'}"><h3><a href="/${index}">Rain ${index}</a></h3><div class="snippet">${lorem}</div></div>`,
  )}</div></main>`,
  'a guide with a button and a field for an assistant that nobody has asked': `<div class="layout"><article class="guide-left"><h1>Water</h1><section><h2>Morning</h2><p>${lorem}</p></section><section><h2>Evening</h2><p>${lorem}</p></section></article><aside class="assistant-right"><h2>Ask the assistant</h2><div class="starters"><button>What comes first?</button><button>What is mint?</button></div><textarea placeholder="Ask me anything"></textarea><button>Send</button></aside></div>`,
  'a board of cards in columns': `<div class="board">${repeat(
    3,
    (column) =>
      `<div class="board-column ${column === 0 ? 'start' : 'end'}"><h2>Column ${column}</h2>${repeat(3, (index) => `<div class="card"><div>${lorem}</div><span class="user">${name(index)}</span></div>`)}<input placeholder="Add a card"></div>`,
  )}</div>`,
  'lines in two languages, side by side': `<main class="translate"><textarea aria-label="Source text">${lorem}</textarea><div class="pairs">${repeat(
    5,
    () =>
      `<div class="pair"><div class="source left">${lorem}</div><div class="target right">${lorem}</div></div>`,
  )}</div><button>Send</button></main>`,
  'a log of a machine with a field for commands': `<div class="console"><div class="lines" aria-live="polite">${repeat(
    8,
    (index) =>
      `<div class="line line--${index % 2 ? 'output' : 'input'}">${index % 2 ? 'It rained for a week.' : 'rain --week'}</div>`,
  )}</div><input aria-label="Command" placeholder="Type a command"></div>`,
};
