import type { askBackground } from '../platform/ask.ts';
import { longestName } from '../platform/protocol.ts';
import type { Pace } from './pace.ts';
import { canPaint } from './painter.ts';
import { mostFailures, shortestRest } from './retries.ts';

export interface OrderLink {
  /**
   * Tells the background which messages there are, in reading order, and whether their marks are hidden now: of the
   * order only what follows the part that it knows.
   * @param kept so many ids at the start stand as at the last call
   * @param unread so many messages of the page are still to be read, and not among the ids
   */
  tell(
    site: { siteId: string; siteName: string },
    ids: readonly string[],
    kept: number,
    hidden: boolean,
    unread: number,
  ): void;
  /** The background has forgotten what it was told. */
  forget(): void;
}

/** Keeps the background in step with the order of the messages. */
export const linkOrder = (
  signal: AbortSignal,
  ask: typeof askBackground,
  pace: Pick<Pace, 'after'>,
): OrderLink => {
  let revision = 0;
  /** How many ids were told last, and how many of these still stand at the start. */
  let told = 0;
  let known = 0;
  let wasHidden = false;
  let wasUnread = 0;
  return {
    tell({ siteId, siteName }, ids, kept, hidden, unread) {
      known = Math.min(known, kept);
      const same = wasHidden === hidden && wasUnread === unread;
      if (known === told && told === ids.length && same) return;
      wasHidden = hidden;
      wasUnread = unread;
      const tell = async (keep: number, failures: number): Promise<void> => {
        revision += 1;
        const mine = revision;
        known = told = ids.length;
        const reply = await ask({
          name: 'conversation-changed',
          siteId,
          siteName: siteName.slice(0, longestName),
          hidden,
          unread,
          paints: canPaint(),
          revision,
          base: keep > 0 ? revision - 1 : null,
          keep,
          order: ids.slice(keep),
        });
        if (reply.ok || failures > mostFailures) return;
        pace.after(reply.reason === 'text-unknown' ? 0 : shortestRest * 2 ** failures, () => {
          // A later telling finds out by itself that this one was lost.
          if (mine === revision && !signal.aborted) void tell(0, failures + 1);
        });
      };
      void tell(known, 1);
    },
    forget() {
      revision += 1;
      known = 0;
    },
  };
};
