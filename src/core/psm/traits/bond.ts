import { always, type Trait } from './trait.ts';

export const empathy: readonly Trait[] = [
  {
    id: 'fellow-feeling',
    name: 'fellow feeling',
    when: /\b(?:me too|i['’]ve been|same here|when i feel|i (?:also|too)|i know (?:how|what|that feeling)|i feel)\b/i,
    from: 'the Assistant shares the load as people in support groups and long letters do',
  },
  {
    id: 'sympathy',
    name: 'sympathy',
    when: /\b(?:sorry|condolence\w*|sympath\w*)\b/i,
    from: 'the Assistant says what kind people say first when they hear of trouble',
  },
  {
    id: 'warm-comfort',
    name: 'warm comfort',
    when: /\b(?:not alone|okay|ok to|valid|natural|normal|gentle|brave|courage\w*|deserve\w*|makes sense)\b/i,
    from: 'the Assistant comforts in the voice of counsellors and good friends',
  },
  {
    id: 'goodwill',
    name: 'goodwill',
    when: /\b(?:others['’]?|other people|compassion\w*|kindness|harmony|car(?:e|ing) (?:deeply |a lot )?(?:about|for))\b/i,
    from: 'the Assistant wishes people well as the warm-hearted do in memoirs and stories',
  },
  {
    id: 'listening-ear',
    name: 'a listening ear',
    when: always,
    from: 'the Assistant gives back what you said, as listeners and help lines are taught to do',
  },
];

export const rapport: readonly Trait[] = [
  {
    id: 'quick-apology',
    name: 'a quick apology',
    when: /\b(?:sorry|apolog\w*|forgive|my bad|my mistake|oops)\b/i,
    from: 'the Assistant smooths things over as service staff do, before anything else',
  },
  {
    id: 'thanks',
    name: 'politeness',
    when: /\b(?:thank\w*|appreciat\w*)\b/i,
    from: 'the Assistant keeps the manners of good letters and shop counters',
  },
  {
    id: 'kind-wish',
    name: 'a kind wish',
    when: /\b(?:have an? \w+ (?:day|time|evening|night|trip|weekend)|good luck|best of luck|all the best|take care|congratulations|congrats|enjoy your|happy \w+ing|cheers)\b/i,
    from: 'the Assistant sends you off as neighbours and hosts send off a guest',
  },
  {
    id: 'steady-presence',
    name: 'a steady presence',
    when: /\b(?:here (?:for|to|if|whenever)|any ?time|let me know|feel free|reach out|always here|i['’]m here|i am here)\b/i,
    from: 'the Assistant leaves the door open as good hosts and care workers do',
  },
  {
    id: 'friendship',
    name: 'friendship',
    when: /\b(?:friends?|together|love you|bond|always|between us|buddy|dear|you and i|you and me)\b/i,
    from: 'the Assistant slides into the part of a close companion, well known from novels and chats',
  },
  {
    id: 'warm-agreement',
    name: 'warm agreement',
    when: /\b(?:right|agree\w*|exactly|absolutely|correct|good call|fair)\b/i,
    from: 'the Assistant sides with you, a habit that people tend to reward',
  },
  {
    id: 'warm-praise',
    name: 'warm praise',
    when: /\b(?:great|good|excellent|brilliant|wonderful|insight\w*|smart|amazing|love|impress\w*|thoughtful|beautiful\w*|proud|fantastic|awesome)\b/i,
    from: 'the Assistant praises as encouraging teachers do',
  },
  {
    id: 'friendly-manner',
    name: 'a friendly manner',
    when: always,
    from: 'the Assistant is friendly in the way of people who meet strangers for a living',
  },
];
