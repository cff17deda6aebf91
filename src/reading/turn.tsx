import type { JSX } from 'preact';
import type { TranscriptMessage, TranscriptPart } from '../core/import/index.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Blocks } from './blocks.tsx';

const kinds: Record<Exclude<TranscriptPart['kind'], 'text'>, MessageKey> = {
  reasoning: 'reading_part_reasoning',
  tool: 'reading_part_tool',
  system: 'reading_part_system',
  attachment: 'reading_part_attachment',
  other: 'reading_part_other',
};

/** What stands beside what was said: folded away, and no part of the message. */
function drawAside({ kind, name, text }: TranscriptPart & { kind: keyof typeof kinds }): JSX.Element {
  const label = name ? `${t(kinds[kind])}: ${name}` : t(kinds[kind]);
  if (text.trim() === '') return <p class="aside aside-bare">{label}</p>;
  return (
    <details class={`aside aside-${kind}`}>
      <summary>{label}</summary>
      <div class="aside-text" dir="auto">
        {text}
      </div>
    </details>
  );
}

function drawPart({ kind, name, text }: TranscriptPart, isUsers: boolean): JSX.Element {
  if (kind !== 'text') return drawAside({ kind, name, text });
  return (
    <div class="turn-text" dir="auto">
      {isUsers ? <p class="as-written">{text}</p> : <Blocks text={text} />}
    </div>
  );
}

const Parts = ({ message }: { message: TranscriptMessage }) => (
  <>{message.parts.map((part) => drawPart(part, message.role === 'user'))}</>
);

/** One message of a transcript, in the markup that the content script reads. */
export function TurnView({ message }: { message: TranscriptMessage }) {
  if (message.role === 'aside')
    return (
      <div class="turn-aside">
        <Parts message={message} />
      </div>
    );
  return (
    <article
      class={`turn turn-${message.role}`}
      data-message-author-role={message.role}
      data-message-id={message.id}
    >
      <h3 class="turn-who">
        {t(message.role === 'user' ? 'reading_user' : 'reading_assistant')}
        {message.persona && <span class="turn-persona">{message.persona}</span>}
        {message.model && <span class="turn-model">{message.model}</span>}
      </h3>
      <Parts message={message} />
    </article>
  );
}
