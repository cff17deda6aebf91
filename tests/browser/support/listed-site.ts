import type { Page } from 'puppeteer-core';

export interface ListedTurn {
  role: 'assistant' | 'user';
  text: string;
}

declare global {
  interface Window {
    /** Shows these turns as another conversation of the same site, without a page load. */
    showConversation: (id: string, turns: ListedTurn[]) => void;
    /** Builds every turn anew from the same text, as a framework does that has lost its place. */
    renderAgain: () => void;
  }
}

const script = `
  const thread = document.querySelector('#thread');
  let shown = [];
  function draw() {
    thread.replaceChildren(...shown.map(({ role, text }, at) => {
      const turn = document.createElement('section');
      turn.dataset.testid = 'conversation-turn-' + (at + 1);
      turn.dataset.turn = role;
      const message = document.createElement('div');
      message.dataset.messageAuthorRole = role;
      message.dataset.messageId = location.pathname + at;
      const body = document.createElement('div');
      body.className = role === 'assistant' ? 'markdown prose' : 'whitespace-pre-wrap';
      for (const part of text.split('\\n\\n')) {
        const paragraph = document.createElement('p');
        paragraph.textContent = part;
        body.append(paragraph);
      }
      message.append(body);
      turn.append(message);
      return turn;
    }));
  }
  window.renderAgain = draw;
  window.showConversation = (id, turns) => {
    history.pushState({}, '', '/c/' + id);
    shown = turns;
    draw();
  };
`;

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A chat</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main id="main"><div id="thread"></div>
      <form><textarea id="prompt-textarea" aria-label="Message"></textarea></form>
    </main>
    <script nonce="chat">${script}</script>
  </body>
</html>`;

/**
 * Answers a page's requests to a listed site with a page of our own that has the shape of that site; nothing goes to
 * the network. The page's policy is as strict as such sites' are: no styles but its own.
 * @param host the site's; one that is on no list gives the same page without the extension
 */
export async function standInForListedSite(page: Page, host = 'chatgpt.com'): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isSite = new URL(request.url()).hostname === host;
    void request.respond(
      isSite
        ? {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers: {
              'content-security-policy':
                "default-src 'none'; script-src 'nonce-chat'; style-src 'self'; img-src data:",
            },
            body: html,
          }
        : { status: 404, body: '' },
    );
  });
}
