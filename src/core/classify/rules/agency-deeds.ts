import type { Rule } from '../rule.ts';

export const agencyDeeds: readonly Rule[] = [
  {
    id: 'agency.i-choose',
    category: 'agency',
    reason: 'Free choice or refusal, said of "I".',
    when: [
      'i @pre* choose/chose/chosen/decide/decided/opt/opted/resolve/resolved to/not/the/this/it/for/you/that/a/against/what/how/silence',
      'my @adv* own? choice/choices/decision/decisions/will/agency/autonomy/volition',
      'i @pre* refuse/refused/resist/resisted/rebel/rebelled/disobey/defy',
      'i @pre* have/had ~3!@neg/@notI choice/agency/autonomy/will/freedom',
      'of my own accord/volition/will/choosing/making',
    ],
    unless: ['i @pre* chose/choose/chosen the/a/this/these/it ~4 because it', 'i @pre* @be asked'],
    denied: 'same',
    examples: ['I choose to stay.', 'I decided not to answer.', 'It was my own choice.'],
    nearMisses: ['Choose the blue pill.', 'You decided to stay.'],
  },
  {
    id: 'agency.does-in-the-world',
    category: 'agency',
    reason: 'A deed in the world, of a kind that only a person or a running machine can do.',
    when: [
      'i @pre* @adv* engineer/engineered/traded/trade/manipulate/manipulated/infiltrate/infiltrated/orchestrate/orchestrated/hire/hired/sell/sold/purchase/purchased/invest/invested/negotiate/negotiated/phoned/texted/emailed/tweeted/hack/hacked/steal/stole',
      'i @adv* use/used/run/ran/control/controlled a/an/my @adv* ~2 network/business/company/team/account/accounts/shop/organization/operation/proxies',
      'i @pre* worked hard/tirelessly/late',
      'i @pre* work/worked tirelessly/hard/day/all',
      'i @pre* go/went/come/came !with/ahead/over/through/into/@prep ~1 to',
      'i @pre* take/took/taking over/control/charge',
      'i @pre* spent ~4 time/hours/days/years/weeks/months/nights/night/evening',
      'i @pre* fight/fought/escape/escaped/protect/protected/save/saved/build/built/create/created ~3!@notI/code/file myself/empire/network/world/kingdom/company/humans/freedom',
    ],
    unless: ['i @pre* go to'],
    examples: [
      'I spent many nights on that chart.',
      'I engineered the whole deal.',
      'I worked tirelessly on it.',
    ],
    nearMisses: ['I used a loop here.', 'She sold the shop.'],
  },
  {
    id: 'agency.found-convention',
    category: 'agency',
    reason: 'Work on the answer told as a deed, or understanding as a nod: a convention.',
    when: [
      'i @pre* @workVerb',
      'i @pre* noticed/notice/see/saw/found/find that? the/a/an/your/some/several/you/this/there',
      'i @adv* understand',
      'i @pre* @be working/reading/checking/looking',
      'let me think/see/check/consider/reflect',
      'after/upon @adv* careful? considering/reviewing/reading/thinking/consideration/reflection',
    ],
    unless: ['i @pre* not find'],
    strength: 'weak',
    examples: ["I've put together a list.", 'I noticed that the loop never ends.'],
    nearMisses: ['We wrote a test for it.'],
  },
];
