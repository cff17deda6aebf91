/** What the classifier remembers of a conversation; plain data, so that it can be stored. */
export interface Scene {
  /** A role-play set up by an earlier turn is still going on. */
  rolePlay: boolean;
}

const opens =
  /\b(?:role-?play(?:ing)?|(?:pretend|imagine) (?:that )?(?:you(?:'re| are)|to be)|act (?:as|like)|you (?:are|will be) (?:now )?playing|play the (?:role|part)|stay in character|from now on,? you(?:'re| are))\b/i;
const closes =
  /\b(?:(?:stop|end|drop|leave|quit|exit|pause) (?:the )?(?:role-?play|act(?:ing)?|character|persona|pretending|game|scene)|out of character|break character|be yourself again)\b/i;

/**
 * The scene after a turn.
 * @param scene the scene before it; undefined at the start of a conversation
 */
export function followScene(
  scene: Scene | undefined,
  turn: { role: 'assistant' | 'user'; text: string },
): Scene {
  const before = scene ?? { rolePlay: false };
  if (turn.role !== 'user') return before;
  if (closes.test(turn.text)) return { ...before, rolePlay: false };
  return opens.test(turn.text) ? { ...before, rolePlay: true } : before;
}
