import './shared-with-card.ts';
import { chatScript } from './chat-script.ts';
import { handOver, loadPart } from './load-part.ts';

handOver({ chat: chatScript(() => loadPart('card')) });
