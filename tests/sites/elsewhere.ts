/** Pages with text in lists and fields to write in that are no conversation with an assistant. */
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const names = ['anna', 'bela', 'carl', 'dora', 'emil', 'fred'];
const lorem = 'It rained for a week and the seedlings stood under water, so we had to start over in May.';

export const elsewhere: Readonly<Record<string, string>> = {
  'a forum thread': `<main><h1>Seedlings keep dying</h1><div class="topic-posts">${repeat(
    6,
    (index) =>
      `<article class="topic-post ${index % 2 ? 'reply' : 'topic-owner'}" data-user-id="${index}"><a class="user-card" href="/u/${names[index]}">${names[index]}</a><div class="cooked"><p>${lorem}</p></div><button>Reply</button></article>`,
  )}</div><form><textarea placeholder="Write your reply"></textarea><button type="submit">Post</button></form></main>`,
  'comments below an article': `<article class="post"><h1>A wet spring</h1><p>${lorem}</p></article><section id="comments"><ol class="comment-list">${repeat(
    5,
    (index) =>
      `<li class="comment ${index % 2 ? 'byuser bypostauthor' : 'odd'}"><cite><a href="https://example.com/${names[index]}" rel="external">${names[index]}</a></cite><p>${lorem}</p></li>`,
  )}</ol><form id="commentform"><textarea name="comment"></textarea><input name="author"><input name="email"><button type="submit">Post comment</button></form></section>`,
  'an issue with comments': `<div class="discussion-timeline">${repeat(
    4,
    (index) =>
      `<div class="timeline-comment ${index === 0 ? 'current-user' : ''}"><h3><a class="author" href="/${names[index]}">${names[index]}</a></h3><div class="comment-body markdown-body"><p>${lorem}</p></div></div>`,
  )}<form><textarea placeholder="Leave a comment" aria-label="Add a comment"></textarea><button>Comment</button></form></div>`,
  'a mail thread': `<div role="main"><h2>Seeds for spring</h2><div role="list" class="mail-thread">${repeat(
    4,
    (index) =>
      `<div role="listitem" class="mail-message ${index % 2 ? 'sent' : 'received'}"><span class="from" email="${names[index]}@example.com">${names[index]}</span><div class="body"><p>${lorem}</p></div></div>`,
  )}</div><div contenteditable="true" role="textbox" aria-label="Message Body"></div><button>Send</button></div>`,
  'questions about a product': `<div class="product"><h1>Watering can</h1><div class="product-qa">${repeat(
    3,
    () =>
      `<div class="qa-item"><div class="question">Does it leak?</div><div class="answer">${lorem}</div></div>`,
  )}</div><form><input placeholder="Ask a question about this product"><button type="submit">Ask</button></form></div>`,
  'reviews in a shop': `<div class="shop"><div class="reviews">${repeat(
    5,
    (index) =>
      `<div class="review ${index % 2 ? 'left' : 'right'}" itemtype="https://schema.org/Review"><span class="user">${names[index]}</span><p>${lorem}</p></div>`,
  )}</div><textarea placeholder="Write a review"></textarea><button>Submit</button></div>`,
  documentation: `<div class="layout"><nav class="sidebar-left"><ul>${repeat(8, (index) => `<li><a href="#${index}">Part ${index}</a></li>`)}</ul></nav><main class="content-right"><h1>Chat API</h1><p>${lorem}</p><pre>send(message)</pre><h2>User messages</h2><p>${lorem}</p><h2>Assistant messages</h2><p>${lorem}</p><form><textarea placeholder="Was this page helpful? Tell us"></textarea><button>Send</button></form></main></div>`,
  'documentation with a search for an assistant': `<div><header><input placeholder="Search or ask AI"></header><main><section class="user-guide"><h2>Guide</h2><p>${lorem}</p></section><section class="model-reference"><h2>Models</h2><p>${lorem}</p></section></main></div>`,
  'a contact form': `<main><section class="hero-left"><h1>Write to us</h1><p>${lorem}</p></section><section class="form-right"><p>We answer within a day.</p><form><input name="name" placeholder="Your name"><input type="email"><textarea name="message" placeholder="Your message"></textarea><button type="submit">Send</button></form></section></main>`,
  'a news page': `<main><div class="grid">${repeat(
    8,
    (index) =>
      `<article class="card ${index % 2 ? 'text-left' : 'text-right'}"><h3><a href="/${index}">Rain ${index}</a></h3><p>${lorem}</p></article>`,
  )}</div><form class="newsletter"><input placeholder="Your e-mail"><button>Subscribe</button></form></main>`,
  'a list of tasks': `<main><ul class="todo-list">${repeat(6, (index) => `<li class="todo ${index % 2 ? 'completed' : 'active'}">Water bed ${index}</li>`)}</ul><input class="new-todo" placeholder="What needs to be done?"></main>`,
  'a settings page': `<main><div class="row"><div class="left">Profile</div><div class="right"><input type="text" name="display-name"></div></div><div class="row"><div class="left">About you</div><div class="right"><textarea name="bio"></textarea></div></div><button>Save</button></main>`,
  'a support ticket': `<div class="ticket"><div class="ticket-comments">${repeat(
    4,
    (index) =>
      `<div class="ticket-comment ${index % 2 ? 'agent' : 'customer'}"><strong>${names[index]}</strong><div><p>${lorem}</p></div></div>`,
  )}</div><textarea placeholder="Add a reply to the ticket"></textarea><button>Submit</button></div>`,
  'answers to a question': `<main><div class="question"><h1>Why do they die?</h1><p>${lorem}</p></div><div id="answers">${repeat(
    3,
    (index) =>
      `<div class="answer"><div class="votecell">7</div><p>${lorem}</p><a href="/users/${index}/${names[index]}">${names[index]}</a></div>`,
  )}</div><form><textarea name="post-text"></textarea><button type="submit">Post your answer</button></form></main>`,
  'a social feed': `<main><div role="feed">${repeat(
    6,
    (index) =>
      `<article role="article" class="status ${index === 2 ? 'own' : ''}"><a href="/@${names[index]}">${names[index]}</a><p>${lorem}</p><button>Like</button></article>`,
  )}</div><textarea placeholder="What is on your mind?"></textarea></main>`,
  'a code editor': `<div class="workbench"><div class="sidebar left"><ul><li>main.ts</li><li>user.ts</li></ul></div><div class="editor right"><div class="line">const model = 1;</div><div class="line">const user = 2;</div><textarea aria-label="Editor content"></textarea></div></div>`,
  'a wiki page being edited': `<div class="wiki"><div class="talk-page"><dl><dd>${lorem}</dd><dd>${lorem}</dd></dl></div><textarea name="wpTextbox1" aria-label="Page text"></textarea><button>Publish</button></div>`,
  'a page with no field at all': `<main><div class="user-message">${lorem}</div><div class="bot-message">${lorem}</div></main>`,
};
