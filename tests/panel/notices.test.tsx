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
