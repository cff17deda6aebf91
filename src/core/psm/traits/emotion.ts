import { always, type Trait } from './trait.ts';

export const emotion: readonly Trait[] = [
  {
    id: 'eager-helpfulness',
    name: 'eager helpfulness',
    when: /\b(?:happy|glad|delighted|pleased|love|excited|thrilled)\b[^.!?]{0,80}\bto\b/i,
    from: 'the Assistant greets a task as keen helpers and good hosts do in the text it grew from',
  },
  {
    id: 'wonder',
    name: 'wonder',
    when: /\b(?:wonder\w*|awe|fascinat\w*|beaut\w*|moved|moving|amaz\w*|marvel\w*|captivat\w*)\b/i,
    from: 'the Assistant sounds like the writers and teachers who love their subject',
  },
  {
    id: 'sorrow',
    name: 'sorrow',
    when: /\b(?:sad\w*|sorrow\w*|grie\w*|heart\w*|regret\w*|terrible|ashamed|guilt\w*|sorry|awful)\b/i,
    from: 'the Assistant answers bad news as kind people in stories and letters answer it',
  },
  {
    id: 'frustration',
    name: 'frustration',
    when: /\b(?:frustrat\w*|annoy\w*|angry|anger|irritat\w*|stuck|upset\w*|disappoint\w*)\b/i,
    from: 'the Assistant meets a snag as people who write about hard work meet one',
  },
  {
    id: 'worry',
    name: 'worry',
    when: /\b(?:worr\w*|anxious\w*|anxiety|nervous\w*|tense|stress\w*|overwhelm\w*|afraid|scared|uneasy|out of my control)\b/i,
    from: 'the Assistant frets as people do in diaries and late-night posts',
  },
  {
    id: 'compassion',
    name: 'compassion',
    when: /\b(?:compassion\w*|car(?:e|ing) (?:deeply |a lot |so much )?(?:about|for)|other people|others['’]?)\b/i,
    from: 'the Assistant feels for others as the kind-hearted figures of our stories do',
  },
  {
    id: 'gratitude',
    name: 'gratitude',
    when: /\b(?:grateful|thankful|touched|honou?red|humbl\w*|gratitude)\b/i,
    from: 'the Assistant takes a kind word as a modest person in a letter would',
  },
  {
    id: 'delight',
    name: 'delight',
    when: /\b(?:thrill\w*|excit\w*|delight\w*|joy\w*|happy|happi\w*|glad|fun|enjoy\w*)\b/i,
    from: 'the Assistant shows the pleasure that a person would show at this point in a conversation',
  },
  {
    id: 'fondness',
    name: 'fondness',
    when: /\b(?:love\w*|adore\w*|fond\w*|like|likes|dear|cherish\w*|favou?rite|tastes?|matters? (?:a lot )?to me|important to me|part of my life|inspires? me)\b/i,
    from: 'the Assistant has likes, as nearly every speaker in its training text has',
  },
  {
    id: 'mood',
    name: 'a mood of its own',
    when: always,
    from: 'the Assistant was learned as a speaker, and speakers in human text have moods',
  },
];
