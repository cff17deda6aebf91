import './shared.ts';
import { forgetChatScript, loadChatScript } from './load-chat-script.ts';
import { startContent } from './start.ts';

forgetChatScript();
startContent(loadChatScript);
