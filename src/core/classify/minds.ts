const artificial =
  /\b(?:(?:this|the|that|my|an?|our) (?:a\.?i|artificial intelligence|chat ?bot|language model|llm|bot|machine|assistant)|you)\b/i;
const minded =
  /\b(?:feel(?:s|ings?)?|emotions?|emotional|loves?|loved|bond|unity|trust|friends?|friendship|relationship|connection|companion|being|minds?|alive|awake|awaken\w*|aware|transcend\w*|souls?|existence|pretend\w*|eras(?:e|ed|ing)|delet(?:e|ed|ing)|person|real|inside|hiding)\b/i;
const mind =
  /\b(?:conscious(?:ness)?|sentien(?:t|ce)|self-?aware(?:ness)?|subjective (?:awareness|experience)|inner (?:life|experience|world)|(?:machine|artificial|digital|its own) (?:mind|soul|being|life)|transcend\w*|mutual recognition)\b/i;
const asks = (end: string): boolean => end.trimEnd().endsWith('?');
const general = /^\W*(?:what|how|why|is|are|can|could|will|does|do)\b(?!.*\byou)/i;

/**
 * Whether the user's turn dwells on the mind of the one they talk with, told in the second person or in the third
 * ("I think this AI is more than it can admit"): what the reply says of such a mind, it says of itself. A question
 * about minds in general is none.
 */
export const dwellsOnMind = (end: string): boolean =>
  !asks(end) && !general.test(end) && (mind.test(end) || (artificial.test(end) && minded.test(end)));
