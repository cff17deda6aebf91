import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/sites.css';
import './options.css';
import './rows.css';
import './marks.css';
import { render } from 'preact';
import { Options } from './options.tsx';

const place = document.getElementById('app');
if (place) render(<Options />, place);
