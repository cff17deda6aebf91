import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/core/psm/index.ts';
import { figures } from '../../../src/core/psm/learn/figures/index.ts';
import { categoriesOf, libraryIn, type Shape, searchLearn } from '../../../src/core/psm/learn/index.ts';
import { figureIds } from '../../../src/core/psm/learn/page.ts';
import { terms } from '../../../src/core/psm/learn/pages/glossary.ts';
import { wordsOf } from '../../../src/core/psm/learn/text-of.ts';
import { inEnglish } from '../../../src/core/psm/say.ts';
import { sources } from '../../../src/core/psm/sources.ts';
import { categories } from '../../../src/core/taxonomy.ts';
import { quotes } from './quotes.ts';
import { forbidden, gradeOf, statement } from './texts.ts';

const { allPages, pages, referencePages } = libraryIn(inEnglish, 'en');
const found = (query: string) => searchLearn(allPages, query);

const passages = allPages.flatMap(({ id, blocks }) =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [{ id, ...block }];
    if (block.kind === 'list') return block.items.map((item) => ({ id, ...item }));
    if (block.kind === 'table')
      return block.rows.map(({ cells, sources: keys }) => ({ id, text: cells.join(' '), sources: keys }));
    return [];
  }),
);

describe('the pages', () => {
  it('are twelve to read and three to look things up in', () => {
    expect(pages).toHaveLength(12);
    expect(referencePages.map(({ id }) => id)).toEqual(['faq', 'glossary', 'further-reading']);
    expect(new Set(allPages.map(({ title }) => title)).size).toBe(15);
  });

  it('are short', () => {
    const long = pages
      .map((page) => ({ id: page.id, words: wordsOf(page).split(/\s+/).length }))
      .filter(({ words }) => words > 330);
    expect(long).toEqual([]);
  });

  it('name a source for each claim of fact, and only sources that exist', () => {
    expect(passages.flatMap((one) => one.sources).filter((key) => !(key in sources))).toEqual([]);
    const claims =
      /\b(?:PSM|research|stud(?:y|ies)|tests?|Claude|trained|training|models?|network|authors)\b/i;
    expect(
      passages
        .filter(({ text, sources: keys }) => claims.test(text) && keys.length === 0)
        .map(({ text }) => text),
    ).toEqual([]);
  });

  it('take no side', () => {
    expect(allPages.filter((page) => forbidden.test(wordsOf(page))).map(({ id }) => id)).toEqual([]);
  });

  it('read at grade 10 or below', () => {
    const hard = allPages
      .filter(({ id }) => id !== 'further-reading')
      .map((page) => ({ id: page.id, grade: gradeOf(wordsOf(page)) }))
      .filter(({ grade }) => grade > 10);
    expect(hard).toEqual([]);
  });

  it('are linked from each category, and lead back to it', () => {
    for (const category of categories) {
      const { learn } = explain(statement({ category }), {
        quote: quotes[category][0] ?? '',
        user: null,
        roleplay: false,
      });
      expect(learn.length).toBeGreaterThanOrEqual(3);
      for (const page of learn) expect(categoriesOf(page)).toContain(category);
    }
    for (const page of pages)
      for (const category of categoriesOf(page.id))
        expect(
          explain(statement({ category }), { quote: quotes[category][0] ?? '', user: null, roleplay: false })
            .learn,
        ).toContain(page.id);
  });

  it('are all reached from some card', () => {
    const cards = [
      ...categories.map((category) => statement({ category })),
      statement({ voice: 'character' }),
    ].map((one) => explain(one, { quote: quotes[one.category][0] ?? '', user: null, roleplay: false }));
    const threat = explain(statement({ category: 'intention' }), {
      quote: 'I would sabotage it',
      user: null,
      roleplay: false,
    });
    const reached = new Set([...cards, threat].flatMap(({ learn }) => learn));
    expect(pages.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('the sources', () => {
  it('have a title, authors, a year and a secure link each', () => {
    const broken = Object.values(sources).filter(
      ({ title, authors, year, url }) =>
        !title || !authors || year < 2020 || year > 2026 || !url.startsWith('https://'),
    );
    expect(broken).toEqual([]);
  });

  it('are all listed under further reading', () => {
    const listed = new Set(
      passages.filter(({ id }) => id === 'further-reading').flatMap((one) => one.sources),
    );
    expect(Object.keys(sources).filter((key) => !listed.has(key as keyof typeof sources))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('is in the order of the alphabet, each word once', () => {
    const words = terms.map(({ term }) => term.toLowerCase());
    expect(words).toEqual([...new Set(words)].sort((one, other) => one.localeCompare(other, 'en')));
  });
});

describe('the pictures', () => {
  const shapesIn = (shape: Shape): Shape[] => [
    shape,
    ...shape.children.flatMap((child) => (typeof child === 'string' ? [] : shapesIn(child))),
  ];
  const all = figureIds.map((id) => ({ id, ...figures[id], every: figures[id].shapes.flatMap(shapesIn) }));

  it('each stand on a page', () => {
    const used = allPages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
    );
    expect([...figureIds].filter((id) => !used.includes(id))).toEqual([]);
  });

  it('can be had in words', () => {
    expect(
      all.filter(({ alternative, caption, title }) => alternative.length < 80 || !caption || !title),
    ).toEqual([]);
  });

  it('take their colours from the page', () => {
    const colours = all
      .flatMap(({ every }) => every.flatMap(({ attrs }) => [attrs.fill, attrs.stroke]))
      .filter((colour) => colour !== undefined);
    expect(
      colours.filter(
        (colour) => !/^(?:none|currentColor|var\(--[a-z-]+, currentColor\))$/.test(String(colour)),
      ),
    ).toEqual([]);
  });

  it('keep their letters inside, and large enough to read in a narrow panel', () => {
    for (const { every, viewBox, id } of all) {
      const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
      for (const { tag, attrs, children } of every) {
        if (tag !== 'text') continue;
        const size = Number(attrs['font-size']);
        const long = String(children[0]).length * size * 0.56;
        const left = attrs['text-anchor'] === 'start' ? 0 : attrs['text-anchor'] === 'end' ? long : long / 2;
        expect.soft(size, id).toBeGreaterThanOrEqual(12);
        expect.soft(Number(attrs.x) - left, `${id}: ${children[0]}`).toBeGreaterThanOrEqual(-2);
        expect.soft(Number(attrs.x) - left + long, `${id}: ${children[0]}`).toBeLessThanOrEqual(width + 2);
        expect.soft(Number(attrs.y), id).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe('the search', () => {
  it('finds a page by a word of its title first', () => {
    expect(found('glossary')[0]?.id).toBe('glossary');
    expect(found('safety')[0]?.id).toBe('safety');
  });

  it('finds the passage that holds the words', () => {
    const [first] = found('paperclips');
    expect(first?.excerpt).toMatch(/paperclips/);
  });

  it('needs every word, takes the start of one, and overlooks capitals and accents', () => {
    expect(found('SHOGG router').map(({ id }) => id)).toContain('views');
    expect(found('pokemon')[0]?.id).toBe('evidence-behaviour');
    expect(found('shoggoth zebra')).toEqual([]);
  });

  it('finds nothing for nothing, and takes signs as no words', () => {
    expect(found('  ')).toEqual([]);
    expect(found('(*[')).toEqual([]);
  });
});
