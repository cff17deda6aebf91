import type { Turn } from '../sites/site.ts';

/** Ids cross to the background, which takes no longer ones. */
const longestId = 150;

/** Gives messages their ids: the site's own where it gives one that is not taken, else the role and a number. */
export class MessageIds {
  private readonly taken = new Set<string>();
  private readonly counts = { assistant: 0, user: 0 };
  /** The last revisions of messages that are gone: one that comes back counts on. */
  private readonly revisions = new Map<string, number>();

  /** An id for a new message, and the revision after which it starts. */
  take({ siteId, role }: Turn): [id: string, revision: number] {
    let id = siteId?.slice(0, longestId) ?? '';
    if (this.taken.has(id)) id = `${id} ${role}`;
    while (id === '' || this.taken.has(id)) {
      this.counts[role] += 1;
      id = `${role}-${this.counts[role]}`;
    }
    this.taken.add(id);
    return [id, this.revisions.get(id) ?? 0];
  }

  /** The message of this id is gone. */
  giveBack(id: string, revision: number): void {
    this.taken.delete(id);
    this.revisions.set(id, revision);
  }
}
