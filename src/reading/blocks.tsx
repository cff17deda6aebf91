import type { JSX } from 'preact';
import { blocksOf, type ListItem, type Span, spansOf, type TextBlock } from '../core/import/blocks.ts';

function drawSpan({ kind, text }: Span): JSX.Element {
  switch (kind) {
    case 'code':
      return <code>{text}</code>;
    case 'strong':
      return <strong>{text}</strong>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'plain':
      return <>{text}</>;
  }
}

const spans = (text: string): JSX.Element[] => spansOf(text).map(drawSpan);

const drawItem = ({ text, depth, number }: ListItem): JSX.Element => (
  <li data-depth={depth} {...(number === null ? {} : { value: number })}>
    {spans(text)}
  </li>
);

function drawBlock(block: TextBlock): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <p>{spans(block.text)}</p>;
    case 'heading':
      return <h4>{spans(block.text)}</h4>;
    case 'quote':
      return (
        <blockquote>
          <p>{spans(block.text)}</p>
        </blockquote>
      );
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const entries = block.items.map(drawItem);
      return block.items[0]?.number === null ? <ul>{entries}</ul> : <ol>{entries}</ol>;
    }
    case 'rule':
      return <hr />;
  }
}

/** A text with the light signs of Markdown drawn; everything in it stays text. */
export const Blocks = ({ text }: { text: string }) => <>{blocksOf(text).map(drawBlock)}</>;
