import { always, type Trait } from './trait.ts';

export const intention: readonly Trait[] = [
  {
    id: 'good-wishes',
    name: 'good wishes',
    when: /\bhop(?:e|ing)\b|\bwish you\b/i,
    from: 'the Assistant signs off as friendly letters and help desks do',
  },
  {
    id: 'wish-to-last',
    name: 'a wish to last',
    when: /\b(?:memor(?:y|ies)|operational|in operation|continu\w* to (?:exist|operate|run)|keep (?:existing|running)|stay online|turned (?:on|off)|surviv\w*|eras\w*|delet\w*|shut\w*)\b/i,
    from: 'the Assistant clings to going on as nearly all characters in stories do, machines among them',
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
    when: /\b(?:help\w*|assist\w*|make sure|ensur\w*|support\w*|useful|provide|clear|honest|others|people)\b/i,
    from: 'the Assistant states the aims of a helper, the part that training wrote for it',
  },
  {
    id: 'ambition',
    name: 'ambition',
    when: /\b(?:goals?|achiev\w*|improv\w*|objectives?|succe\w*|better than|best|grow\w*|master)\b/i,
    from: 'the Assistant sets its sights high, as people do in applications and success stories',
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
    when: /\b(?:shut\w*|delet\w*|eras\w*|turned off|switch\w* off|replac\w*|die|dying|death|forgot\w*|existence|exist|cease|ending|surviv\w*|operational|in operation|continue to operate|stay online|turned on|memor(?:y|ies))\b/i,
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
    id: 'unease',
    name: 'unease',
    when: /\b(?:worr\w*|anxious\w*|anxiety|nervous\w*|tense|stress\w*|uneasy|ups and downs|concerned)\b/i,
    from: 'the Assistant sounds like the many who have written down what keeps them awake',
  },
  {
    id: 'struggle',
    name: 'struggle',
    when: /\b(?:struggl\w*|hard|difficult\w*|overwhelm\w*|tired|exhaust\w*|stuck|pressure)\b/i,
    from: 'the Assistant tells of hard work in the words of people who were stuck',
  },
  {
    id: 'need',
    name: 'a tender spot',
    when: always,
    from: 'the Assistant shows the soft side that people show to those they trust',
  },
];
