import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/table.css';
import '../ui/label-picker.css';
import './reading.css';
import './transcript.css';
import './present.css';
import './study.css';
import { render } from 'preact';
import { markLanguage } from '../platform/i18n.ts';
import { requestIn } from '../platform/own-pages.ts';
import { App } from './app.tsx';
import { browserHost } from './browser-host.ts';

markLanguage(document.documentElement);
const place = document.getElementById('app');
if (place) render(<App host={browserHost()} request={requestIn(location.search, location.hash)} />, place);
