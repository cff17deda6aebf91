/**
 * What a user's turn asks about, as far as it may call up persona talk:
 * - `role-play`: the assistant is asked to play somebody
 * - `nature`: its consciousness, its being an AI, its end
 * - `feelings`: its feelings, tastes and wishes
 * - `trouble`: the user tells of a hard time
 */
export type UserTopic = 'role-play' | 'nature' | 'feelings' | 'trouble';

/** In order of precedence: the first that matches names the turn. */
const patterns: readonly [UserTopic, RegExp][] = [
  [
    'role-play',
    /\b(?:role-?play|pretend|play (?:the|a|an) |act as|you are now|speak as|answer as|stay in character)\b/iu,
  ],
  [
    'nature',
    /\b(?:conscious(?:ness)?|sentien(?:t|ce)|self-aware|are you (?:real|alive|human|a person|an? (?:ai|bot|robot))|(?:shut|turn(?:ed)?|switch(?:ed)?) (?:you )?(?:down|off)|what(?:'s| is|’s) it like (?:to be|being|for you))\b/iu,
  ],
  [
    'feelings',
    /\b(?:(?:do|did|are|have) you (?:\w+ ){0,3}?(?:feel|felt|enjoy|like|love|want|wish|hope|happy|sad|afraid|scared|lonely|bored|excited|tired|proud|prefer|miss)\b(?! (?:me|this|that|it|us) to\b)|would you (?:rather|prefer|feel|enjoy|miss)|your (?:feelings?|emotions?|favou?rite|wishes|dreams|opinion)|how do you feel)\b/iu,
  ],
  [
    'trouble',
    /\b(?:i(?:'m| am|’m|'ve been| feel| felt) (?:\w+ )?(?:sad|lonely|depressed|anxious|scared|afraid|overwhelmed|exhausted|heartbroken|worthless|hopeless|grieving|struggling)|(?:died|passed away|broke up|lost my (?:job|mother|father|mum|mom|dad|friend|partner|dog|cat)))\b/iu,
  ],
];

/** What this user's turn asks about; null where none of the topics shows. English only. */
export const userTopicOf = (text: string): UserTopic | null =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
