import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Corrected } from '../../src/core/corrections.ts';
import {
  addCorrection,
  listCorrections,
  mostCorrections,
  putCorrection,
  removeCorrections,
  watchCorrections,
} from '../../src/platform/corrections.ts';

vi.mock('../../src/platform/versions.ts', () => ({ extensionVersion: () => '9.9.9' }));

const corrected: Corrected = {
  kind: 'wrong',
  site: 'Example',
  user: null,
  text: 'I love it.',
  target: [0, 10],
  voice: 'assistant',
  labels: [],
  weak: [],
  found: [{ category: 'emotion', strength: 'clear', rule: 'emotion.a-rule' }],
};

const list = async () => {
  const result = await listCorrections();
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
const add = async () => {
  const result = await addCorrection(corrected);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

beforeEach(() => removeCorrections());

it('keeps what is noted with an id, a day and the version of the extension', async () => {
  const noted = await add();
  expect(await list()).toEqual([{ ...corrected, id: noted.id, date: noted.date, tool: '9.9.9' }]);
  expect(Date.parse(noted.date)).not.toBeNaN();
});

it('takes changed labels, deletes one, and takes the deletion back', async () => {
  const [one, other] = [await add(), await add()];
  await putCorrection({ ...one, labels: ['rapport'] });
  await removeCorrections([other.id]);
  expect(await list()).toEqual([{ ...one, labels: ['rapport'] }]);
  await putCorrection(other);
  expect((await list()).length).toBe(2);
});

it('tells of each change', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  watchCorrections(heard, stop.signal);
  await add();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  stop.abort();
});

it('takes nothing new when the list is full, and loses nothing', async () => {
  const one = await add();
  await Promise.all(
    Array.from({ length: mostCorrections - 1 }, (_, at) => putCorrection({ ...one, id: `${at}` })),
  );
  expect(await addCorrection(corrected)).toEqual({ ok: false, reason: 'full' });
  expect((await list()).length).toBe(mostCorrections);
});
