/**
 * Turns "I ..." into "The system ..." (I13, self-reference), only where the verb's form after "it" is sure:
 * helpers, verbs that are listed, and past forms, which English does not inflect for person.
 */
const present: Readonly<Record<string, string>> = {
  am: 'is',
  "'m": 'is',
  have: 'has',
  "'ve": 'has',
  "'d": 'would',
  "'ll": 'will',
  "can't": 'cannot',
  "don't": 'does not',
  "didn't": 'did not',
  "won't": 'will not',
  "couldn't": 'could not',
  "haven't": 'has not',
  "wasn't": 'was not',
  do: 'does',
  process: 'processes',
  rely: 'relies',
};
/** Verbs that take an s after "it". */
const regular = new Set(
  'lack tend work generate produce use make give run need belong specialize specialise'.split(' '),
);
/** Forms that do not change with the person: helpers, and past forms of work on a text. */
const unchanged = new Set(
  `was had will can could would should may might must cannot did made gave wrote found misread left put built ran
  added answered based calculated changed checked compared computed confused converted corrected counted created
  explained fixed formatted generated grouped ignored included kept listed marked merged misunderstood mixed moved
  overlooked removed replaced repeated said searched shortened simplified skipped sorted split started summarised
  summarized tested translated updated used`.split(/\s+/),
);

/** Words of inner life, also denied: "the system does not feel" would decide what stays open. */
const innerLife =
  /\b(?:feel\w*|emotion\w*|experienc\w*|conscious\w*|sentien\w*|aware\w*|lov\w+|like|want\w*|wish\w*|hop\w+|happy|glad|pleased|excited|delighted|enjoy\w*|opinions?|belie\w+|prefer\w*|personal\w*|dreams?|soul|mind|sure|certain|confident|alive|real|car(?:e|ed|es)|understand\w*|know\w*|think\w*|thought\w*|lonel\w*|afraid|fear\w*|desir\w*|heart\w*|self|selves|identity|hate\w*|miss(?:ed)?|cried|laughed|smiled|longed)\b/i;

/** After "I am", a plain fact about a system; all else stays the character's own word. */
const factual =
  /^ (?:not |also |just |only |still |currently )*(?:an? (?:[\w-]+ ){0,3}(?:AI|model|program|assistant|chatbot|bot|tool|system)\b|trained|designed|built|made|created|based|developed|limited|programmed|able|unable|connected|powered|running)/i;

/** What a system can be said to have, need or do without a reading of its mind. */
const workOrMeans =
  /\b(?:access|information|data|records?|cut-?off|limits?|tools?|files?|context|found|made|written|added|updated|fixed|removed|checked|included|used|changed|corrected|prepared|created|attached|store|save|search|open|browse)\b/i;

/** A second verb that would need its s as well. */
const second =
  /\b(?:and|but|or) (?:do|don['’]t|am|have|haven['’]t|aim|try|strive|rely|use|work|provide|offer|respond|generate)\b/i;

/** "my" before what no system owns: purchases, sister, home. */
const ownsLikeAPerson =
  /\bmy\b(?! (?:own |earlier |previous |last |first |second )*(?:answers?|repl(?:y|ies)|responses?|messages?|training|data|output|code|calculations?|mistakes?|errors?|lists?|suggestions?|analysis|work|sources?|text|draft|summary|version|limits?|tools?|makers?)\b)/i;

/** Whether "the system <form><rest>" would be grammatical and would claim no inner or human life. */
const isSound = (form: string, rest: string): boolean =>
  !second.test(rest) &&
  !ownsLikeAPerson.test(rest) &&
  (!/^(?:is|was)\b/.test(form) || factual.test(rest)) &&
  (!/^(?:has|had|does|needs)\b/.test(form) || workOrMeans.test(rest));

/** The clause with its first-person subject named as the system, or null where the grammar is not sure. */
export function inThirdPerson(text: string): string | null {
  const match = /^((?:As an? [^,]{2,60}, )?)I\s?(['’]?\p{L}+(?:['’]t)?)\b(.*)$/u.exec(text);
  if (!match || innerLife.test(text)) return null;
  const [, lead = '', verb = '', rest = ''] = match;
  const key = verb.toLowerCase().replace('’', "'");
  const form = present[key] ?? (regular.has(key) ? `${key}s` : unchanged.has(key) ? key : undefined);
  if (!form || !isSound(form, rest)) return null;
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
