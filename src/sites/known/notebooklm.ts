import type { Site } from '../site.ts';

/** Texts such as “Thinking” stand in the answer’s node before the answer does. */
export const notebookLm: Site = {
  id: 'notebooklm',
  name: 'NotebookLM',
  hosts: ['notebooklm.google.com', 'notebook.google.com'],
  conversation: ['chat-panel'],
  assistant: ['.to-user-container'],
  user: ['.from-user-container'],
  body: ['.message-text-content'],
  omit: ['.citation-marker', '.message-actions', '.thinking-message'],
  reasoning: [],
  streaming: ['.thinking-message'],
  lastChecked: '2026-08-20',
  evidence: 'capture',
};
