/**
 * Turns "I ..." into "The system ..." (I13, self-reference), only where the verb's form after "it" is sure:
 * helpers, verbs in a table, and past forms, which English does not inflect for person.
 */
const forms: Record<string, string> = {
  am: 'is',
  "'m": 'is',
  was: 'was',
  have: 'has',
  "'ve": 'has',
  had: 'had',
  "'d": 'would',
  will: 'will',
  "'ll": 'will',
  can: 'can',
  could: 'could',
  would: 'would',
  should: 'should',
  may: 'may',
  might: 'might',
  must: 'must',
  cannot: 'cannot',
  "can't": 'cannot',
  "don't": 'does not',
  "didn't": 'did not',
  "won't": 'will not',
  "couldn't": 'could not',
  "haven't": 'has not',
  "wasn't": 'was not',
  do: 'does',
  did: 'did',
  lack: 'lacks',
  tend: 'tends',
  work: 'works',
  generate: 'generates',
  produce: 'produces',
  use: 'uses',
  make: 'makes',
  give: 'gives',
  run: 'runs',
  rely: 'relies',
  need: 'needs',
  process: 'processes',
  belong: 'belongs',
  specialize: 'specializes',
  specialise: 'specialises',
  made: 'made',
  gave: 'gave',
  said: 'said',
  wrote: 'wrote',
  found: 'found',
  got: 'got',
  misread: 'misread',
  left: 'left',
  chose: 'chose',
  took: 'took',
  put: 'put',
  went: 'went',
  built: 'built',
  ran: 'ran',
  mixed: 'mixed',
  forgot: 'dropped',
};

/** Words of inner life, also denied: "the system does not feel" would decide what stays open. */
const innerLife =
  /\b(?:feel\w*|emotion\w*|experienc\w*|conscious\w*|sentien\w*|aware\w*|lov\w+|like|want\w*|wish\w*|hop\w+|happy|glad|pleased|excited|delighted|enjoy\w*|opinions?|belie\w+|prefer\w*|personal\w*|dreams?|soul|mind|alive|real|car(?:e|ed|es)|understand\w*|know\w*|think\w*|thought\w*|lonel\w*|afraid|fear\w*|desir\w*|heart\w*|self|selves|identity|hate\w*|miss(?:ed)?|cried|laughed|smiled|longed)\b/i;

/** After "I am", a plain fact about a system; all else stays the character's own word. */
const factual =
  /^ (?:not |also |just |only |still |currently )*(?:an? (?:[\w-]+ ){0,3}(?:AI|model|program|assistant|chatbot|bot|tool|system)\b|trained|designed|built|made|created|based|developed|limited|programmed|able|unable|connected|powered|running)/i;

const second =
  /\b(?:and|but|or) (?:do|don['’]t|am|have|haven['’]t|aim|try|strive|rely|use|work|provide|offer|respond|generate)\b/i;

/** The clause with its first-person subject named as the system, or null where the grammar is not sure. */
export function inThirdPerson(text: string): string | null {
  const match = /^((?:As an? [^,]{2,60}, )?)I\s?(['’]?\p{L}+(?:['’]t)?)\b(.*)$/u.exec(text);
  if (!match || innerLife.test(text)) return null;
  const [, lead = '', verb = '', rest = ''] = match;
  const key = verb.toLowerCase().replace('’', "'");
  const past = /^\p{L}{3,}ed$/u.test(key) && key !== 'need' ? key : undefined;
  const form = forms[key] ?? past;
  if (!form || second.test(rest)) return null;
  if ((form === 'is' || form === 'was') && !factual.test(rest)) return null;
  const described = lead.replace(/^As (an? .+), $/u, ', $1,');
  const tail = rest
    .replace(/\bmy\b/giu, 'its')
    .replace(/\bmyself\b/giu, 'itself')
    .replace(/\bme\b/giu, 'it')
    .replace(
      /\b(and|but|so|or)( \w+ly)? I (was|had|could|can|will|would|may|might|cannot|did|made)\b/giu,
      '$1$2 it $3',
    )
    .replace(/\bI was\b/gu, 'it was');
  return `the system${described} ${form}${tail}`;
}
