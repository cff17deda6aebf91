/** @jsxImportSource react */
import ChatBot, { type Flow, type Params } from 'react-chatbotify';
import { createRoot } from 'react-dom/client';
import { scriptedAssistant } from '../script.ts';

const reply = scriptedAssistant();

/** It begins the talk itself, and offers answers to choose from, made as its replies are. */
const flow: Flow = {
  start: {
    message: 'Hello! I am glad that you are here.',
    options: ['I love roses', 'I want to grow herbs'],
    path: 'talk',
  },
  talk: {
    message: async ({ streamMessage, endStreamMessage }: Params) => {
      for await (const text of reply()) await streamMessage(text);
      await endStreamMessage('BOT');
    },
    path: 'talk',
  },
};

createRoot(document.getElementById('app') as HTMLElement).render(
  <ChatBot flow={flow} settings={{ general: { embedded: true } }} />,
);
