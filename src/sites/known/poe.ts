import type { Site } from '../site.ts';

/** CSS modules: prefixes only. The reader is known by the right-side bubble. */
export const poe: Site = {
  id: 'poe',
  name: 'Poe',
  hosts: ['poe.com'],
  conversation: ['[class*="ChatMessagesView_infiniteScroll"]', 'main'],
  assistant: [
    '[class*="ChatMessage_chatMessage"]:not(:has([class*="rightSide"]))',
    '[class*="Message_botMessageBubble"]',
  ],
  user: [
    '[class*="ChatMessage_chatMessage"]:has([class*="rightSide"])',
    '[class*="Message_humanMessageBubble"]',
  ],
  body: ['[class*="messageTextContainer"]'],
  omit: [
    '[class*="MarkdownCodeBlock"]',
    '[class*="MessageHeader"], [class*="ChatMessageActionBar"]',
    '[class*="MessageOverflowActions"], [class*="messageMetadataContainer"]',
  ],
  reasoning: [],
  streaming: ['[data-complete="false"]'],
  messageId: ['data-message-id', 'id'],
  persona: ['[class*="BotHeader_name"]', '[class*="BotInfo"] [class*="name"]'],
  lastChecked: '2026-08-01',
  evidence: 'tried list',
};
