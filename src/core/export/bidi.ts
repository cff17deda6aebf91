/**
 * A message's words without the invisible controls that turn the reading direction, for a text that people read: they
 * could reverse what stands around the words. The exports for programs keep every character.
 */
export const withoutBidiControls = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
