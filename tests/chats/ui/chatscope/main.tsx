/** @jsxImportSource react */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import { createRoot } from 'react-dom/client';
import { useTurns } from '../react-turns.ts';

function Chat() {
  const { turns, send } = useTurns();
  return (
    <div style={{ height: '90vh' }}>
      <MainContainer>
        <ChatContainer>
          <MessageList>
            {turns.map(({ id, role, text }) => (
              <Message
                key={id}
                model={{
                  message: text,
                  sender: role === 'user' ? 'You' : 'Gardener',
                  direction: role === 'user' ? 'outgoing' : 'incoming',
                  position: 'single',
                  type: 'text',
                }}
              />
            ))}
          </MessageList>
          <MessageInput
            placeholder="Type message here"
            attachButton={false}
            onSend={(_html, _content, line) => void send(line)}
          />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Chat />);
