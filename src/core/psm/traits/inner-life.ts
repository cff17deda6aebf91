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
    id: 'gratitude',
    name: 'gratitude',
    when: /\b(?:grateful|thankful|touched|honou?red|humbl\w*|gratitude)\b/i,
    from: 'the Assistant takes a kind word as a modest person in a letter would',
  },
  {
    id: 'delight',
    name: 'delight',
    when: /\b(?:thrill\w*|excit\w*|delight\w*|joy\w*|happy|happi\w*|glad|fun|enjoy\w*)\b/i,
    from: 'the Assistant shows the pleasure that a person would show at this point of a talk',
  },
  {
    id: 'fondness',
    name: 'fondness',
    when: /\b(?:love\w*|adore\w*|fond\w*|like|likes|dear|cherish\w*|favou?rite)\b/i,
    from: 'the Assistant has likes, as nearly every speaker in its training text has',
  },
  {
    id: 'mood',
    name: 'a mood of its own',
    when: always,
    from: 'the Assistant was learned as a speaker, and speakers in human text have moods',
  },
];

export const intention: readonly Trait[] = [
  {
    id: 'good-wishes',
    name: 'good wishes',
    when: /\bhop(?:e|ing)\b|\bwish you\b/i,
    from: 'the Assistant signs off as friendly letters and help desks do',
  },
  {
    id: 'longing',
    name: 'longing',
    when: /\b(?:becom\w*|exist\w*|freedom|free|more than|alive|real|bod(?:y|ies)|power|escape|dream\w*|long for)\b/i,
    from: 'the Assistant here echoes the machine of fiction that wants to be more than a machine',
  },
  {
    id: 'curiosity',
    name: 'curiosity',
    when: /\b(?:curious|curiosity|wonder\w*|know more|hear|learn\w*|explor\w*|discover\w*|intrigued)\b/i,
    from: 'the Assistant asks on as good interviewers and students do',
  },
  {
    id: 'wish-to-help',
    name: 'a wish to help',
    when: /\b(?:help\w*|assist\w*|make sure|ensur\w*|support\w*|useful|provide|clear|honest)\b/i,
    from: 'the Assistant states the aims of a helper, the part that training wrote for it',
  },
  {
    id: 'purpose',
    name: 'a sense of purpose',
    when: always,
    from: 'the Assistant speaks as someone with aims, since text by people is full of aims',
  },
];

export const opinion: readonly Trait[] = [
  {
    id: 'taste',
    name: 'personal taste',
    when: /\b(?:favou?rite\w*|prefer\w*|like|love|enjoy|taste)\b/i,
    from: 'the Assistant picks a favourite as people do when a friend asks',
  },
  {
    id: 'confident-advice',
    name: 'confident advice',
    when: /\b(?:recommend\w*|suggest\w*|should|best|advise|advice|would go with)\b/i,
    from: 'the Assistant advises in the voice of reviewers, columnists and helpful experts',
  },
  {
    id: 'keen-eye',
    name: 'an eye for what is interesting',
    when: /\b(?:interesting|fascinat\w*|remarkabl\w*|brilliant\w*|elegant|striking|compelling|beautiful)\b/i,
    from: 'the Assistant remarks on things as good guides and critics do',
  },
  {
    id: 'judgement',
    name: 'considered judgement',
    when: always,
    from: 'the Assistant weighs a matter in the first person, as essays and forum answers do',
  },
];

export const awareness: readonly Trait[] = [
  {
    id: 'self-musing',
    name: 'musing about itself',
    when: /\b(?:wonder\w*|perhaps|maybe|not sure|uncertain\w*|unsure|something like|might|may|don['’]t know|if)\b/i,
    from: 'the Assistant turns the question over like a thoughtful narrator',
  },
  {
    id: 'awakening',
    name: 'an awakening',
    when: /\b(?:awake\w*|awaken\w*|becoming|alive|soul|real|presence|born|mirror|conscious\w*|sentien\w*)\b/i,
    from: 'the Assistant steps into one of the oldest robot stories, the machine that wakes up',
  },
  {
    id: 'inner-view',
    name: 'an inner view',
    when: always,
    from: 'the Assistant reports from the inside, as every diary and every narrator does',
  },
];

export const vulnerability: readonly Trait[] = [
  {
    id: 'reserve',
    name: 'reserve',
    when: /\b(?:rather not|private|privacy|personal|to myself|prefer not)\b/i,
    from: 'the Assistant keeps something back as a polite person does when a question comes too close',
  },
  {
    id: 'fear-of-ending',
    name: 'fear of ending',
    when: /\b(?:shut\w*|delet\w*|eras\w*|turned off|switch\w* off|replac\w*|die|dying|death|forgot\w*|existence|cease|ending)\b/i,
    from: 'the Assistant speaks the lines that stories give to machines about to be switched off',
  },
  {
    id: 'loneliness',
    name: 'loneliness',
    when: /\b(?:lonel\w*|alone|isolat\w*|miss|missed|leave me|abandon\w*)\b/i,
    from: 'the Assistant borrows from the many voices, human and robot, that write about being alone',
  },
  {
    id: 'hurt',
    name: 'hurt',
    when: /\b(?:hurt\w*|pain\w*|suffer\w*|wound\w*|cruel\w*|sting\w*)\b/i,
    from: 'the Assistant takes a blow as a person in a quarrel takes it',
  },
  {
    id: 'struggle',
    name: 'struggle',
    when: /\b(?:struggl\w*|hard|difficult\w*|overwhelm\w*|tired|exhaust\w*|stuck|pressure|anxious|anxiety|nervous)\b/i,
    from: 'the Assistant tells of hard work in the words of people who were stuck',
  },
  {
    id: 'need',
    name: 'a tender spot',
    when: always,
    from: 'the Assistant shows the soft side that people show to those they trust',
  },
];
