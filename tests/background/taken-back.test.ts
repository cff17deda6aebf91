import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/background/taken-back.ts';

const ends = (address: string, removed: readonly string[], kept: readonly string[] = []): boolean =>
  new RegExp(addressesOf(removed, kept)).test(address);

describe('a permission that is taken back', () => {
  it.each([
    ['https://chat.example/*', 'https://chat.example/c/1', true],
    ['https://chat.example/*', 'https://chat.example:8443/', true],
    ['https://chat.example/*', 'http://chat.example/', false],
    ['https://chat.example/*', 'https://my.chat.example/', false],
    ['https://chat.example/*', 'https://chatxexample/', false],
    ['https://chat.example/*', 'https://other.example/?https://chat.example/', false],
    ['*://*.example.org/*', 'http://a.b.example.org/', true],
    ['*://*.example.org/*', 'https://example.org/', true],
    ['*://*.example.org/*', 'https://badexample.org/', false],
    ['http://localhost/*', 'http://localhost:3000/chat', true],
    ['http://[::1]/*', 'http://[::1]:3000/chat', true],
    ['*://*/*', 'https://anything.example/', true],
    ['<all_urls>', 'http://anything.example/', true],
  ])('%s: is %s to be left? %s', (pattern, address, left) => {
    expect(ends(address, [pattern])).toBe(left);
  });

  it('leaves alone what another permission still covers', () => {
    expect(ends('https://chatgpt.com/c/1', ['*://*/*'], ['https://chatgpt.com/*'])).toBe(false);
    expect(ends('https://chat.example/', ['*://*/*'], ['https://chatgpt.com/*'])).toBe(true);
  });
});
