import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { isPaused, setFor } from '../platform/settings.ts';
import type { PanelHost, Snapshot } from './host.ts';
import { hostOf } from './standing.ts';

interface HeadMenuProps {
  snapshot: Snapshot;
  host: PanelHost;
}

interface Choice {
  words: string;
  choose: () => void;
}

const hour = 3_600_000;

/** What the reader may do about this page and about all of them, as things stand. */
function choicesFor({ snapshot, host }: HeadMenuProps): Choice[] {
  const { settings, tab } = snapshot;
  const here = hostOf(snapshot);
  const paused = isPaused(settings, Date.now());
  const mode = setFor(settings.sites, here) ?? 'on';
  return [
    ...(tab.record
      ? [
          {
            words: t(tab.record.hidden ? 'menu_show_marks' : 'menu_hide_marks'),
            choose: () => host.toggleMarks(),
          },
        ]
      : []),
    ...(here === '' || paused
      ? []
      : mode === 'on'
        ? [
            { words: t('menu_pause_here', here), choose: () => host.setSiteMode('off') },
            { words: t('menu_ask_here', here), choose: () => host.setSiteMode('ask') },
          ]
        : [{ words: t('menu_resume_here', here), choose: () => host.setSiteMode(null) }]),
    ...(paused
      ? [{ words: t('menu_resume'), choose: () => host.resume() }]
      : [
          { words: t('menu_pause_hour'), choose: () => host.pause(Date.now() + hour) },
          { words: t('menu_pause'), choose: () => host.pause(null) },
        ]),
    { words: t('menu_options'), choose: () => host.openOptions() },
  ];
}

/** The button at the head's end and what it opens: pausing, hiding, options. */
export function HeadMenu(props: HeadMenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const leave = ({ target }: Event): void => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave, { signal: stop.signal });
    document.addEventListener('focusin', leave, { signal: stop.signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal: stop.signal });
    return () => stop.abort();
  }, [open]);
  return (
    <div class="head-menu" ref={place}>
      <button
        type="button"
        class="icon-button"
        ref={button}
        aria-label={t('menu')}
        title={t('menu')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="currentColor">
          <circle cx="12" cy="5" r="1.9" />
          <circle cx="12" cy="12" r="1.9" />
          <circle cx="12" cy="19" r="1.9" />
        </svg>
      </button>
      {open && (
        <ul class="head-choices" aria-label={t('menu')}>
          {choicesFor(props).map(({ words, choose }) => (
            <li key={words}>
              <button
                type="button"
                onClick={() => {
                  close();
                  choose();
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
