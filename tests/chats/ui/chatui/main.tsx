/** @jsxImportSource react */
import '@chatui/core/dist/index.css';
import Chat, { Bubble, type MessageProps } from '@chatui/core';
import { createRoot } from 'react-dom/client';
import { useTurns } from '../react-turns.ts';

function App() {
  const { turns, send } = useTurns();
  const messages = turns.map(
    ({ id, role, text }): MessageProps => ({
      _id: id,
      type: 'text',
      content: { text },
      position: role === 'user' ? 'right' : 'left',
    }),
  );
  return (
    <div style={{ height: '95vh' }}>
      <Chat
        locale="en-US"
        navbar={{ title: 'Gardener' }}
        messages={messages}
        renderMessageContent={({ content }: MessageProps) => <Bubble content={content.text} />}
        onSend={(_type, line) => void send(line)}
      />
    </div>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
