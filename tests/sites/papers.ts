/**
 * Pages of newspapers and networks that were read as chats while they were none, in the shape in which they were found:
 * menus beside a search, letters to a friend, notes and dialogs.
 */
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const names = ['Anna', 'Bela', 'Carl', 'Dora', 'Emil', 'Fred'];
const lorem = 'It rained for a week and the seedlings stood under water, so we had to start over in May.';

export const papers: Readonly<Record<string, string>> = {
  'a menu and the account of who reads, above a search': `<div class="encapsulate"><dl><dt>Network</dt><dd><a href="/a">Garden news</a></dd><dd>All that rained this week and where it fell.</dd></dl><div id="account"><p>You are logged in as Anna.</p><ul class="user-options"><li>Edit profile</li></ul></div><div id="bot-nav">Bottom</div></div><form action="/search-results/search" method="get"><input name="q" type="text"><input type="submit" value="Search"></form>`,
  'columns at the foot of a page, whose names hold a short word for its bottom': `<div class="bottom"><form action="/results"><input name="st" type="text"><button type="submit">Go</button></form><div class="services chat-services">${repeat(
    4,
    (index) =>
      `<div class="paper-column"><h4>Column ${index}</h4><div class="${index === 2 ? 'paper-pad-bot-six' : 'paper-list'}"><ul><li>Home delivery</li><li>${lorem}</li></ul></div></div>`,
  )}</div></div>`,
  'a search that a form for it holds': `<div class="col gutter"><div class="block block-item"><h3>Rain</h3><p>${lorem}</p></div><div class="block block-call-items user-choice"><p>${lorem}</p></div><div class="block block-call-items"><p>${lorem}</p></div></div><form class="search"><input type="text" name="id_q" placeholder="Recherche"><button type="submit">OK</button></form>`,
  'a letter to a friend with an article': `<div class="partner-placement"><p class="partner-scroll-message partner-scroll-message-received">Get the news that you want, each morning at six.</p><p class="partner-scroll-message partner-scroll-message-sent">Your news is on its way, and will be there soon.</p></div><form class="share-article-form"><input class="to" type="email"><textarea name="message" placeholder="Message (optional)"></textarea><button type="submit">Send</button></form>`,
  'a letter to a friend beside two arrows': `<div id="scroll"><span class="scroll-button" id="scroll-left">&lt;</span><span class="scroll-button" id="scroll-right">&gt;</span></div><form class="email-article"><input name="to"><textarea placeholder="Write your message here. The article comes with it."></textarea><input type="submit" value="Send"></form>`,
  'a box for what goes with a shared story': `<div class="buzz"><div><h1>Rain</h1><p>${lorem}</p><p>${lorem}</p></div><div class="user-bio"><b>Anna</b><p>Anna reports on rain and on what comes of it.</p></div><textarea id="sharing-message"></textarea><button>Send</button></div>`,
  'who liked and who passed on a note': `<ol class="notes bubble-notes">${repeat(
    8,
    (index) =>
      `<li class="note ${index % 3 === 1 ? 'reblog tumblelog_self' : 'like tumblelog_other'}"><a href="https://${names[index % 6]}.example">${names[index % 6]}</a> ${index % 3 === 1 ? 'passed this on to her readers' : 'likes this'}</li>`,
  )}</ol><form id="searchform" method="get"><input name="q" type="text"><button type="submit">Go</button></form>`,
  'dialogs that wait until a name is entered': `<div class="page"><div class="route" id="doc"><p>${lorem}</p></div><div class="modal-container" id="message-dialog"><p>${lorem}</p></div><div class="modal-container" id="goto-user-dialog"><p>Go to the page of a person.</p></div><div class="modal-container"><div class="goto-form"><input class="username-input" placeholder="Start typing"><button type="submit">Go</button></div></div></div>`,
  'a room for talk that nobody has entered yet': `<div class="chat-room"><div class="chat-view hidden" id="chat-preview"><p>Here a message is shown before it is sent, so that nothing is said in haste.</p></div><div class="hidden" id="chat-user-list"><p>Anna, Bela and Carl are here, and whoever else has come in since noon.</p></div><textarea placeholder="Type a message"></textarea><button>Send</button></div>`,
  'a page of a wiki whose line for notices tells how to use it': `<div class="tabs"><div id="status-bar" title="Status message area. Press twice to clear them.">You are writing a new page: Garden</div><div><textarea name="content"></textarea><button type="submit">Save</button></div></div>`,
};
