import { familyOf } from '../core/taxonomy.ts';
import { pageTone } from '../ui/page-tone.ts';
import { addStyles } from '../ui/styles.ts';

/** What the card needs of what follows a chat: it takes it from here, as that takes what `shared.ts` leaves. */
Object.assign((globalThis as { lensShared?: object }).lensShared ?? {}, {
  addStyles,
  familyOf,
  pageTone,
});
