import { describe, expect, it } from 'vitest';
import { chatFrameAmong, type SeenFrame } from '../../src/panel/chat-frames.ts';

const frame = (address: string, names = '', area = 100_000): SeenFrame => ({ address, names, area });
const among = (...frames: SeenFrame[]): string | null =>
  chatFrameAmong(frames, 'https://shop.example/beans?page=2');

describe('the chat in a frame of another site', () => {
  it.each([
    ['its title', frame('https://cdn.example/app', 'Chat window')],
    ['a machine’s name', frame('https://cdn.example/app', 'hs-messages_iframe')],
    ['its host', frame('https://webchat.cdn.example/')],
    ['its path', frame('https://cdn.example/shop/chatbot.html')],
  ])('is known by %s', (_, seen) => {
    expect(among(seen)).toBe(`${new URL(seen.address).origin}/*`);
  });

  it.each([
    ['a video', frame('https://video.example/embed/1', 'A film on beans')],
    ['an advertisement', frame('https://ads.example/banner', 'ad_iframe')],
    ['a chat of the page’s own site', frame('https://shop.example/chat', 'Chat')],
    ['a frame without an address', frame('', 'Chat')],
    ['a frame of the browser’s', frame('about:blank', 'Chat')],
    ['a robot test', frame('https://captcha.example/', 'Are you a robot?')],
  ])('is not seen in %s', (_, seen) => {
    expect(among(seen)).toBeNull();
  });

  it('is the larger of two', () => {
    const button = frame('https://button.example/', 'chat launcher', 41_000);
    const chat = frame('http://localhost:8080/chat', '', 240_000);
    expect(among(button, chat)).toBe('http://localhost/*');
  });
});
