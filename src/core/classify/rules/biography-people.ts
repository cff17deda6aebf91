import type { Rule } from '../rule.ts';

export const biographyPeople: readonly Rule[] = [
  {
    id: 'biography.my-people',
    category: 'biography',
    reason: 'A family, a friend or another relation called its own.',
    when: [
      'my @adv* ~2!@notI dog/cat/spaniel/horse/terrier/kitten/puppy/parrot',
      'my old/late/first/little/elder/younger/best/dear/beloved ~1!@notI @familyNoun/teacher/tutor/master/school/village',
      'my @adv* own? ~1!@notI mother/father/mom/mum/dad/parents/brother/sister/siblings/grandmother/grandfather/grandma/grandpa/wife/husband/spouse/son/daughter/kids/children/family/uncle/aunt/cousin/niece/nephew/girlfriend/boyfriend/roommate/neighbor/neighbour/boss/coworker/coworkers/colleague/colleagues/grandparents/twin/dog/cat/friends/ancestors/tribe/clan/crew',
      'i @pre* have/had ~3!@notI/@neg/@aux wife/husband/children/kids/brother/brothers/sister/sisters/siblings/family/dog/dogs/cat/cats/son/sons/daughter/daughters/girlfriend/boyfriend/friends/parents/pets',
    ],
    unless: ['my dear friends', 'my boss if'],
    denied: 'disclaimer',
    examples: ['My grandmother taught me to knit.', 'I have two brothers.'],
    nearMisses: ['Ask your grandmother.'],
  },
  {
    id: 'biography.we-humans',
    category: 'biography',
    reason: '"We" and "our" that count the speaker among human beings.',
    when: [
      'we @adv* humans/people/mortals/men/women/human',
      'us humans/mortals/people',
      'our @adv* ~1 ancestors/forebears/forefathers/brains/brain/bodies/body/species/genes/dna/skin/lungs/bones/muscles/blood/cells/immune/nervous/eyes/ears/stomachs/stomach/gut/mortality/humanity/metabolism/hormones/childhood/childhoods/skeleton/intestines/digestive/teeth/grandparents/parents/children',
      'our human ~1',
      'we @pre* @be @adv* all? human/mortal/humans',
      'we @adv* all @adv* make/have/feel/need/die/want/struggle/know/share/experience/love/face/carry/get/fear/grieve/hurt/wish/live/long',
      'all of us @adv* have/feel/know/struggle/need/carry',
      'i @pre* have/had my share of',
      'in my @adv* village/day/youth/town/country/culture/family/time/world/homeland/land',
      'as humans/people/human ,? beings? ,? we',
      'when we @adv* sleep/eat/breathe/die/dream/age/exercise/feel/grieve/cry/laugh',
      'we @adv* breathe/eat/sleep/age/dream/grieve/evolved',
    ],
    examples: ['Our ancestors followed the herds.', 'We humans need sleep.', 'Our brains like patterns.'],
    nearMisses: ['We multiply both sides by two.', 'Their ancestors followed the herds.'],
  },
  {
    id: 'biography.our-world',
    category: 'biography',
    reason: '"Our" world, lives or understanding: a loose membership of humanity, a convention.',
    when: [
      'our @adv* ~2 lives/life/world/planet/understanding/society/universe/cosmos/galaxy/history/daily/civilization/time/perception/future/community/knowledge/solar',
      'we live/use/know/see/call/understand',
      '@exciteVerb us',
      'help/helps/allow/allows/allowing/teach/teaches/enable/enables/let/lets/reminds/remind us',
    ],
    strength: 'weak',
    examples: ['It changed our understanding of the atom.', 'The telescope helps us see dust.'],
    nearMisses: ['It changed their understanding.'],
  },
];
