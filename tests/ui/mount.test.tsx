// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { mountInShadow } from '../../src/ui/mount.ts';

beforeEach(() => document.body.replaceChildren());

const mount = () => mountInShadow(document.body, document.createElement('div'), ['.card{color:red}']);

describe('mounting in a page', () => {
  it('puts one element into the page, closed to its scripts', () => {
    const { host } = mount();
    expect([...document.body.children]).toEqual([host]);
    expect(host.shadowRoot).toBeNull();
    expect(host.textContent).toBe('');
  });

  it('shows what it is given, and takes it away again', () => {
    const { layer, show } = mount();
    show(<p>Hello</p>);
    expect(layer.textContent).toBe('Hello');
    show(null);
    expect(layer.textContent).toBe('');
  });

  it('follows the tone of the page', () => {
    const { host, setTone } = mount();
    setTone('dark');
    expect(host.dataset.theme).toBe('dark');
  });

  it('leaves nothing behind', () => {
    const { show, remove } = mount();
    show(<p>Hello</p>);
    remove();
    expect(document.body.children.length).toBe(0);
  });
});
