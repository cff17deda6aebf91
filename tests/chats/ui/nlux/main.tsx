/** @jsxImportSource react */
import '@nlux/themes/nova.css';
import { AiChat, useAsStreamAdapter } from '@nlux/react';
import { createRoot } from 'react-dom/client';
import { scriptedAssistant } from '../script.ts';

const reply = scriptedAssistant();

function Chat() {
  const adapter = useAsStreamAdapter(async (_line, observer) => {
    let text = '';
    for await (const now of reply()) {
      observer.next(now.slice(text.length));
      text = now;
    }
    // It shows a word late, and drops the words that it has not shown when the reply is complete.
    observer.next('\n\n');
    const isShown = (): boolean => document.body.textContent?.includes(text.slice(-20).trim()) ?? false;
    while (!isShown()) await new Promise(requestAnimationFrame);
    observer.complete();
  });
  return (
    <div style={{ height: '90vh' }}>
      <AiChat adapter={adapter} />
    </div>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Chat />);
