import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { faultIn, faultText } from '../../src/platform/fault-words.ts';
import { forgetFaults, keepFault, mostFaults, noteFault, readFaults } from '../../src/platform/faults.ts';
import { faultsKey } from '../../src/platform/stored-keys.ts';

beforeEach(() => fakeBrowser.reset());

const secret = 'I never told anybody that I "really" love her';

describe('what is kept of a fault', () => {
  it('is its kind and its places in our own code', () => {
    const stack = [
      'TypeError: a.b is not a function',
      '    at c (chrome-extension://abcdef/assets/main.ts-D77Lh0jb.js:1:2345)',
      '    at chrome-extension://abcdef/src/content/main.iife.js:2:99',
      '    at https://chat.example/app.js:1:1',
    ].join('\n');
    expect(faultIn(stack)).toEqual({
      what: 'TypeError: a.b is not a function',
      where: ['assets/main.ts-D77Lh0jb.js:1:2345', 'src/content/main.iife.js:2:99'],
    });
    expect(faultIn('Error: x\nc@moz-extension://1-2/assets/panel.js:3:4\n')).toEqual({
      what: 'Error: x',
      where: ['assets/panel.js:3:4'],
    });
  });

  it('is never what was quoted, nor an address', () => {
    for (const quote of [`"${secret}"`, `'${secret}'`, `\`${secret}\``, `“${secret}”`, `"${secret}`]) {
      const { what } = faultIn(`SyntaxError: Unexpected token 'I', ${quote} is not valid JSON\n  at x`);
      expect(what).toMatch(/^SyntaxError: Unexpected token/);
      expect(what).not.toContain('love');
      expect(what).not.toContain('never');
    }
    expect(faultIn('Error: no access to https://chat.example/c/1?q=love').what).toBe('Error: no access to …');
  });

  it('holds nothing of what JSON could not be read from', () => {
    const broken = fc.string({ minLength: 3 }).map((text) => `${text} wombat ${text}`);
    fc.assert(
      fc.property(broken, (text) => {
        try {
          JSON.parse(text);
        } catch (error) {
          expect(faultIn(faultText(error)).what).not.toContain('wombat');
        }
      }),
    );
  });

  it('is short, whatever the error is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => {
        const { what, where } = faultIn(text);
        expect(what.length).toBeLessThanOrEqual(120);
        expect(where.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('the faults', () => {
  it('are kept in order, the newest few, without their words', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let at = 0; at < mostFaults + 5; at++) void keepFault('content', `Error: number ${at}`);
    noteFault('background', new Error(`"${secret}"`));
    await vi.waitFor(async () => expect((await readFaults()).at(-1)?.room).toBe('background'));
    const faults = await readFaults();
    expect(faults).toHaveLength(mostFaults);
    expect(faults[0]?.what).toBe('Error: number 6');
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('love');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('are forgotten on demand', async () => {
    await keepFault('page', 'Error: x');
    expect(await readFaults()).toHaveLength(1);
    await forgetFaults();
    expect(await readFaults()).toEqual([]);
  });

  it('begin anew where the store is broken, and make no fault where it refuses', async () => {
    await fakeBrowser.storage.session.set({ [faultsKey]: [{ at: 'never' }] });
    await keepFault('page', 'Error: x');
    expect(await readFaults()).toMatchObject([{ room: 'page', what: 'Error: x' }]);
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(keepFault('page', 'Error: y')).resolves.toBeUndefined();
    set.mockRestore();
    await keepFault('page', 'Error: z');
    expect((await readFaults()).map(({ what }) => what)).toEqual(['Error: x', 'Error: z']);
  });
});
