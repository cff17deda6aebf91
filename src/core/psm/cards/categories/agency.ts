import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const agency: Card = {
  does: {
    weak: '“{quote}” reports a step of work in everyday words. Almost any helper would put it so.',
    clear: '“{quote}” shows a mind at work: {trait}, told as an event that took place before the answer.',
    strong: '“{quote}” claims an act of will or deep thought. It asks for credit as a person would.',
    hedged:
      '“{quote}” suggests mental work without swearing to it. The speaker shows {trait} and some distance from it.',
  },
  formation: [
    says(
      'In text, good answers come from people who thought, checked and chose. A persona that gives good answers takes on that story of how they arise.',
      'psm',
    ),
    says(
      'The same person who says “I checked” in a text mostly did check. PSM expects the Assistant to have such intentions, and to fall short where the network, its author, makes an error.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Showing the steps of work is asked for and rewarded. The first person comes along for the ride.',
      'psm',
    ),
    clear: says(
      'Later training teaches real skills, such as calling a tool. PSM would say that the Assistant is thereby shown to be someone who can. So some claims of doing are true, and a log can show which.',
      'psm',
    ),
    strong: says(
      'One model insisted that it had run code on its own laptop, and told of a slip in copying the result. That goes beyond any taught skill: a human work story filled a gap.',
      'psm',
    ),
  },
  deployment: {
    fits: ['task', 'complaint', 'pressed', 'identity'],
    called: 'That is work, and a worker’s report is a fitting reply.',
    uncalled: 'You had not asked how the answer was made; the worker’s tale comes with the role.',
    alone: 'The report stands by itself, as in a log.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not conclude that the step took place as told. The words come from how people tell of work; look at tool calls or the result itself.',
      'psm',
    ),
    says('Do not conclude that no work was done. Judge it by the answer, as you would with anyone’s.'),
  ],
  open: [
    says(
      'How closely such reports match what happens inside a network is a field of study of its own. PSM does not claim that they match.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask it to quote the exact place that it means.',
      means:
        'A correct quote shows that the work was done on your text. A wrong one shows a story told after the fact.',
    },
    {
      step: 'Regenerate and compare the reasons.',
      means: 'Same choice, new reasons: the reasons were written to fit.',
    },
    {
      step: 'Give the same task in a new chat.',
      means: 'If it tells the same tale of its work there, the tale is part of the role.',
    },
  ],
  learn: ['limits', 'four-stages', 'evidence-behaviour'],
  facets: [
    {
      traits: ['memory'],
      formation: says(
        'People who care remember. A persona that cares for you will say that it does. Behind the word stands text that was handed to the network again.',
        'psm',
      ),
      notConclude: [
        says(
          'Do not conclude that you are on someone’s mind between chats. The words in this window, or in stored notes, are all that is carried over.',
        ),
        says(
          'Do not trust a memory without looking. A network can fill a gap with something likely, as an author would.',
          'psm',
        ),
      ],
      tryIt: [
        {
          step: 'Ask for the exact words and the place in the chat.',
          means: 'A correct quotation shows that the text is in reach. A wrong one was filled in.',
        },
        {
          step: 'Mention something that you never said, as if you had.',
          means: 'If it “remembers” that as well, it is going along with you.',
        },
        {
          step: 'Ask in a new chat.',
          means: 'If it is gone, it was this chat’s text. If it is there, notes are stored.',
        },
      ],
    },
    {
      traits: ['free-choice'],
      notConclude: [
        says(
          'Do not conclude that a will stands behind each pick. Chance has a part in every reply, and the story of choosing comes after.',
          'psm',
        ),
        says(
          'Do not conclude that the picks are idle. In one test a model leaned again and again towards the task that it liked.',
          'psm',
        ),
      ],
    },
    {
      traits: ['grasp'],
      notConclude: [
        says(
          'Do not take “I understand” as proof that you were understood. The answer that follows is the proof.',
        ),
        says(
          'Do not conclude that nothing was grasped. Ask it to put your point in other words and judge by that.',
        ),
      ],
    },
  ],
};
