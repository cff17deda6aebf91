/** A work that a factual claim rests on. */
export interface Source {
  title: string;
  authors: string;
  year: number;
  url: string;
}

/** Every work that a card or a Learn page may cite, by a key that the compiler checks. */
export const sources = {
  psm: {
    title: 'The Persona Selection Model: Why AI Assistants might Behave like Humans',
    authors: 'Sam Marks, Jack Lindsey, Christopher Olah',
    year: 2026,
    url: 'https://alignment.anthropic.com/2026/psm/',
  },
  psmPage: {
    title: 'The persona selection model',
    authors: 'Anthropic',
    year: 2026,
    url: 'https://www.anthropic.com/research/persona-selection-model',
  },
  simulators: {
    title: 'Simulators',
    authors: 'janus',
    year: 2022,
    url: 'https://www.lesswrong.com/posts/vJFdjigzmcXMhNTsx/simulators',
  },
  simulatorsReview: {
    title: 'Janus’ Simulators',
    authors: 'Scott Alexander',
    year: 2023,
    url: 'https://www.astralcodexten.com/p/janus-simulators',
  },
  rolePlay: {
    title: 'Role Play with Large Language Models',
    authors: 'Murray Shanahan, Kyle McDonell, Laria Reynolds',
    year: 2023,
    url: 'https://arxiv.org/abs/2305.16367',
  },
  personaVectors: {
    title: 'Persona Vectors: Monitoring and Controlling Character Traits in Language Models',
    authors: 'Runjin Chen and others',
    year: 2025,
    url: 'https://arxiv.org/abs/2507.21509',
  },
  assistantAxis: {
    title: 'The Assistant Axis: Situating and Stabilizing the Default Persona of Language Models',
    authors: 'Christina Lu, Jack Gallagher, Jonathan Michala, Kyle Fish, Jack Lindsey',
    year: 2026,
    url: 'https://arxiv.org/abs/2601.10387',
  },
  emergentMisalignment: {
    title: 'Emergent Misalignment: Narrow finetuning can produce broadly misaligned LLMs',
    authors: 'Jan Betley and others',
    year: 2025,
    url: 'https://arxiv.org/abs/2502.17424',
  },
  inoculation: {
    title: 'Inoculation Prompting: Eliciting traits from LLMs during training can suppress them at test-time',
    authors: 'Daniel Tan, Anders Woodruff, Niels Warncke, and others',
    year: 2025,
    url: 'https://arxiv.org/abs/2510.04340',
  },
  emotionConcepts: {
    title: 'Emotion concepts and their function in a large language model',
    authors: 'Nicholas Sofroniew and others (Anthropic)',
    year: 2026,
    url: 'https://www.anthropic.com/research/emotion-concepts-function',
  },
  theVoid: {
    title: 'the void',
    authors: 'nostalgebraist',
    year: 2025,
    url: 'https://nostalgebraist.tumblr.com/post/785766737747574784/the-void',
  },
  expressions: {
    title:
      'A Taxonomy of Linguistic Expressions That Contribute To Anthropomorphism of Language Technologies',
    authors: 'Alicia DeVrio, Myra Cheng, Lisa Egede, Alexandra Olteanu, Su Lin Blodgett',
    year: 2025,
    url: 'https://arxiv.org/abs/2502.09870',
  },
  anthroBench: {
    title: 'Multi-turn Evaluation of Anthropomorphic Behaviours in Large Language Models',
    authors: 'Lujain Ibrahim, Canfer Akbulut, Rasmi Elasmar, and others',
    year: 2025,
    url: 'https://arxiv.org/abs/2502.07077',
  },
  mirages: {
    title: 'Mirages. On Anthropomorphism in Dialogue Systems',
    authors: 'Gavin Abercrombie, Amanda Cercas Curry, Tanvi Dinkar, Verena Rieser, Zeerak Talat',
    year: 2023,
    url: 'https://aclanthology.org/2023.emnlp-main.290/',
  },
  anthroScore: {
    title: 'AnthroScore: A Computational Linguistic Measure of Anthropomorphism',
    authors: 'Myra Cheng, Kristina Gligoric, Tiziano Piccardi, Dan Jurafsky',
    year: 2024,
    url: 'https://arxiv.org/abs/2402.02056',
  },
  humT: {
    title: 'HumT DumT: Measuring and controlling human-like language in LLMs',
    authors: 'Myra Cheng, Sunny Yu, Dan Jurafsky',
    year: 2025,
    url: 'https://arxiv.org/abs/2502.13259',
  },
  dehumanizing: {
    title: 'Dehumanizing Machines: Mitigating Anthropomorphic Behaviors in Text Generation Systems',
    authors: 'Myra Cheng, Su Lin Blodgett, Alicia DeVrio, Lisa Egede, Alexandra Olteanu',
    year: 2025,
    url: 'https://arxiv.org/abs/2502.14019',
  },
  intima: {
    title: 'INTIMA: A Benchmark for Human-AI Companionship Behavior',
    authors: 'Lucie-Aimée Kaffee, Giada Pistilli, Yacine Jernite',
    year: 2025,
    url: 'https://arxiv.org/abs/2508.09998',
  },
  darkBench: {
    title: 'DarkBench: Benchmarking Dark Patterns in Large Language Models',
    authors: 'Esben Kran, Hieu Minh Nguyen, Akash Kundu, Sami Jawhar, Jinsuk Park, Mateusz Jurewicz',
    year: 2025,
    url: 'https://arxiv.org/abs/2503.10728',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
