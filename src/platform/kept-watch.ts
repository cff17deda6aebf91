/** Heard by every page of the extension, in this window and in others. */
const channelName = 'kept-conversations';

/** Tells every watcher that something changed. */
export function tellKeptChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back at each change, until the signal aborts. */
export function watchKept(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => callback());
  signal.addEventListener('abort', () => channel.close());
}
