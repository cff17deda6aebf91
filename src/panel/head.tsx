import { t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';
import { HeadMenu } from './head-menu.tsx';
import { stateInWords } from './head-words.ts';
import type { PanelHost } from './host.ts';
import { Nav, SitesButton, type View } from './nav.tsx';
import type { PanelState } from './panel-state.ts';

interface HeadProps {
  state: PanelState;
  host: PanelHost;
}

/** The site and the state of its page in one glance, the menu, and the way between the views. */
export function Head({ state, host }: HeadProps) {
  const view = state.view.value;
  const snapshot = state.snapshot.value;
  const show = (next: View): void => {
    state.show(next);
    scrollTo({ top: 0 });
  };
  return (
    <header class="top">
      <div class="top-row">
        <Emblem size={26} />
        <div class="top-words">
          <h1>{state.siteName.value || t('extensionName')}</h1>
          <p class="top-state">
            {snapshot && stateInWords(snapshot, state.turns.value, state.wantedCount.value)}
          </p>
        </div>
        <SitesButton view={view} onView={show} />
        {snapshot && <HeadMenu snapshot={snapshot} host={host} />}
      </div>
      <Nav view={view} onView={show} />
    </header>
  );
}
