import '../ui/tokens.css';
import '../ui/controls.css';
import './panel.css';
import './conversation.css';
import './statement.css';
import { render } from 'preact';
import { brief } from '../core/psm/brief.ts';
import type { Explanation, Situation } from '../core/psm/explanation.ts';
import { familyOf, type Statement } from '../core/taxonomy.ts';
import { App } from './app.tsx';
import { browserHost } from './browser-host.ts';

const explain = (statement: Statement, { quote }: Situation): Explanation => ({
  ...statement,
  ...brief(statement, quote),
  family: familyOf(statement.category),
  quote,
  trait: '',
  does: { text: '', sources: [] },
  stages: [],
  notConclude: [],
  open: [],
  tryIt: [],
  sources: [],
  learn: [],
});

const place = document.getElementById('app');
if (place) render(<App host={browserHost()} explain={explain} />, place);
