import { askBackground, hearExtension, isExtensionAlive, whenStopped } from '../platform/ask.ts';
import { extension } from '../platform/content-api.ts';
import { openOrClosedShadowRoot } from '../platform/shadow-roots.ts';
import { watchStored } from '../platform/watch-stored.ts';
import { composersOf, fieldHint, findComposers } from '../sites/composer.ts';
import { mayHoldChat, mayHoldMessages, profileLink } from '../sites/may-hold-chat.ts';
import { recognised } from '../sites/recognised.ts';
import { holds, parentAcross, rootsWithin, shadowRootOf } from '../sites/shadow.ts';
import { browserPace } from './pace.ts';

/**
 * What both parts of the content script need. The build has the larger part take it from here, where the smaller one
 * has left it, so that no page loads it twice: the modules named here must export nothing else (see vite.config.ts).
 */
(globalThis as { personaLensShared?: unknown }).personaLensShared = {
  askBackground,
  browserPace,
  composersOf,
  extension,
  fieldHint,
  findComposers,
  hearExtension,
  holds,
  isExtensionAlive,
  mayHoldChat,
  mayHoldMessages,
  openOrClosedShadowRoot,
  parentAcross,
  profileLink,
  recognised,
  rootsWithin,
  shadowRootOf,
  watchStored,
  whenStopped,
};
