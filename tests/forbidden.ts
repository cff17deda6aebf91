/**
 * What neither the code nor the built extension may hold, in three kinds. Each has samples that its pattern must
 * find, so that a pattern that finds nothing is noticed.
 */
export interface Forbidden {
  name: string;
  kind: 'network' | 'markup from text' | 'code from text';
  /** Finds it in source and in minified code alike. */
  pattern: RegExp;
  samples: readonly string[];
}

const call = (name: string): RegExp => new RegExp(`(?<![\\w$])${name}\\s*(?:\\?\\.)?\\(`);
const word = (name: string): RegExp => new RegExp(`(?<![\\w$-])${name}(?![\\w$])`);

const network: readonly Omit<Forbidden, 'kind'>[] = [
  { name: 'fetch', pattern: call('fetch'), samples: ['fetch(url)', 'await globalThis.fetch (url)'] },
  { name: 'fetchLater', pattern: call('fetchLater'), samples: ['fetchLater(url)'] },
  ...[
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'RTCPeerConnection',
    'sendBeacon',
    'importScripts',
    'SharedWorker',
  ].map((name) => ({ name, pattern: word(name), samples: [`new ${name}(url)`, `x.${name}(url)`] })),
  { name: 'Worker', pattern: /\bnew\s+Worker\b/, samples: ['new Worker(url)'] },
  {
    name: 'import() of an address',
    pattern: /\bimport\s*\(\s*(?:['"`](?:https?:)?\/\/|[^'"`\s])/,
    samples: ["import('https://a.example/b.js')", 'import(name)'],
  },
  {
    name: 'import from an address',
    pattern: /\bfrom\s*['"](?:https?:)?\/\//,
    samples: ["import a from 'https://a.example/b.js'"],
  },
];

const markup: readonly Omit<Forbidden, 'kind'>[] = [
  {
    name: 'innerHTML, outerHTML',
    pattern: /\b(?:inner|outer)HTML\b/,
    samples: ['a.innerHTML = b', "a['outerHTML'] += b", 'e.innerHTML=t.x'],
  },
  ...['insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'].map(
    (name) => ({ name, pattern: word(name), samples: [`a.${name}(b)`] }),
  ),
  { name: 'document.write', pattern: /\bdocument\s*\.\s*write(?:ln)?\b/, samples: ['document.writeln(a)'] },
  { name: 'DOMParser', pattern: word('DOMParser'), samples: ['new DOMParser()'] },
  { name: 'XSLTProcessor', pattern: word('XSLTProcessor'), samples: ['new XSLTProcessor()'] },
  { name: 'srcdoc', pattern: word('srcdoc'), samples: ['frame.srcdoc = a', '<iframe srcdoc={a} />'] },
];

const code: readonly Omit<Forbidden, 'kind'>[] = [
  { name: 'eval', pattern: call('eval'), samples: ['eval(a)', 'globalThis.eval(a)'] },
  {
    name: 'Function from text',
    pattern: /(?<![\w$])(?:new\s+Function\b|Function\s*\()/,
    samples: ['new Function(a)', "Function('return this')"],
  },
  {
    name: 'a timer with text',
    pattern: /\bset(?:Timeout|Interval|Immediate)\s*\(\s*['"`]/,
    samples: ["setTimeout('a()', 1)", 'setInterval(`a()`)'],
  },
  { name: 'an address that is code', pattern: /\bjavascript:/i, samples: ["href = 'JavaScript:a()'"] },
  {
    name: 'a script element',
    pattern: /createElement\(\s*['"`]script['"`]/,
    samples: ["createElement('script')"],
  },
  {
    name: 'a handler from text',
    pattern: /setAttribute\(\s*['"`]on/,
    samples: ["a.setAttribute('onclick', b)"],
  },
];

const ofKind = (kind: Forbidden['kind'], all: readonly Omit<Forbidden, 'kind'>[]): Forbidden[] =>
  all.map((one) => ({ ...one, kind }));

export const forbidden: readonly Forbidden[] = [
  ...ofKind('network', network),
  ...ofKind('markup from text', markup),
  ...ofKind('code from text', code),
];

/** What of it a text holds, with the words around it. */
export const forbiddenIn = (text: string): string[] =>
  forbidden.flatMap(({ name, pattern }) => {
    const found = pattern.exec(text);
    return found ? [`${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 60)}`] : [];
  });
