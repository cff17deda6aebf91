// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/platform/settings.ts';
import { conversation, snapshot } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

describe('the notices', () => {
  const nothing = { record: null, messages: new Map(), focus: null };

  it('ask for the site with a button that names it', () => {
    const { press, host } = openPanel(snapshot([], { access: 'askable', tab: nothing }));
    press('Allow chat.example');
    expect(host.askAccess).toHaveBeenCalledOnce();
  });

  it.each(['granted', 'askable'] as const)(
    'name the site of a chat in a frame, and ask for that, on a page that is %s',
    (access) => {
      const { press, text, host } = openPanel(
        snapshot([], { access, tab: nothing, chatFrame: 'https://widget.example/*' }),
      );
      expect(text()).toContain('widget.example');
      press('Allow widget.example');
      expect(host.askFrameAccess).toHaveBeenCalledOnce();
      expect(host.askAccess).not.toHaveBeenCalled();
    },
  );

  it('offer to resume', () => {
    const settings = { ...defaultSettings, paused: true };
    const { press, host } = openPanel(snapshot([], { tab: nothing, settings }));
    press('Resume');
    expect(host.resume).toHaveBeenCalledOnce();
  });

  it('say in words that nothing was found', () => {
    const { text } = openPanel(snapshot(conversation.map((one) => ({ ...one, statements: [] }))));
    expect(text()).toContain('Nothing in this conversation speaks as a person');
  });

  it('say above the list that the browser cannot paint marks, where it cannot', () => {
    const words = 'This browser cannot paint marks';
    const tab = snapshot(conversation).tab;
    const blind = { ...tab, record: tab.record && { ...tab.record, paints: false } };
    expect(openPanel(snapshot(conversation)).text()).not.toContain(words);
    expect(openPanel(snapshot(conversation, { tab: blind })).text()).toContain(words);
  });

  it('say above the list, and where nothing was found, that a message is too long to be read to its end', () => {
    const words =
      'Too long to be read to the end: 1 of the messages. Of each, the first 6,000,000 characters';
    const tooLong = conversation.map((one) => (one.id === '0/a4' ? { ...one, beyond: 12 } : one));
    const silent = tooLong.map((one) => ({ ...one, statements: [] }));
    expect(openPanel(snapshot(conversation)).text()).not.toContain('Too long');
    expect(openPanel(snapshot(tooLong)).text()).toContain(words);
    expect(openPanel(snapshot(silent)).text()).toContain(words);
  });

  it('say above the list how far the reading of a long chat has come, and nothing once it is at its end', () => {
    const now = snapshot(conversation);
    const record = now.tab.record && {
      ...now.tab.record,
      order: [...Array.from({ length: 1200 }, (_, at) => `0/m${at}`), ...now.tab.record.order],
    };
    const panel = openPanel({ ...now, tab: { ...now.tab, record } });
    expect(panel.text()).toContain('Still reading this chat: 8 of 1,208 messages so far.');
    panel.press('Export');
    expect(panel.text()).toContain('Still reading this chat');
    panel.now(now);
    expect(panel.text()).not.toContain('Still reading');
  });

  it('lead readers without a chat to the demo', () => {
    const { place } = openPanel(snapshot([], { tab: nothing }));
    expect(place.querySelector('a')?.getAttribute('href')).toBe('/src/welcome/index.html');
  });

  it('leave Learn open to readers without a chat', () => {
    const { press, text } = openPanel(snapshot([], { tab: nothing }));
    expect(text()).toContain('No chat on this page');
    press('Learn');
    expect(text()).toContain('Four stages');
  });
});
