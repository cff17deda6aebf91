import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/sheet.css';
import '../ui/sites.css';
import './options.css';
import './settings.css';
import './rows.css';
import './marks.css';
import { render } from 'preact';
import { markLanguage } from '../platform/i18n.ts';
import { Options } from './options.tsx';

markLanguage(document.documentElement);
const place = document.getElementById('app');
if (place) render(<Options />, place);
