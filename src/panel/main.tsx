import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/pages.css';
import './panel.css';
import './head.css';
import './filters.css';
import './conversation.css';
import './statement.css';
import './profile.css';
import './drift.css';
import '../ui/table.css';
import './export.css';
import './learn.css';
import './kept.css';
import './kept-open.css';
import './compare.css';
import '../ui/sites.css';
import './move-aside.css';
import './wrong.css';
import '../ui/label-picker.css';
import { render } from 'preact';
import { explain } from '../core/psm/index.ts';
import { libraryIn } from '../core/psm/learn/index.ts';
import { sayIn, translated } from '../core/psm/translations/index.ts';
import { markLanguage, t } from '../platform/i18n.ts';
import { isPopup } from '../platform/panel.ts';
import { givenTab } from '../platform/panel-tab.ts';
import { App } from './app.tsx';
import { BackToChat } from './back-to-chat.tsx';
import { browserHost } from './browser-host.ts';
import { LibraryContext } from './library.ts';
import { MoveAside } from './move-aside.tsx';
import { NewsLine } from './news-line.tsx';

async function start(place: HTMLElement): Promise<void> {
  markLanguage(document.documentElement);
  if (isPopup()) document.documentElement.classList.add('popup');
  const tab = givenTab();
  const wanted = t('interface_language');
  const language = translated.includes(wanted) ? wanted : 'en';
  const say = await sayIn(language);
  render(
    <LibraryContext.Provider value={libraryIn(say, language)}>
      {isPopup() && <MoveAside />}
      {tab !== null && <BackToChat tab={tab} />}
      <App
        host={browserHost()}
        explain={(statement, situation) => explain(statement, situation, say)}
        note={<NewsLine />}
      />
    </LibraryContext.Provider>,
    place,
  );
}

const place = document.getElementById('app');
if (place) void start(place);
