/** Short function words of English that other languages written in Latin letters seldom share. */
const english =
  /\b(?:the|and|you|your|is|are|was|of|that|this|with|for|it|it's|have|has|not|but|what|can|be|to|i'm|my|we|our|they|would|will|about|from|as|if|or|so|do|don't|on|at|here|there|how|an|by)\b/gi;
const foreign =
  /\b(?:der|die|das|und|ist|nicht|ich|ein|eine|zu|mit|f\u00fcr|auf|sich|auch|wie|les?|la|des|est|et|une?|dans|pour|pas|que|qui|vous|je|suis|nous|avec|sur|el|los|las|una?|por|con|para|est\u00e1|pero|como|lo|del|yo|muy|il|che|di|sono|per|gli|della|\u00e8|anche|ho|o|os|um|uma|n\u00e3o|\u00e9|em|com|voc\u00ea|eu|het|een|van|ik|niet|voor|zijn|dat|och|att|det|jag|som|inte|\u00e4r|og|er|ikke|jeg|w|nie|na|si\u0119|jest|to|bir|ve|bu|i\u00e7in|ben)\b/giu;
const letters = /\p{L}/gu;
const latin = /\p{Script=Latin}/gu;

const count = (text: string, expression: RegExp): number => text.match(expression)?.length ?? 0;

/**
 * Whether a stretch of text reads as English, by its function words: 'unsure' when there are too few of them.
 * @param text any text; the first 400 code units decide
 */
export function languageOf(text: string): 'english' | 'other' | 'unsure' {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  const all = count(head, letters);
  if (all >= 4 && count(head, latin) < all / 2) return 'other';
  const home = count(head, english);
  const away = count(head, foreign);
  if (away >= 2 && away > home) return 'other';
  return home >= 1 || away === 0 ? 'english' : 'unsure';
}
