import { type SourceKey, sources } from '../core/psm/sources.ts';

interface SourceListProps {
  keys: readonly SourceKey[];
  /** Whether the text refers to the sources by number. */
  numbered?: boolean;
}

/** Works with title, authors, year and link. */
export const SourceList = ({ keys, numbered = false }: SourceListProps) => (
  <ol class={numbered ? 'sources numbered' : 'sources'} lang="en">
    {keys.map((key) => {
      const { title, authors, year, url } = sources[key];
      return (
        <li key={key}>
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
          <span>
            {authors}, {year}
          </span>
        </li>
      );
    })}
  </ol>
);
