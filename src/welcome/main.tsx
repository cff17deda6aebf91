import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/sheet.css';
import './welcome.css';
import './steps.css';
import './demo.css';
import { render } from 'preact';
import { startOwnPage } from '../content/own-page.ts';
import { markLanguage, t } from '../platform/i18n.ts';
import { Welcome } from './welcome.tsx';

markLanguage(document.documentElement);
const place = document.getElementById('app');
if (place) render(<Welcome />, place);

// The demo is no mock-up: the content script that reads chat sites reads it.
startOwnPage(t('demo_title'));
