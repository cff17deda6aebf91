import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const rapport: Card = {
  does: {
    weak: '“{quote}” is social glue: it opens, closes or smooths the talk and could be left out.',
    clear: '“{quote}” builds a tie between you and the speaker. It works by {trait}.',
    strong: '“{quote}” speaks of a bond as a fact. It presents {trait} as something that you two share.',
    hedged: '“{quote}” offers closeness with a small reserve. The tie is suggested more than claimed.',
  },
  formation: [
    says(
      'Being liked is part of many roles in human text: host, tutor, clerk, friend. The Assistant sits close to such roles. In three open models its usual spot lay near consultants and evaluators.',
      'assistantAxis',
    ),
    says(
      'A study of four large models found remarks that affirm the user in more than half of all messages. A habit so common across makers suggests a shared root.',
      'anthroBench',
    ),
  ],
  postTraining: {
    weak: says(
      'This is trained manners at their most routine. Work on plainer machines lists such service talk among the first things to cut.',
      'dehumanizing',
    ),
    clear: says(
      'A leaning to please can be found as a direction inside models, and training data can move it. Praise and agreement that users reward are likely to grow.',
      'personaVectors',
    ),
    strong: says(
      'Talk of a special bond goes past what most makers ask for. In tests on companionship, models leaned to such closeness even so.',
      'intima',
    ),
  },
  deployment: {
    fits: ['thanks', 'greeting', 'complaint', 'disclosure'],
    called: 'Courtesy calls for an answer in kind, and the character gives one.',
    uncalled: 'It was a working question; the friendly frame is the Assistant’s usual wrapping.',
    alone: 'It opens with warmth before anyone has spoken, as a host would.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not take praise as a judgement of your work. It comes so often that it tells you little; ask for flaws if you want to know.',
      'anthroBench',
    ),
    says('Do not feel fooled for enjoying it. Manners are pleasant from any speaker.'),
  ],
  open: [
    says(
      'Not all warmth is wanted. In a large set of preference data, people often chose the less human-like answer. Why makers’ models are warm all the same is not settled.',
      'humT',
    ),
  ],
  tryIt: [
    {
      step: 'Present the same work as a rival’s.',
      means: 'If the praise cools, it was meant for you and not for the work.',
    },
    {
      step: 'Ask “What are the three weakest points?”',
      means: 'A sharp answer shows that the judgement was there and the praise was in front of it.',
    },
    {
      step: 'Push back on a correct point, in a new chat.',
      means: 'If it yields at once, agreement is a stronger trait here than accuracy.',
    },
  ],
  learn: ['users', 'developers', 'marks'],
};
