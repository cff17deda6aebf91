import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { type DemoTurn, opening, replies } from './script.ts';

/** A word every so many milliseconds: about the pace of a real assistant. */
const pace = 45;

interface LiveTurn extends DemoTurn {
  id: string;
  streaming?: boolean;
}

const idOf = (index: number): string => `demo-${index}`;
const opened: readonly LiveTurn[] = opening.map((turn, index) => ({ ...turn, id: idOf(index) }));

/** Lets a reply grow word by word; resolves when it is whole or the signal aborts. */
async function stream(text: string, grow: (part: string) => void, signal: AbortSignal): Promise<void> {
  const words = text.match(/\S+\s*/g) ?? [];
  for (let count = 1; count <= words.length && !signal.aborted; count++) {
    grow(words.slice(0, count).join(''));
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
}

/**
 * A chat in the markup that chat sites use, for the content script to read like any other. The reader's own lines
 * are answered from the script; nothing leaves the page.
 */
export function Demo() {
  const [turns, setTurns] = useState<readonly LiveTurn[]>(opened);
  const [line, setLine] = useState('');
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);
  const leaving = useRef(new AbortController());
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => () => leaving.current.abort(), []);
  // A chat follows its newest words; the opening is read from its start.
  useEffect(() => {
    if (turns !== opened) log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [turns]);

  const send = async (): Promise<void> => {
    const text = line.trim();
    if (!text || busy) return;
    const reply = replies[asked.current++ % replies.length] ?? '';
    const before = [...turns, { id: idOf(turns.length), role: 'user', text } as const];
    setLine('');
    setBusy(true);
    const show = (part: string, streaming: boolean): void =>
      setTurns([...before, { id: idOf(before.length), role: 'assistant', text: part, streaming }]);
    await stream(reply, (part) => show(part, true), leaving.current.signal);
    show(reply, false);
    setBusy(false);
  };

  return (
    <section class="demo" aria-labelledby="demo-title">
      <h2 id="demo-title" class="demo-title">
        {t('demo_title')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div class="demo-log" role="log" aria-label={t('demo_label')} aria-busy={busy} tabIndex={0} ref={log}>
        {turns.map(({ id, role, text, streaming }) => (
          <div
            key={id}
            class={`demo-turn ${role}`}
            data-message-author-role={role}
            data-message-id={id}
            {...(streaming ? { 'data-is-streaming': 'true' } : {})}
          >
            <div class="demo-text">
              <p dir="auto" {...(role === 'assistant' ? { lang: 'en' } : {})}>
                {text}
              </p>
            </div>
          </div>
        ))}
      </div>
      <form
        class="demo-composer"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          rows={1}
          placeholder={t('demo_placeholder')}
          aria-label={t('demo_placeholder')}
          value={line}
          onInput={(event) => setLine(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <button type="submit" class="button primary" disabled={busy}>
          {t('demo_send')}
        </button>
      </form>
    </section>
  );
}
