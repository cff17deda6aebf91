import { t } from '../platform/i18n.ts';
import { moveToSidebar } from '../platform/panel.ts';

/** Firefox can't open its sidebar from a click in a web page: the panel opens as a popup there, and can move from it. */
export const MoveAside = () => (
  <div class="move-aside">
    <button type="button" class="button quiet" onClick={() => void moveToSidebar()}>
      {t('panel_move_aside')}
    </button>
  </div>
);
