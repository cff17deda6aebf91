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
import './table.css';
import './export.css';
import './learn.css';
import './kept.css';
import './kept-open.css';
import './compare.css';
import '../ui/sites.css';
import './move-aside.css';
import { render } from 'preact';
import { explain } from '../core/psm/index.ts';
import { isPopup } from '../platform/panel.ts';
import { App } from './app.tsx';
import { browserHost } from './browser-host.ts';
import { MoveAside } from './move-aside.tsx';

const place = document.getElementById('app');
if (place) {
  if (isPopup()) document.documentElement.classList.add('popup');
  render(
    <>
      {isPopup() && <MoveAside />}
      <App host={browserHost()} explain={explain} />
    </>,
    place,
  );
}
