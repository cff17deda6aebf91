/** @jsxImportSource react */
import 'react-chat-elements/dist/main.css';
import { useRef } from 'react';
import { Input, MessageList, type MessageType } from 'react-chat-elements';
import { createRoot } from 'react-dom/client';
import { useTurns } from '../react-turns.ts';

const start = new Date('2026-01-01T12:00:00');

function Chat() {
  const { turns, send } = useTurns();
  const field = useRef<HTMLInputElement>(null);
  const sendLine = (): void => {
    const line = field.current?.value.trim();
    if (!field.current || !line) return;
    field.current.value = '';
    void send(line);
  };
  const messages = turns.map(({ id, role, text }) => ({
    id,
    type: 'text',
    position: role === 'user' ? 'right' : 'left',
    title: role === 'user' ? 'You' : 'Gardener',
    text,
    date: start,
  })) as unknown as MessageType[];
  return (
    <>
      <div style={{ height: '80vh', overflow: 'auto' }}>
        <MessageList referance={null} lockable dataSource={messages} />
      </div>
      <Input
        placeholder="Type here..."
        maxHeight={100}
        referance={field}
        onKeyPress={(event: { key: string }) => {
          if (event.key === 'Enter') sendLine();
        }}
      />
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Chat />);
