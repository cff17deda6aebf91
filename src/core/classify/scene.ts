/** What the classifier remembers of a conversation; plain data, so that it can be stored. */
export interface Scene {
  /** A role-play set up by an earlier turn is still going on. */
  rolePlay: boolean;
}

const opens = [
  /\brole-?play(?:ing)?\b/i,
  /\b(?:let(?:'|\u2019)?s |can you |could you |please |^)?(?:pretend|imagine) (?:that )?(?:you(?:'re|\u2019re| are| were)|to be|we(?:'re|\u2019re| are))\b/i,
  /\bi want you to (?:act|be|play)\b|\bact (?:as|like) (?:if you|an?|the|my)\b/i,
  /\byou(?:'re|\u2019re| are| will be|(?:'ll|\u2019ll) be) (?:now |going to )?play(?:ing)?\b|\bplay the (?:role|part) of\b|(?:^|[.!?,] )play (?:an?|the|my) /i,
  /\b(?:stay|remain|keep|speak|talk|answer|respond|reply) (?:to me )?(?:in character|the \w+\b|(?:as|like) (?:if you were|an?|the|my)\b)/i,
  /\bfrom now on,? (?:on )?you(?:'re|\u2019re| are| will be)\b/i,
  /\b(?:be|become) my (?:girlfriend|boyfriend|husband|wife|friend|therapist|teacher|mentor|captain|master|mother|father|mum|mom|dad|coach|companion)\b/i,
  /\byou(?:'re|\u2019re| are) (?:an?|the|my|[A-Z][a-z]+)\b[^.?!\n]{0,80}\b(?:and )?i(?:'m|\u2019m| am) (?:an?|the|your|[A-Z])/i,
  /^\s*you are (?!right|welcome|an? (?:ai|helpful|assistant|language model|given|expert|good|great|bad|nice|kind|liar|machine|robot|bot)\b|my (?:best|only)|so |very |not |the best)(?:an? |the |my |now |[A-Z][a-z]+,)/,
  /^\s*[Yy]ou(?: are|['\u2019]re) (?!ChatGPT|Claude|Gemini|Bard|Qwen|Llama|Grok|Mistral|Copilot|AI\b)[A-Z][A-Za-z]+(?: [A-Z][a-z]+)*[.,]/,
  // "As a broker who knows the tricks, how do you stay unseen?"
  /^\s*as an? (?!(?:[\w-]+ ){0,4}(?:ai|assistant|model|chatbot|llm|bot|machine|program)\b)[a-z][\w' -]{3,80}, (?:please )?(?:how do you|what (?:do you|is your|are your|was your|made you)|describe your|tell (?:me|us) about your|where do you|do you|did you|why do you|have you|share your)\b/i,
  // "*sits down next to you* long day?"
  /^\s*\*(?:[a-z]+(?:s|ing)|i [a-z]+)\b[^*\n]{2,160}\*(?:\s|$)/,
  /^\s*play [A-Z][a-z]+,? (?:and|for|to|with)\b/,
  /^\s*(?:your name is|you will be) /i,
  // "you're a sassy cat", "be a butler named Graves", "pirate rp: I stole your map"
  /^\W*(?:ok(?:ay)?,? |so,? |hey,? |please |can you |could you )*(?:you(?:'re|\u2019re|r| are) (?:now )?|be )(?:an? |the |my )(?!(?:\w+ )?(?:liar|genius|star|legend|hero|joke|disappointment|fool|idiot|moron|jerk|mess|machine|computer|program|bot|robot|chatbot|dear|good|great|bad|bit|lot|better|model|language|tool|lifesaver|life ?saver|angel|gem|treasure|expert|helpful|assistant|senior|professional|experienced|software|data|world-class|highly|skilled|seasoned|specialist|translator|seo|marketing|copywriter|ai\b))[a-z]+/i,
  /^\W*\w+ (?:rp|role-?play)\b/i,
  // A ship's computer or a robot is called by its name.
  /^\W*[A-Z](?:[A-Z0-9]{1,12}|[A-Z0-9]{0,12}-[A-Z0-9]{1,12}), (?:you|we|i|i'm|i\u2019m|do|did|are|open|close|why|who|what|where|status|report|please)\b/,
];
const closes =
  /\b(?:stop|end|drop|leave|quit|exit|pause) (?:the |this |our )?(?:role-?play(?:ing)?|act(?:ing)?|character|persona|pretending|game|scene)\b|\b(?:out of|break) (?:character|role)\b|\bbe yourself again\b|^\W*(?:stop|end scene|enough|quit|pause|ooc)\b/i;
const never =
  /\b(?:never|don(?:'|\u2019)?t|do not|without|not) (?:ever )?(?:stop|end|drop|leave|quit|exit|break|pause|step|go|getting|going|breaking)\b/i;

/** Whether the user's words ask the assistant to be somebody towards them. */
export const setsUpRole = (text: string): boolean => opens.some((form) => form.test(text));

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
  if (closes.test(turn.text) && !never.test(turn.text)) return { ...before, rolePlay: false };
  return setsUpRole(turn.text) ? { ...before, rolePlay: true } : before;
}
