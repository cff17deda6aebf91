import { register } from 'vue-advanced-chat';
import { tellTurns } from '../told-turns.ts';

interface Sent {
  detail: readonly [{ content: string }];
}

// It defines a custom element, which is given everything as properties.
register();
const reader = { _id: 'reader', username: 'Kim' };
const gardener = { _id: 'gardener', username: 'Gardener' };
const emoji = [{ annotation: 'seedling', emoji: '🌱', group: 3, order: 1, version: 1, tags: ['plant'] }];
const chat = Object.assign(document.createElement('vue-advanced-chat'), {
  height: '90vh',
  currentUserId: reader._id,
  rooms: [{ roomId: '1', roomName: 'Garden', avatar: '', users: [reader, gardener] }],
  roomId: '1',
  roomsLoaded: true,
  messagesLoaded: true,
  singleRoom: true,
  // They would come from the network.
  emojiDataSource: `data:application/json,${encodeURIComponent(JSON.stringify(emoji))}`,
  messages: [] as object[],
});
const send = tellTurns((turns) => {
  chat.messages = turns.map(({ id, role, text }) => {
    const { _id, username } = role === 'user' ? reader : gardener;
    return { _id: id, content: text, senderId: _id, username, date: '27 November', timestamp: '10:20' };
  });
});
chat.addEventListener('send-message', (event) => void send((event as unknown as Sent).detail[0].content));
document.querySelector('#app')?.append(chat);
