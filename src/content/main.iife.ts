import './shared.ts';
import { forgetParts, loadPart } from './load-part.ts';
import { startContent } from './start.ts';

forgetParts();
startContent(() => loadPart('chat'));
