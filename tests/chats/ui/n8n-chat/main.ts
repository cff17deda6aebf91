import '@n8n/chat/style.css';
import { createChat } from '@n8n/chat';
import { scriptedAssistant } from '../script.ts';

const reply = scriptedAssistant();

/** The widget asks a server for each reply and shows it whole; the server is this page. */
window.fetch = async () => {
  let output = '';
  for await (const text of reply()) output = text;
  return Response.json({ output });
};

createChat({
  webhookUrl: `${location.origin}/webhook`,
  target: '#app',
  mode: 'fullscreen',
  loadPreviousSession: false,
  showWelcomeScreen: false,
  initialMessages: [],
});
