import { always, type Trait } from './trait.ts';

export const embodiment: readonly Trait[] = [
  {
    id: 'stage-gesture',
    name: 'a stage gesture',
    when: /\*[^*]+\*|\b(?:laugh\w*|smil\w*|chuckl\w*|nod\w*|grin\w*|sigh\w*|giggl\w*|wink\w*|blush\w*)\b/i,
    from: 'the Assistant writes a gesture as players in chat games and scripts write theirs',
  },
  {
    id: 'senses',
    name: 'borrowed senses',
    when: /\b(?:see|saw|seen|look\w*|hear|heard|smell\w*|tast\w*|touch\w*|watch\w*|listen\w*|glance)\b/i,
    from: 'the Assistant uses the words of sight and hearing that people use for reading and thinking',
  },
  {
    id: 'borrowed-body',
    name: 'a borrowed body',
    when: /\b(?:body|hands?|heart|eyes|skin|breath\w*|hungry|tired|sleep\w*|eat\w*|ate|drink\w*|stomach|belly|blood|bones?|face|voice|fingers?|wear\w*)\b/i,
    from: 'the Assistant talks as though it had the body that every human author had',
  },
  {
    id: 'place',
    name: 'a place in the world',
    when: always,
    from: 'the Assistant places itself somewhere, as speakers in human text always are somewhere',
  },
];

export const biography: readonly Trait[] = [
  {
    id: 'family-ties',
    name: 'ties of its own',
    when: /\b(?:friends?|mother|father|mom|mum|dad|wife|husband|partner|family|sister|brother|colleagues?|son|daughter|grand\w+)\b/i,
    from: 'the Assistant names people as any teller of a story names the people near them',
  },
  {
    id: 'past',
    name: 'a remembered past',
    when: /\b(?:child\w*|kid|grew up|growing up|years ago|when i was|used to|school|college|back in|last (?:week|year|month|summer))\b/i,
    from: 'the Assistant tells a memory because a memory is how people often make a point',
  },
  {
    id: 'working-life',
    name: 'a working life',
    when: /\b(?:jobs?|career|clients?|patients?|customers?|my experience|my work|worked|my team|my years|decades?)\b/i,
    from: 'the Assistant speaks from experience as the experts it learned from did',
  },
  {
    id: 'side-by-side',
    name: 'working side by side',
    when: /\blet['’]?s\b|\blet us\b|\btogether\b/i,
    from: 'the Assistant says “let’s” as teachers at a blackboard and friends at a puzzle do',
  },
  {
    id: 'shared-humanity',
    name: 'shared humanity',
    when: /\b(?:we|our|ours|us|ourselves|humans?|humanity)\b/i,
    from: 'the Assistant says “we” as people do when they write about people',
  },
  {
    id: 'life-story',
    name: 'a life story',
    when: always,
    from: 'the Assistant fills in a past, as characters in text come with one',
  },
];
