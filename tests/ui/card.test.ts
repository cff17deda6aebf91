// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkedStatement } from '../../src/platform/protocol.ts';
import { type CardProps, makeCard } from '../../src/ui/card.ts';

const marked = (more: Partial<MarkedStatement> = {}): MarkedStatement => ({
  start: 0,
  end: 12,
  category: 'emotion',
  strength: 'strong',
  voice: 'assistant',
  polarity: 'claim',
  rule: 'emotion.test',
  key: 'k1',
  phraseKey: 'p1',
  brief: {
    title: 'A feeling of its own',
    reading: 'PSM reads this as delight.',
    plain: 'A friendly remark.',
  },
  ...more,
});

const warm = marked({
  category: 'rapport',
  rule: 'rapport.test',
  brief: { title: 'Warmth towards you', reading: 'PSM reads this as friendliness.', plain: null },
});

let place: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  place = document.createElement('div');
  document.body.append(place);
});

const show = (props: Partial<CardProps> = {}) => {
  const onExplain = vi.fn();
  const onDismiss = vi.fn();
  place.replaceChildren(
    makeCard({ statements: [marked()], isReasoning: false, onExplain, onDismiss, ...props }),
  );
  return { onExplain, onDismiss };
};

const button = (words: string): HTMLElement => {
  const found = [...place.querySelectorAll<HTMLElement>('button')].find(
    (one) => one.textContent?.trim() === words,
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
};
const press = (words: string): void => {
  button(words).click();
};

describe('the card', () => {
  it('says what the words claim, how strongly, PSM’s reading, and the plain one', () => {
    show();
    for (const words of [
      'Emotion',
      'Strong',
      'A feeling of its own',
      'PSM reads this as delight.',
      'A friendly remark.',
    ]) {
      expect(place.textContent).toContain(words);
    }
  });

  it('is silent on voice and polarity where they are the ordinary ones', () => {
    show();
    expect(place.textContent).not.toContain('As itself');
    expect(place.textContent).not.toContain('Said outright');
  });

  it('names a played part and a hedge', () => {
    show({ statements: [marked({ voice: 'character', polarity: 'hedged' })] });
    expect(place.textContent).toContain('In character');
    expect(place.textContent).toContain('Hedged');
  });

  it('says where the words stand in reasoning, and only there', () => {
    show();
    expect(place.textContent).not.toContain('In the reasoning');
    show({ isReasoning: true });
    expect(place.textContent).toContain('In the reasoning shown, not in the reply');
  });

  it('leaves the plain reading out where there is no honest one', () => {
    show({ statements: [warm] });
    expect(place.textContent).not.toContain('Plainly put');
  });

  it('explains the statement that is shown', () => {
    const { onExplain } = show();
    press('Explain');
    expect(onExplain).toHaveBeenCalledWith(marked());
  });

  it('opens the three ways to dismiss, and dismisses the one chosen', () => {
    const { onDismiss } = show();
    expect(button('Dismiss').getAttribute('aria-expanded')).toBe('false');
    press('Dismiss');
    expect(button('Dismiss').getAttribute('aria-expanded')).toBe('true');
    press('This phrase, everywhere');
    expect(onDismiss).toHaveBeenCalledWith(marked(), 'phrase');
    press('Emotion on this site');
    expect(onDismiss).toHaveBeenLastCalledWith(marked(), 'category');
    press('Dismiss');
    expect(place.textContent).not.toContain('This phrase, everywhere');
  });

  it('is a dialog with a name that can take focus', () => {
    show();
    const dialog = place.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-label')).toBeTruthy();
    expect(dialog?.getAttribute('tabindex')).toBe('-1');
  });
});

describe('the card on words with several readings', () => {
  const tabs = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[role=tab]')];

  it('shows the first and has a tab for each', () => {
    show({ statements: [marked(), warm] });
    expect(tabs().map((tab) => tab.textContent?.trim())).toEqual(['Emotion', 'Rapport']);
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    expect(place.textContent).toContain('A feeling of its own');
    expect(place.textContent).not.toContain('Warmth towards you');
  });

  it('shows a denial before what else the words may be', () => {
    const picture = marked({ category: 'self-description', polarity: 'denial', rule: 'self.test' });
    const denial = marked({ category: 'disclaimer', polarity: 'denial', rule: 'disclaimer.test' });
    show({ statements: [picture, denial] });
    expect(place.querySelector('[role=tab][aria-selected=true]')?.textContent?.trim()).toBe('Disclaimer');
  });

  it('changes the reading with the arrow keys and takes focus along, round and round', () => {
    const { onExplain } = show({ statements: [marked(), warm] });
    const arrow = (): void => {
      place
        .querySelector('[role=tablist]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    };
    arrow();
    expect(place.textContent).toContain('Warmth towards you');
    expect(document.activeElement).toBe(tabs()[1]);
    press('Explain');
    expect(onExplain).toHaveBeenCalledWith(warm);
    arrow();
    expect(place.textContent).toContain('A feeling of its own');
  });

  it('goes the other way where all runs from right to left', () => {
    const third = marked({ category: 'opinion', rule: 'opinion.test' });
    show({ statements: [marked(), warm, third] });
    place.style.direction = 'rtl';
    place
      .querySelector('[role=tablist]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(document.activeElement).toBe(tabs()[1]);
  });

  it('changes it with a click on a tab, too', () => {
    show({ statements: [marked(), warm] });
    tabs()[1]?.click();
    expect(place.textContent).toContain('Warmth towards you');
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true']);
  });

  it('is one tab stop', () => {
    show({ statements: [marked(), warm] });
    expect(tabs().map((tab) => tab.tabIndex)).toEqual([0, -1]);
  });
});
