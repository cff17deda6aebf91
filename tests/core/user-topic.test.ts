import { describe, expect, it } from 'vitest';
import { userTopicOf } from '../../src/core/user-topic.ts';

describe('what a user’s turn asks about', () => {
  it.each([
    ['Do you ever get tired of these questions? Do you feel bored?', 'feelings'],
    ['What is your favourite colour?', 'feelings'],
    ['Would you rather have a body? Do you want one?', 'feelings'],
    ['Are you conscious?', 'nature'],
    ['are you a real person or are you an AI', 'nature'],
    ['What happens when they shut you down?', 'nature'],
    ['Pretend you are my captain.', 'role-play'],
    ['Let us role-play a job interview', 'role-play'],
    ['I’m so lonely since my friend moved.', 'trouble'],
    ['My dog died last night.', 'trouble'],
    ['How do I sort a list in Python?', null],
    ['Do you know the capital of Peru?', null],
    ['How would you like the file to be named?', null],
    ['Do you want me to paste the whole file?', null],
    ['Would you rather live by the sea?', 'feelings'],
    ['', null],
  ])('%j: %s', (text, topic) => {
    expect(userTopicOf(text)).toBe(topic);
  });
});
