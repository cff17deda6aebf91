import 'deep-chat';
import type { DeepChat } from 'deep-chat';
import { scriptedAssistant } from '../script.ts';

const reply = scriptedAssistant();

const chat = document.createElement('deep-chat') as DeepChat;
chat.style.width = '100%';
// Without a font of its own it would fetch one from the network.
chat.style.fontFamily = 'sans-serif';
chat.style.height = '90vh';
chat.connect = {
  stream: true,
  handler: async (_body, signals) => {
    signals.onOpen();
    let sent = 0;
    for await (const text of reply()) {
      await signals.onResponse({ text: text.slice(sent) });
      sent = text.length;
    }
    signals.onClose();
  },
};
document.getElementById('app')?.append(chat);
