/** What the store held under each version of the settings, as a reader's device has it. */
export const storedVersions = {
  1: {
    paused: false,
    sensitivity: 'everything',
    hiddenCategories: ['rapport'],
    hiddenOn: { 'chatgpt.com': ['emotion', 'opinion'] },
  },
  2: {
    paused: true,
    pausedUntil: 1_800_000_000_000,
    sensitivity: 'strong',
    hiddenCategories: ['rapport'],
    sites: { 'claude.ai': 'off', 'localhost:3000': 'ask' },
    sensitivityOn: { 'chatgpt.com': 'everything' },
    hiddenOn: { 'chatgpt.com': ['emotion'] },
    appearance: {
      look: 'underline',
      opacity: 60,
      hues: { bond: ['#006650', '#50e0b0'] },
      cardDelay: 600,
      cardOn: 'click',
      density: 0,
    },
    reasoning: 'mark',
    keys: false,
  },
} as const;
