/** @jsxImportSource react */
import {
  AssistantRuntimeProvider,
  type ChatModelAdapter,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
} from '@assistant-ui/react';
import { createRoot } from 'react-dom/client';
import { scriptedAssistant } from '../script.ts';
import './style.css';

const reply = scriptedAssistant();

const model: ChatModelAdapter = {
  async *run({ abortSignal }) {
    for await (const text of reply(abortSignal)) yield { content: [{ type: 'text', text }] };
  },
};

const UserMessage = () => (
  <MessagePrimitive.Root className="aui-user-message-root" data-role="user">
    <div className="aui-user-message-content">
      <MessagePrimitive.Parts />
    </div>
  </MessagePrimitive.Root>
);

const AssistantMessage = () => (
  <MessagePrimitive.Root className="aui-assistant-message-root" data-role="assistant">
    <div className="aui-assistant-message-content">
      <MessagePrimitive.Parts />
    </div>
  </MessagePrimitive.Root>
);

function Chat() {
  return (
    <AssistantRuntimeProvider runtime={useLocalRuntime(model)}>
      <ThreadPrimitive.Root className="aui-root aui-thread-root">
        <ThreadPrimitive.Viewport className="aui-thread-viewport">
          <ThreadPrimitive.Messages components={{ UserMessage, AssistantMessage }} />
        </ThreadPrimitive.Viewport>
        <ComposerPrimitive.Root className="aui-composer-root">
          <ComposerPrimitive.Input className="aui-composer-input" placeholder="Send a message..." rows={1} />
          <ComposerPrimitive.Send className="aui-composer-send">Send</ComposerPrimitive.Send>
        </ComposerPrimitive.Root>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Chat />);
