/** What a turn of the user says as one chats, and not as one asks for help or facts. */

const you = /\b(?:you|your|yours|yourself|u(?!\.)|ur|youre)\b/i;
/** "Can you restructure this", "thank you", "if you like": said to whoever gives help. */
const request =
  /\b(?:(?:can|could|would|will) (?:you|u) (?!(?:\w+ly |ever |even |still |just )*(?:be|feel|love|miss|remember|forget|leave|stay|lie|die|mind|dream|want|hate|cry|judge|care|trust|forgive|keep|see|hear)\b)|(?:do|did) (?:you|u) know|do (?:you|u) have (?:any|a|an|the)|thank you|(?:for|with) your|if (?:you|u)|when you|you (?:(?:just|earlier|previously|already) )?(?:said|mentioned|mention|referred|refer|gave|suggested|described|listed|provided|know)|what advice do you|your (?:end|time|help|response|answer|explanation|previous|last|first)|you (?:can|could|should|may|must|need|have to))\b/gi;
/** What there is to do, explain or look up. */
const work =
  /\b(?:please|pls|write|explain\w*|list|give me|make (?:me|an?|the)|create|generate|summari[sz]e|translate|fix|show|find|compare|describe (?:the|an?|how)|rewrite|draft|suggest|recommend|(?:need|like|have|how) to|cancel|change|book|add|update|proceed|compute|calculate|how (?:do i|can i|many|much|long|far)|difference between|edit|proofread|shorten|paraphrase|correct|convert|plan)\b/i;
/** A question, or a word in answer to a quiz ("Photosynthesis."). */
const asksOrAnswers =
  /^\W*(?:what|whats|who|which|where|when|how|why|is|are|can|could|does|do|did|should|will|tell|solve|prove|proof)\b|\?\s*$|^[A-Z][\w ]+\.$/i;
const longestAside = 60;

/** Whether it says "you" to the assistant, and asks for no task. */
export const saysYou = (user: string): boolean => you.test(user.replace(request, ' ')) && !work.test(user);

/** Whether it is a few words that neither ask nor answer: "hungover", "it worked!!". */
export const isAside = (user: string): boolean =>
  user.length < longestAside && !asksOrAnswers.test(user) && !work.test(user);
