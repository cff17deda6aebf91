import { useContext, useEffect, useRef } from 'preact/hooks';
import { type Block, categoriesOf, type Page, type PageId } from '../core/psm/learn/index.ts';
import { type SourceKey, sources } from '../core/psm/sources.ts';
import { type Category, familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { Arrow } from '../ui/arrow.tsx';
import { categoryName } from '../ui/labels.ts';
import { TableBox } from '../ui/table-box.tsx';
import { EnglishNote } from './english-note.tsx';
import { Figure } from './figure.tsx';
import { LibraryContext } from './library.ts';
import { SourceList } from './source-list.tsx';

interface LearnPageProps {
  page: Page;
  previous: Page | null;
  next: Page | null;
  onOpen: (page: PageId | null) => void;
  onCategory: (category: Category) => void;
}

const sourcesIn = (block: Block): readonly SourceKey[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.sources;
    case 'list':
      return block.items.flatMap((item) => item.sources);
    case 'table':
      return block.rows.flatMap((row) => row.sources);
    default:
      return [];
  }
};

/** The numbers under which a passage's sources stand at the end of the page. */
const Notes = ({ keys, all }: { keys: readonly SourceKey[]; all: readonly SourceKey[] }) => (
  <>
    {keys.map((key) => (
      <sup key={key} class="note">
        <a href={sources[key].url} target="_blank" rel="noreferrer" title={sources[key].title}>
          {all.indexOf(key) + 1}
        </a>
      </sup>
    ))}
  </>
);

/** What tells a block from the others of its page: what it says first. */
const keyOf = (block: Block): string => {
  switch (block.kind) {
    case 'list':
      return `list ${block.items[0]?.text}`;
    case 'table':
      return `table ${block.caption}`;
    case 'figure':
      return `figure ${block.figure}`;
    default:
      return block.text;
  }
};

interface BlockProps {
  block: Block;
  all: readonly SourceKey[];
}

function BlockView({ block, all }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          {block.text}
          <Notes keys={block.sources} all={all} />
        </p>
      );
    case 'list':
      return (
        <ul class="points passages">
          {block.items.map((item) => (
            <li key={item.text}>
              {'term' in item && <b>{item.term}: </b>}
              {item.text}
              <Notes keys={item.sources} all={all} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} all={all} />;
    case 'figure':
      return <Figure id={block.figure} />;
  }
}

const TableView = ({
  block,
  all,
}: {
  block: Extract<Block, { kind: 'table' }>;
  all: readonly SourceKey[];
}) => (
  <TableBox label={block.caption}>
    <table class="prose-table">
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(({ cells: [first, ...rest], sources: keys }) => (
          <tr key={first}>
            <th scope="row">
              {first}
              <Notes keys={keys} all={all} />
            </th>
            {rest.map((cell, column) => (
              <td key={cell} data-label={block.head[column + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
);

/** One page of Learn; focus goes to its title when it opens. */
export function LearnPage({ page, previous, next, onOpen, onCategory }: LearnPageProps) {
  const { language } = useContext(LibraryContext);
  const own = t('interface_language');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [page.id]);
  const categories = categoriesOf(page.id);
  const all = [...new Set(page.blocks.flatMap(sourcesIn))];
  return (
    <article class="lesson" lang={language}>
      <button type="button" class="button quiet back" lang={own} onClick={() => onOpen(null)}>
        <Arrow to="back" /> {t('learn_back')}
      </button>
      <h2 class="lesson-title" tabIndex={-1} ref={title}>
        {page.title}
      </h2>
      <p class="in-words">{page.summary}</p>
      <EnglishNote />
      {page.blocks.map((block) => (
        <BlockView key={keyOf(block)} block={block} all={all} />
      ))}
      {all.length > 0 && (
        <section lang={own}>
          <h3>{t('explain_sources')}</h3>
          <SourceList keys={all} numbered />
        </section>
      )}
      {categories.length > 0 && (
        <section lang={own}>
          <h3>{t('learn_marks')}</h3>
          <ul class="lesson-categories">
            {categories.map((category) => (
              <li key={category} data-family={familyOf(category)}>
                <button type="button" class="link category" onClick={() => onCategory(category)}>
                  {categoryName(category)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav class="lesson-steps" aria-label={t('learn_pages')}>
        {previous && (
          <button type="button" class="button" onClick={() => onOpen(previous.id)}>
            <Arrow to="back" /> {previous.title}
          </button>
        )}
        {next && (
          <button type="button" class="button" onClick={() => onOpen(next.id)}>
            {next.title} <Arrow to="on" />
          </button>
        )}
      </nav>
    </article>
  );
}
