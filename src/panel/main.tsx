import '../ui/tokens.css';
import '../ui/controls.css';
import './panel.css';
import './filters.css';
import './conversation.css';
import './statement.css';
import './profile.css';
import './drift.css';
import './export.css';
import './learn.css';
import { render } from 'preact';
import { explain } from '../core/psm/index.ts';
import { App } from './app.tsx';
import { browserHost } from './browser-host.ts';

const place = document.getElementById('app');
if (place) render(<App host={browserHost()} explain={explain} />, place);
