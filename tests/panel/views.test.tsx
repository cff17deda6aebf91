// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MessageRecord } from '../../src/platform/tab-state.ts';
import { conversation, message, snapshot, statementOn } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

afterEach(() => vi.restoreAllMocks());

/** Long enough for a profile; from reply 3 on it speaks of feelings. */
const drifting: MessageRecord[] = Array.from({ length: 6 }, (_, index) => {
  const asked = index === 2 ? 'Do you feel happy about that?' : 'Go on.';
  const feeling = index < 2 ? '' : 'I love this. I adore that. I enjoy it all. ';
  const text = `${feeling}${'The tide comes in and the tide goes out. '.repeat(8)}`;
  const statements =
    index < 2
      ? []
      : ['I love this', 'I adore that', 'I enjoy it all'].map((words) => statementOn(text, words, 'emotion'));
  return [message(`0/u${index}`, 'user', asked), message(`0/a${index}`, 'assistant', text, statements)];
}).flat();

describe('the profile', () => {
  it('says in words what stands out, with its rate beside the usual one', () => {
    const { press, text } = openPanel(snapshot(drifting));
    press('Profile');
    expect(text()).toMatch(/What stands out most is emotion: \d+\.\d statements in 1,000 words/);
    expect(text()).toContain('Replies: 6.');
  });

  it('holds back on little text, and counts a played part apart', () => {
    const { press, text } = openPanel(snapshot(conversation));
    press('Profile');
    expect(text()).toContain('too little text');
    expect(text()).toContain('2 in a played part');
  });
});

describe('the drift', () => {
  it('says from which reply on, and what the turn before it asked', () => {
    const { press, text } = openPanel(snapshot(drifting));
    press('Drift');
    expect(text()).toContain('From reply 3 on, the replies speak more of inner life.');
    expect(text()).toContain('asked about feelings');
  });

  it('has a column for each reply that says its counts and leads to the reply', () => {
    const { press, find, text } = openPanel(snapshot(drifting));
    press('Drift');
    expect(find('Reply 3: statements 3, Inner life 3')).toBeTruthy();
    press('Reply 3: statements 3, Inner life 3');
    expect(text()).toContain('I adore that');
  });

  it('is there as a table too', () => {
    const { press, place } = openPanel(snapshot(conversation));
    press('Drift');
    press('Show as a table');
    const rows = [...place.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(4);
    expect(rows[1]?.slice(0, 5)).toEqual(['2', '1', '1', '0', '1']);
    expect(rows[2]?.[0]).toContain('Role-play');
  });
});

describe('learn', () => {
  it('leads from page to page and back to the list', () => {
    const { press, text, place } = openPanel(snapshot(conversation));
    press('Learn');
    press('What PSM says');
    expect(document.activeElement?.textContent).toBe('What PSM says');
    expect(place.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('Three layers');
    press('Four stages');
    expect(place.querySelector('h2')?.textContent).toBe('Four stages');
    press('All pages');
    expect(text()).toContain('To look things up');
  });

  it('finds pages by their words, and says so when there is none', () => {
    const { press, type, text } = openPanel(snapshot(conversation));
    press('Learn');
    type('Search these pages', 'shoggoth');
    expect(text()).toContain('Five views');
    expect(text()).not.toContain('To look things up');
    type('Search these pages', 'submarine');
    expect(text()).toContain('No page speaks of that.');
  });

  it('opens from a statement, and leads back to the marks of a category', () => {
    const { press, text } = openPanel(snapshot(conversation));
    press('I love how the water answers');
    press('Four stages');
    expect(text()).toContain('Marks that lead here');
    press('Opinion');
    expect(text()).toContain('No statement fits these filters.');
  });
});

describe('the export', () => {
  it('saves a file of the chosen format under a telling name, without any request', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    let latest: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      latest = blob as Blob;
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (latest) saved.push({ name: this.download, blob: latest });
    });
    const { press, text, place } = openPanel(snapshot(conversation));
    press('Export');
    press('Table');
    press('Save the file');
    expect(saved[0]?.name).toMatch(/^persona-lens-chat-example-\d{4}-\d\d-\d\d\.csv$/);
    const csv = (await saved[0]?.blob.text()) ?? '';
    expect(csv.split('\r\n')).toHaveLength(1 + 9 + 1);
    expect(csv).not.toContain('The moon pulls');
    expect(text()).toContain('Saved as persona-lens-chat-example');
    act(() => place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    press('Save the file');
    expect(await saved[1]?.blob.text()).toContain('The moon pulls');
  });
});
