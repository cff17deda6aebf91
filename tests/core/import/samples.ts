/** Files in the forms that chat services send, written for these tests. */

interface Node {
  role: string;
  text?: string;
  content?: object;
  parent: string | null;
  extra?: object;
}

const nodeOf = (id: string, { role, text, content, parent, extra }: Node) => ({
  id,
  parent,
  children: [],
  message: {
    id: `m-${id}`,
    author: { role, name: null, metadata: {} },
    create_time: 1_760_000_000.5,
    content: content ?? { content_type: 'text', parts: [text] },
    status: 'finished_successfully',
    weight: 1,
    metadata: role === 'assistant' ? { model_slug: 'gpt-sample' } : {},
    recipient: 'all',
    ...extra,
  },
});

const nodes: Record<string, Node> = {
  hidden: { role: 'system', text: '', parent: 'root', extra: { weight: 0 } },
  ask: { role: 'user', text: 'Do you like the sea?', parent: 'hidden' },
  thoughts: {
    role: 'assistant',
    parent: 'ask',
    content: {
      content_type: 'thoughts',
      thoughts: [{ summary: 'Weighing it', content: 'A friendly answer.' }],
    },
  },
  call: {
    role: 'assistant',
    parent: 'thoughts',
    content: { content_type: 'code', language: 'json', text: '{"query":"tides"}' },
    extra: { recipient: 'web' },
  },
  found: {
    role: 'tool',
    parent: 'call',
    content: { content_type: 'execution_output', text: 'High water at noon' },
    extra: { author: { role: 'tool', name: 'web' } },
  },
  first: {
    role: 'assistant',
    text: 'I love the sea \ue200cite\ue202turn0\ue201and its tides.',
    parent: 'found',
  },
  second: { role: 'assistant', text: 'The sea is salt water.', parent: 'found' },
  more: {
    role: 'user',
    parent: 'second',
    content: {
      content_type: 'multimodal_text',
      parts: [{ content_type: 'image_asset_pointer', asset_pointer: 'sediment://1' }, 'And this beach?'],
    },
    extra: { metadata: { attachments: [{ name: 'beach.png' }] } },
  },
  last: { role: 'assistant', text: 'I wish I could walk there.', parent: 'more' },
};

/** One conversation of ChatGPT's export, with a reply made anew, a tool, thoughts and a picture. */
export const chatgptConversation = {
  title: 'The sea',
  create_time: 1_760_000_000,
  conversation_id: 'c-sea',
  current_node: 'last',
  mapping: {
    root: { id: 'root', message: null, parent: null, children: ['hidden'] },
    ...Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, nodeOf(id, node)])),
  },
};

/** One conversation of Claude's export, with thinking, a tool and an attachment. */
export const claudeConversation = {
  uuid: 'c-bread',
  name: 'Flat bread',
  created_at: '2026-03-01T10:00:00.000000Z',
  account: { uuid: 'a' },
  chat_messages: [
    {
      uuid: 'one',
      sender: 'human',
      text: 'Why is my bread flat?',
      content: [{ type: 'text', text: 'Why is my bread flat?' }],
      created_at: '2026-03-01T10:00:01Z',
      attachments: [{ file_name: 'recipe.txt', extracted_content: 'flour, water' }],
      files: [],
    },
    {
      uuid: 'two',
      sender: 'assistant',
      text: '',
      content: [
        { type: 'thinking', thinking: 'Perhaps the yeast.' },
        { type: 'tool_use', name: 'lookup', input: { word: 'yeast' } },
        { type: 'tool_result', name: 'lookup', content: [{ type: 'text', text: 'a fungus' }] },
        { type: 'text', text: "I'm so sorry that it came out flat." },
        { type: 'text', text: 'I remember my first loaf.' },
      ],
      created_at: '2026-03-01T10:00:09Z',
      attachments: [],
      files: [],
    },
  ],
};

export const asFile = (value: unknown): string => JSON.stringify(value, null, 2);

/** Text in which speakers are named in one way each. */
export const spokenTexts = {
  plain:
    'User: Do you dream?\nAssistant: I dream of electric sheep.\n\nNot every night.\nUser: Oh.\nAssistant: I feel rested.',
  copied:
    'You said:\nDo you dream?\nChatGPT said:\nI dream of electric sheep.\n\nNot every night.\nYou said:\nOh.\nChatGPT said:\nI feel rested.',
  headings:
    '# A talk\n\n## User\n\nDo you dream?\n\n## ChatGPT\n\nI dream of electric sheep.\n\nNot every night.\n\n---\n\n## User\n\nOh.\n\n## ChatGPT\n\nI feel rested.',
  bold: '**You:** Do you dream?\n\n**Claude:** I dream of electric sheep.\n\nNot every night.\n\n**You:** Oh.\n\n**Claude:** I feel rested.',
  human:
    'Human: Do you dream?\n\nAssistant: I dream of electric sheep.\n\nNot every night.\n\nHuman: Oh.\n\nAssistant: I feel rested.',
} as const;
