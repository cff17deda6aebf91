import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/sheet.css';
import './about.css';
import './diagnostics.css';
import { render } from 'preact';
import { forgetFaults, watchFaults } from '../platform/faults.ts';
import { markLanguage } from '../platform/i18n.ts';
import { DiagnosticsPage } from './diagnostics.tsx';
import { readFacts } from './facts.ts';

watchFaults('page');
markLanguage(document.documentElement);
const place = document.getElementById('app');
if (place) render(<DiagnosticsPage read={readFacts} forget={forgetFaults} />, place);
