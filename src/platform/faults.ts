import * as v from 'valibot';
import { browser } from './browser.ts';
import { faultIn, faultText } from './fault-words.ts';
import { faultsKey } from './stored-keys.ts';

/** Where a fault happened. */
export const faultRooms = ['background', 'content', 'page'] as const;
export type FaultRoom = (typeof faultRooms)[number];

const fault = v.object({
  /** When it happened, in milliseconds since 1970. */
  at: v.number(),
  room: v.picklist(faultRooms),
  what: v.string(),
  where: v.array(v.string()),
});
/** A fault as it is kept; see `FaultWords` for what is not. */
export type Fault = v.InferOutput<typeof fault>;

/** The newest this many are kept. */
export const mostFaults = 30;

const faultsFrom = (value: unknown): Fault[] => {
  const parsed = v.safeParse(v.array(fault), value);
  return parsed.success ? parsed.output : [];
};

/** The last faults, the oldest first: in memory only, gone with the browser. */
export async function readFaults(): Promise<Fault[]> {
  return faultsFrom((await browser.storage.session.get(faultsKey))[faultsKey]);
}

let writing: Promise<void> = Promise.resolve();

const inTurn = (task: () => Promise<void>): Promise<void> => {
  // A store that refuses must not make the next fault.
  writing = writing.then(task).catch(() => undefined);
  return writing;
};

/** Keeps what may be kept of an error that `faultText` made into text. Never throws. */
export const keepFault = (room: FaultRoom, text: string): Promise<void> =>
  inTurn(async () => {
    const all = [...(await readFaults()), { at: Date.now(), room, ...faultIn(text) }];
    await browser.storage.session.set({ [faultsKey]: all.slice(-mostFaults) });
  });

/** Writes an error to the console, for whoever looks there, and keeps what may be kept of it. */
export function noteFault(room: FaultRoom, error: unknown): void {
  console.error('Persona Lens:', error);
  void keepFault(room, faultText(error));
}

/** Keeps every error of this page or worker that nothing else catches. */
export function watchFaults(room: FaultRoom): void {
  addEventListener('error', ({ error, message }) => void keepFault(room, faultText(error ?? message)));
  addEventListener('unhandledrejection', ({ reason }) => void keepFault(room, faultText(reason)));
}

/** Forgets all of them. */
export const forgetFaults = (): Promise<void> => inTurn(() => browser.storage.session.remove(faultsKey));
