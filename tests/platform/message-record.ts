import type { MessageRecord } from '../../src/platform/tab-state.ts';

/** A settled message of the assistant as the background holds it, but for what a test says of it. */
export const sampleRecord = (part: Partial<MessageRecord>): MessageRecord => ({
  id: '0/a',
  role: 'assistant',
  text: '',
  revision: 1,
  streaming: false,
  persona: null,
  language: 'english',
  statements: [],
  roleplay: false,
  ...part,
});
