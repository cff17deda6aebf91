// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageTone } from '../../src/ui/page-tone.ts';

beforeEach(() => {
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

const inside = (...styles: string[]): HTMLElement => {
  let at: HTMLElement = document.body;
  for (const style of styles) {
    const element = document.createElement('div');
    element.style.cssText = style;
    at.append(element);
    at = element;
  }
  return at;
};

describe('the tone of a page', () => {
  it('is light where nothing says otherwise', () => {
    expect(pageTone(inside(''))).toBe('light');
  });

  it('is dark on a dark page', () => {
    document.body.style.backgroundColor = 'rgb(33, 33, 33)';
    expect(pageTone(inside('', ''))).toBe('dark');
  });

  it('is that of the nearest background', () => {
    document.body.style.backgroundColor = 'rgb(33, 33, 33)';
    expect(pageTone(inside('background-color: rgb(250, 250, 250)', ''))).toBe('light');
  });

  it('looks through a background that is hardly there', () => {
    document.body.style.backgroundColor = 'rgb(33, 33, 33)';
    expect(pageTone(inside('background-color: rgba(255, 255, 255, 0.08)'))).toBe('dark');
  });

  it('goes by the text where the background says nothing', () => {
    expect(pageTone(inside('color: rgb(236, 236, 236)'))).toBe('dark');
  });

  it('looks out of a shadow root', () => {
    document.body.style.backgroundColor = 'rgb(20, 20, 20)';
    const host = inside('');
    const child = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(child);
    expect(pageTone(child)).toBe('dark');
  });
});
