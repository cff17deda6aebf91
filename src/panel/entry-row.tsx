import { familyOf } from '../core/taxonomy.ts';
import { categoryName, polarityName, strengthName, voiceName } from '../ui/labels.ts';
import type { Entry } from './turns.ts';

interface EntryRowProps {
  entry: Entry;
  /** Whether the row before stands on the same words, which are then not shown again. */
  repeat?: boolean;
  onOpen: (entry: Entry) => void;
}

/** A statement in the list: its words marked as in the page, under them what they claim. */
export function EntryRow({ entry, repeat = false, onOpen }: EntryRowProps) {
  const { category, strength, polarity, voice } = entry.statement;
  return (
    <li class={repeat ? 'entry repeat' : 'entry'} data-family={familyOf(category)}>
      <button
        type="button"
        class="row-button entry-open"
        data-entry={entry.key}
        onClick={() => onOpen(entry)}
      >
        <span class={repeat ? 'hidden-visually' : 'entry-quote'} dir="auto">
          <span class="marked">{entry.quote}</span>
        </span>
        <span class="entry-about">
          <span class="chip">{categoryName(category)}</span>
          {strength !== 'clear' && <span>{strengthName(strength)}</span>}
          {polarity !== 'claim' && <span>{polarityName(polarity)}</span>}
          {voice !== 'assistant' && <span>{voiceName(voice)}</span>}
        </span>
      </button>
    </li>
  );
}
