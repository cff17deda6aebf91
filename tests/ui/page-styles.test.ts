import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { soundStyles } from '../../src/platform/page-styles.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { pageStyles } from '../../src/ui/page-styles.ts';

it('the stylesheets of marks and card name nothing for which a page would leave them out', () => {
  const files = ['tokens', 'controls', 'card'].map((name) =>
    // Unit tests see imported stylesheets empty.
    readFileSync(new URL(`../../src/ui/${name}.css`, import.meta.url), 'utf8'),
  );
  const styles = pageStyles(defaultSettings.appearance);
  const card = files.join('\n') + styles.card;
  expect(card).toContain('.card-title');
  expect(soundStyles({ ...styles, card })).not.toBeNull();
});
