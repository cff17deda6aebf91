import { t } from '../platform/i18n.ts';
import { goToTab } from '../platform/panel-tab.ts';

/** In a tab of its own the panel hides the chat: the way back to it. */
export const BackToChat = ({ tab }: { tab: number }) => (
  <div class="move-aside">
    <button type="button" class="button quiet" onClick={() => void goToTab(tab)}>
      {t('panel_back_to_chat')}
    </button>
  </div>
);
