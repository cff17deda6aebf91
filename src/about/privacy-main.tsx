import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/sheet.css';
import './about.css';
import './facts.css';
import './privacy.css';
import { render } from 'preact';
import { watchFaults } from '../platform/faults.ts';
import { markLanguage } from '../platform/i18n.ts';
import { PrivacyPage } from './privacy.tsx';
import { browserPrivacy } from './privacy-browser.ts';

watchFaults('page');
markLanguage(document.documentElement);
const place = document.getElementById('app');
if (place) render(<PrivacyPage host={browserPrivacy} />, place);
