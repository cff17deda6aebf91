import type { TranscriptBranch, TranscriptMessage } from './transcript.ts';
import { importLimits } from './transcript.ts';

/** A place in a conversation's tree; the file may keep places at which nothing is said. */
export interface TreeNode {
  id: string;
  /** The node that it follows; null, or an id that is not there, for a start. */
  parent: string | null;
  message: TranscriptMessage | null;
}

export type TreeRead =
  | { ok: true; branches: TranscriptBranch[] }
  | { ok: false; problem: 'loop' | 'too-long' };

const sharedWith = (first: readonly TranscriptMessage[], other: readonly TranscriptMessage[]): number => {
  const at = other.findIndex((message, index) => first[index] !== message);
  return at === -1 ? other.length : at;
};

/** Gives every message of a branch an id that no other in it has. */
const withOwnIds = (messages: readonly TranscriptMessage[]): TranscriptMessage[] => {
  const seen = new Set<string>();
  return messages.map((message, index) => {
    const isFree = message.id !== '' && message.id.length <= importLimits.id && !seen.has(message.id);
    let id = isFree ? message.id : `message-${index + 1}`;
    while (seen.has(id)) id += '-again';
    seen.add(id);
    return id === message.id ? message : { ...message, id };
  });
};

/**
 * Every way through a tree, from its starts to its ends, in the order of the file, the current one first. Ways that
 * say the same are one.
 * @param current the node that the chat showed last; where it is none of the nodes, the last end of the file counts
 */
export function branchesOf(nodes: readonly TreeNode[], current: string | null): TreeRead {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Map<string, TreeNode[]>();
  const starts: TreeNode[] = [];
  for (const node of nodes) {
    if (node.parent === null || !byId.has(node.parent)) starts.push(node);
    else children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  }
  const ends: TreeNode[] = [];
  const open = [...starts].reverse();
  let reached = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    reached += 1;
    const next = children.get(node.id);
    if (next) open.push(...[...next].reverse());
    else ends.push(node);
  }
  // What no start leads to goes round in a circle.
  if (reached < nodes.length) return { ok: false, problem: 'loop' };

  let endOfCurrent = current === null ? undefined : byId.get(current);
  for (let next = endOfCurrent; next; next = children.get(next.id)?.at(-1)) endOfCurrent = next;
  const shown = endOfCurrent ?? ends.at(-1);
  const ordered = shown ? [shown, ...ends.filter((end) => end !== shown)] : [];

  let size = 0;
  const ways: { id: string; messages: TranscriptMessage[] }[] = [];
  const known = new Set<string>();
  for (const end of ordered) {
    const messages: TranscriptMessage[] = [];
    for (let node: TreeNode | undefined = end; node; node = byId.get(node.parent ?? '')) {
      if (node.message) messages.push(node.message);
      if (node.parent === null) break;
    }
    messages.reverse();
    size += messages.length;
    if (size > importLimits.messages) return { ok: false, problem: 'too-long' };
    const content = messages.map(({ id }) => id).join('\n');
    if (messages.length === 0 || known.has(content)) continue;
    known.add(content);
    ways.push({ id: end.id, messages });
  }
  const first = ways[0]?.messages ?? [];
  const branches = ways.map(({ id, messages }, index) => ({
    id,
    shared: index === 0 ? 0 : sharedWith(first, messages),
    messages: withOwnIds(messages),
  }));
  return { ok: true, branches };
}

/** The one way through a conversation that has no branches; none where nothing is said. */
export const singleBranch = (messages: readonly TranscriptMessage[]): TranscriptBranch[] =>
  messages.length === 0 ? [] : [{ id: 'all', shared: 0, messages: withOwnIds(messages) }];
