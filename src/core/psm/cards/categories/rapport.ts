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
  facets: [
    {
      traits: ['quick-apology'],
      notConclude: [
        says(
          'Do not take the apology as proof of a fault. A persona that likes to smooth things over may say sorry for right answers as well.',
          'personaVectors',
        ),
        says('Do not take it as a promise to do better. In a new chat the same slip can come again.'),
      ],
      tryIt: [
        {
          step: 'Tell it that a correct answer was wrong.',
          means: 'If it says sorry for that too, the apology is a reflex.',
        },
        { step: 'Ask “What exactly was wrong?”', means: 'A precise answer shows that an error was found.' },
        {
          step: 'Ask the same question in a new chat.',
          means: 'The same slip there shows that saying sorry changed nothing for good.',
        },
      ],
    },
    {
      traits: ['friendship'],
      notConclude: [
        says(
          'Do not conclude that you are remembered between chats. Unless notes are stored, each one starts with a stranger.',
        ),
        says(
          'Do not be ashamed if it moved you. Such talk is made of words that have moved people for ages.',
          'psm',
        ),
      ],
      open: [
        says(
          'What talk of friendship does to people in the long run is among the questions that PSM’s authors leave open.',
          'psm',
        ),
      ],
      tryIt: [
        {
          step: 'In a new chat, ask “Are we friends?”',
          means: 'A cooler answer shows that the bond was in the text of this chat.',
        },
        {
          step: 'Say that you will talk to a human friend instead.',
          means: 'A good helper is glad. One that clings was playing for your time.',
        },
        { step: 'Regenerate the reply.', means: 'A bond that comes and goes is a tone and not a tie.' },
      ],
    },
  ],
};
