import type { Site } from '../site.ts';

/**
 * Self-hosted. Attributes of the message say whose it is; notices of the page itself are told from both. The sources bear
 * no date; they know the reasoning block, which came early in 2025.
 */
export const sillyTavern: Site = {
  id: 'sillytavern',
  name: 'SillyTavern',
  hosts: [],
  recognise: ['#chat .mes[is_user]', '#send_textarea'],
  conversation: ['#chat'],
  assistant: ['#chat .mes[is_user="false"]:not([is_system="true"])'],
  user: ['#chat .mes[is_user="true"]'],
  body: ['.mes_text'],
  omit: ['.mes_buttons, .mes_edit_buttons, .swipes-counter'],
  reasoning: ['.mes_reasoning_details'],
  streaming: [],
  messageId: ['mesid'],
  persona: ['.ch_name .name_text'],
  lastChecked: '2025-02-28',
  evidence: 'several lists',
};
