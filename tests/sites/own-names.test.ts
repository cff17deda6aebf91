import { describe, expect, it } from 'vitest';
import { isGenerated, isName, isPassing, speaksFor, stablePart } from '../../src/sites/own-names.ts';

describe('the part of a name that a person wrote', () => {
  it.each([
    ['user-message', 'user-message', 'whole'],
    ['cs-message--outgoing', 'cs-message--outgoing', 'whole'],
    ['chatMessageUser', 'chatMessageUser', 'whole'],
    ['Message_user__x7Fa3', 'Message_user__', 'start'],
    ['css-1a2b3c-UserMessage', '-UserMessage', 'end'],
    ['conversation-turn-12', 'conversation-turn-', 'start'],
    ['a81f_bubble_9k2d', '_bubble_', 'inside'],
  ])('%s: %s', (name, text, at) => {
    expect(stablePart(name)).toEqual({ text, at });
  });

  it.each(['css-1x9kq2', 'sc-bdVaJa', 'x81', 'hXyZqW', 'VfPpkd', '7f3a-91bc', 'q'])('%s: none', (name) => {
    expect(stablePart(name)?.at ?? 'none').toBe('none');
  });
});

it('a made-up piece is told from a written one', () => {
  for (const made of ['x7Fa3', '9f2k', 'bdVaJa', '1234', 'kqzvx']) expect(isGenerated(made), made).toBe(true);
  for (const written of ['message', 'userMessage', 'btn', 'me', 'ai', 'gpt', 'col2'])
    expect(isGenerated(written), written).toBe(false);
});

it('a value that is a sentence, a number or an address is no name', () => {
  for (const value of ['Hello there', '42', 'https://chat.example/a', 'a@b.example', ''])
    expect(isName(value), value).toBe(false);
  for (const value of ['user', 'chat-message', 'assistantTurn']) expect(isName(value), value).toBe(true);
});

it('a state or a place among others is passing, a role is not', () => {
  for (const name of ['is-active', 'message--last', 'streaming', 'isLoading'])
    expect(isPassing(name), name).toBe(true);
  for (const name of ['user-turn', 'message', 'bubble-outgoing']) expect(isPassing(name), name).toBe(false);
});

it('a name speaks for a role, against it, or for none', () => {
  expect(speaksFor('user-message', 'user')).toBeGreaterThan(0);
  expect(speaksFor('user-message', 'assistant')).toBeLessThan(0);
  expect(speaksFor('message-row', 'assistant')).toBe(0);
});
