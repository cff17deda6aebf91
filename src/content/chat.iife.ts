import { chatScript } from './chat-script.ts';
import { handOver } from './load-chat-script.ts';

handOver(chatScript);
