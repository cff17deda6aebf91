// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { FileChoice } from '../../src/ui/file-choice.tsx';

afterEach(() => render(null, document.body));

const shown = (props: Partial<Parameters<typeof FileChoice>[0]> = {}) => {
  const onChoose = vi.fn();
  act(() =>
    render(<FileChoice label="Import" accept=".json" onChoose={onChoose} {...props} />, document.body),
  );
  const input = document.querySelector('input');
  const button = document.querySelector('button');
  if (!input || !button) throw new Error('nothing to choose with');
  const choose = (...files: File[]): void => {
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };
  return { onChoose, input, button, choose };
};

it('opens the browser’s chooser when its button is pressed', () => {
  const { input, button } = shown();
  const opened = vi.fn();
  input.addEventListener('click', opened);
  button.click();
  expect(opened).toHaveBeenCalledOnce();
});

it('hands on what was chosen, all of it', () => {
  const { onChoose, choose } = shown({ multiple: true });
  const files = [new File(['a'], 'a.json'), new File(['b'], 'b.json')];
  choose(...files);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(files);
});

it('says nothing when the reader changes their mind', () => {
  const { onChoose, choose } = shown();
  choose();
  expect(onChoose).not.toHaveBeenCalled();
});

it('lets the same file be chosen again', () => {
  const { input, choose } = shown();
  const emptied = vi.spyOn(input, 'value', 'set');
  choose(new File(['a'], 'a.json'));
  expect(emptied).toHaveBeenCalledWith('');
});

it('can wait', () => {
  expect(shown({ disabled: true }).button.disabled).toBe(true);
});
