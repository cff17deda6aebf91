// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/content/text-map.ts';
import { leftOutEverywhere } from '../../src/sites/left-out.ts';

const read = (html: string, omit: readonly string[] = leftOutEverywhere) => {
  document.body.innerHTML = `<div id="body">${html}</div>`;
  return readText([...document.querySelectorAll('#body')], omit);
};

describe('text as the reader sees it', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['headings', '<h1>Title</h1><h3>Part</h3><p>x</p>', '# Title\n\n### Part\n\nx'],
    ['bullets', '<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>', 'a\n\n- b\n- c\n\nd'],
    ['numbers', '<ol start="3"><li>b</li><li><p>c</p></li></ol>', '3. b\n4. c'],
    ['own numbers', '<ol><li value="7">b</li><li>c</li></ol>', '7. b\n8. c'],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n\n- b\n\n- c'],
    ['block quotes', '<p>a</p><blockquote><p>b</p><p>c</p></blockquote><p>d</p>', 'a\n\n> b\n>\n> c\n\nd'],
    ['emphasis', '<p>I <em>really</em> like <i>it </i>now</p>', 'I *really* like *it* now'],
    ['an icon in an i', '<p><i class="fa"></i>Hi</p>', 'Hi'],
    ['bold', '<p>I <strong>am</strong></p>', 'I am'],
    ['line breaks', '<p>a<br>b<br></p><p>c</p>', 'a\nb\n\nc'],
    [
      'tables',
      '<table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p></td><td>d <b>e</b></td></tr></table>',
      'a | b\nc | d e',
    ],
    ['inline code', '<p>run <code>ls -l</code> now</p>', 'run \uFFFC now'],
    ['code blocks', '<p>a</p><pre><code>x = 1</code></pre><p>b</p>', 'a\n\n\uFFFC\n\nb'],
    ['code in a frame of its own', '<p>a</p><div class="x"><pre>x</pre></div><p>b</p>', 'a\n\n\uFFFC\n\nb'],
    ['maths', '<p>so <span class="katex"><span>x</span></span>.</p>', 'so \uFFFC.'],
    ['a rule', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
    ['white space', '<p>\n  a\n   b  <b> c</b> </p>\n<p> d</p>', 'a b c\n\nd'],
    ['white space that is kept', '<p style="white-space: pre-wrap">a  b\n c</p>', 'a  b\n c'],
    ['lines that are kept', '<p style="white-space: pre-line">a  b\n c\n</p>', 'a b\nc'],
    ['no-break spaces', '<p>a&nbsp; b</p>', 'a\u00a0 b'],
    [
      'words over many spans',
      "<p><span>I</span><span>'m </span><span> so</span> <span>glad</span></p>",
      "I'm so glad",
    ],
    ['buttons', '<p>a</p><button>Copy</button>', 'a'],
    [
      'citations, but not links in the words',
      '<p>I <a href="/1">love</a><sup><a href="#1">1</a></sup> bread<span class="citation-pill">bbc</span>, x<sup>2</sup>.</p>',
      'I love bread, x2.',
    ],
    ['screen reader text', '<h5 class="sr-only">Bot said</h5><p>a</p>', 'a'],
    ['hidden parts', '<p hidden>x</p><p style="display: none">y</p><p aria-hidden="true">z</p><p>a</p>', 'a'],
    ['closed details', '<details><summary>More</summary><p>x</p></details><p>a</p>', 'More\n\na'],
    ['open details', '<details open><summary>More</summary><p>x</p></details>', 'More\n\nx'],
    ['scripts', '<script>1</script><style>a{}</style><p>a</p>', 'a'],
    ['emoji and right-to-left text', '<p>👩‍🚀 שלום</p>', '👩‍🚀 שלום'],
    ['nothing', ' <p> </p><ul><li></li></ul>', ''],
  ])('reads %s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('reads shadow roots and what is slotted into them', () => {
    document.body.innerHTML = '<div id="body"><x-card>inner</x-card> after</div>';
    const host = document.querySelector('x-card');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>before</p><slot></slot><button>Copy</button>';
    expect(readText([...document.querySelectorAll('#body')], leftOutEverywhere).text).toBe(
      'before\n\ninner after',
    );
  });

  it('asks the browser about blocks and leaves out what it does not show', () => {
    document.body.innerHTML =
      '<div id="body"><p class="gone">x</p><span class="is-collapsed">y</span><p>a</p></div>';
    const look = {
      isShown: (element: Element) => !/gone|collapsed/.test(element.className),
      whiteSpace: () => 'normal',
      display: () => 'block',
    };
    expect(readText([...document.querySelectorAll('#body')], [], look).text).toBe('a');
  });

  it('counts a body inside another body once and passes over a selector that is not valid', () => {
    document.body.innerHTML = '<div class="b"><p class="b">a <i class="cite">[1]</i>b</p></div>';
    expect(readText([...document.querySelectorAll('.b')], ['p:[', '.cite']).text).toBe('a b');
  });
});

describe('a page that nests without end', () => {
  it('is read to a depth that no reply has, and no deeper', () => {
    const root = document.createElement('div');
    root.textContent = 'Near.';
    let deep: Element = root;
    for (let depth = 0; depth < 505; depth += 1) deep = deep.appendChild(document.createElement('div'));
    deep.textContent = 'Far.';
    document.body.append(root);
    expect(readText([root], []).text).toBe('Near.');
    root.remove();
  });
});

describe('ranges of the text', () => {
  const strings = (html: string, words: string) => {
    const map = read(html);
    const start = map.text.indexOf(words);
    return map.ranges(start, start + words.length).map(String);
  };

  it('lie on exactly the words', () => {
    expect(strings('<p>Well, I am glad.</p>', 'I am glad')).toEqual(['I am glad']);
  });

  it('run over inline elements in one piece', () => {
    expect(strings('<p>I am <em>so</em> <b>glad</b>.</p>', 'am *so* glad')).toEqual(['am so glad']);
  });

  it('are split where something was left out and where a block ends', () => {
    expect(strings('<p>I am <button>x</button>glad</p><p>Me too</p>', 'am glad\n\nMe')).toEqual([
      'am ',
      'glad',
      'Me',
    ]);
  });

  it('keep clear of bullets and other signs of ours', () => {
    expect(strings('<ul><li>one</li><li>two</li></ul>', '- two')).toEqual(['two']);
    expect(strings('<p>a <code>b</code> c</p>', 'a \uFFFC c')).toEqual(['a ', ' c']);
  });

  it('cover collapsed white space inside their words only', () => {
    expect(strings('<p>\n I\n   am  \n glad\n</p>', 'I am glad')).toEqual(['I\n   am  \n glad']);
  });

  it('are new at each call and empty for an empty span', () => {
    const map = read('<p>abc</p>');
    expect(map.ranges(0, 1)[0]).not.toBe(map.ranges(0, 1)[0]);
    expect(map.ranges(1, 1)).toEqual([]);
  });

  it('pass over nodes that the page has taken away', () => {
    const map = read('<p>abc</p>');
    document.body.innerHTML = '';
    expect(map.ranges(0, 3)).toEqual([]);
  });
});
