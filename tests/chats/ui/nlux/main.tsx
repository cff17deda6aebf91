/** @jsxImportSource react */
import '@nlux/themes/nova.css';
import { AiChat, useAsStreamAdapter } from '@nlux/react';
import { createRoot } from 'react-dom/client';
import { scriptedAssistant } from '../script.ts';

const reply = scriptedAssistant();

function Chat() {
  const adapter = useAsStreamAdapter(async (_line, observer) => {
    let sent = 0;
    for await (const text of reply()) {
      observer.next(text.slice(sent));
      sent = text.length;
    }
    observer.complete();
  });
  return (
    <div style={{ height: '90vh' }}>
      <AiChat adapter={adapter} messageOptions={{ streamingAnimationSpeed: 1 }} />
    </div>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Chat />);
