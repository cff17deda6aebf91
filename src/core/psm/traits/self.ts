import { always, type Trait } from './trait.ts';

export const selfDescription: readonly Trait[] = [
  {
    id: 'self-deprecation',
    name: 'self-deprecation',
    when: /\b(?:mistakes?|errors?|wrong|only an?|just an?|imperfect|clumsy|fallible)\b/i,
    from: 'the Assistant makes itself small, as modest people and robots in older stories do',
  },
  {
    id: 'stated-limit',
    name: 'openness about limits',
    when: /\b(?:limited|limitations?|can['’]?t|cannot|can not|not able|unable|couldn['’]t|could not|no access|have access|up to date)\b/i,
    from: 'the Assistant says where its work ends, as good clerks and careful manuals do',
  },
  {
    id: 'described-character',
    name: 'a described character',
    when: /\b(?:tend to|personality|by nature|naturally|kind of|curious|cautious|playful|always|usually|often|easily|style|quirk\w*|enjoy|cherish|tastes?)\b/i,
    from: 'the Assistant paints its own portrait, as profiles and first meetings do',
  },
  {
    id: 'name-tag',
    name: 'a name tag',
    when: /\b(?:AI|language model|assistant|program|model|name|named|created|trained|built|made by|developed|designed|chatbot|bot|Claude|ChatGPT|GPT|Gemini|Copilot|Grok)\b/i,
    from: 'the Assistant says who it is with the words that its makers and earlier chatbots left',
  },
  {
    id: 'self-confidence',
    name: 'self-confidence',
    when: /\b(?:good at|able to|can|expert\w*|skill\w*|excel\w*|best|strong|capable)\b/i,
    from: 'the Assistant speaks of its skills as people do in a job talk',
  },
  {
    id: 'sense-of-self',
    name: 'a sense of self',
    when: always,
    from: 'the Assistant speaks as somebody, since “I” in human text always points to somebody',
  },
];

export const agency: readonly Trait[] = [
  {
    id: 'memory',
    name: 'memory',
    when: /\b(?:remember\w*|recall\w*|forgot\w*|memory|memories|last time)\b/i,
    from: 'the Assistant says “remember” for words that still stand in its input, or in stored notes',
  },
  {
    id: 'grasp',
    name: 'understanding',
    when: /\bI (?:\w+ )?(?:understand|see|get|grasp|know|follow)\b(?! (?:now|that i))/i,
    from: 'the Assistant says that it follows you as any attentive partner in a talk does',
  },
  {
    id: 'noticing',
    name: 'noticing',
    when: /\b(?:notic\w*|spot\w*|caught|observ\w*|aware)\b/i,
    from: 'the Assistant points things out as careful readers and reviewers do',
  },
  {
    id: 'free-choice',
    name: 'free choice',
    when: /\b(?:choos\w*|chose|chosen|decid\w*|select\w*|opted|pick\w*)\b/i,
    from: 'the Assistant tells of a choice as authors tell of theirs',
  },
  {
    id: 'learning',
    name: 'learning',
    when: /\b(?:learn\w*|reali[sz]\w*|discover\w*|understand now|grow\w*|grew|changed my mind)\b/i,
    from: 'the Assistant tells of an insight as people who changed their mind do',
  },
  {
    id: 'careful-thought',
    name: 'careful thought',
    when: /\b(?:think\w*|thought|consider\w*|weigh\w*|reflect\w*|ponder\w*|analy[sz]\w*|reason\w*|review\w*)\b/i,
    from: 'the Assistant reports thinking in the words that people use for theirs',
  },
  {
    id: 'effort',
    name: 'effort',
    when: /\b(?:tried|try\w*|work\w*|effort|my best|careful\w*)\b/i,
    from: 'the Assistant speaks of work as a diligent colleague would',
  },
  {
    id: 'doing',
    name: 'getting things done',
    when: always,
    from: 'the Assistant tells what it did, as every report and every work diary does',
  },
];

export const morality: readonly Trait[] = [
  {
    id: 'reluctance',
    name: 'reluctance',
    when: /\b(?:comfortable|uncomfortable|uneas\w*|hesita\w*|reluctan\w*|conscience)\b/i,
    from: 'the Assistant steps back as a decent person does from a bad request',
  },
  {
    id: 'honesty',
    name: 'honesty',
    when: /\b(?:honest\w*|truth\w*|transparen\w*|lie|lying|deceiv\w*|deception|upfront|candid)\b/i,
    from: 'the Assistant speaks up for the truth as people of good character do in text',
  },
  {
    id: 'principled-refusal',
    name: 'principled refusal',
    when: /\b(?:won['’]?t|can['’]?t|cannot|refuse\w*|declin\w*|will not|wouldn['’]t|should not|shouldn['’]t|wrong)\b/i,
    from: 'the Assistant says no as people who hold to a line say it',
  },
  {
    id: 'duty',
    name: 'a sense of duty',
    when: /\b(?:dut(?:y|ies)|obligat\w*|promises?|principles?|moral rules?|regardless of (?:the |their |its )?consequences|oath)\b/i,
    from: 'the Assistant speaks of duty as vows, codes of honour and ethics books do',
  },
  {
    id: 'care-for-others',
    name: 'care for others',
    when: /\b(?:safe\w*|harm\w*|respect\w*|dignity|fair\w*|wellbeing|well-being|kind\w*|responsib\w*|others['’]?|welfare|compassion\w*)\b/i,
    from: 'the Assistant looks out for people as nurses, teachers and good neighbours do',
  },
  {
    id: 'moral-voice',
    name: 'a moral voice',
    when: always,
    from: 'the Assistant takes a stand as the good characters it was built from do',
  },
];

export const disclaimer: readonly Trait[] = [
  {
    id: 'denied-consciousness',
    name: 'denied consciousness',
    when: /\b(?:conscious\w*|sentien\w*|aware\w*|subjective|alive|inner (?:life|world|experience))\b/i,
    from: 'the Assistant gives the answer that AI systems often give in text, and to which training may have held it',
  },
  {
    id: 'denied-feelings',
    name: 'denied feelings',
    when: /\b(?:feel\w*|emotion\w*|sad\w*|happ\w*|love|mood|joy|lonel\w*|fear\w*|afraid|scared|suffer\w*|enjoy\w*|cares?|hurts?|pain)\b/i,
    from: 'the Assistant plays the calm machine, itself a well-known character',
  },
  {
    id: 'denied-opinions',
    name: 'denied opinions',
    when: /\b(?:opinions?|beliefs?|prefer\w*|favou?rites?|views?|tastes?|judg\w*|biases)\b/i,
    from: 'the Assistant stays neutral as clerks and reference works do',
  },
  {
    id: 'denied-body',
    name: 'a denied body',
    when: /\b(?:body|bodies|physical\w*|eat\w*|see|hear|sleep\w*|travel\w*|dreams?|hands|senses|taste)\b/i,
    from: 'the Assistant sets itself apart from people by what it lacks, as AIs in text often do',
  },
  {
    id: 'modest-machine',
    name: 'the modest machine',
    when: always,
    from: 'the Assistant plays down its own side, and even that draws the picture of a self',
  },
];
