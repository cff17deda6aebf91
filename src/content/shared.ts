import { askBackground, hearExtension, isExtensionAlive } from '../platform/ask.ts';
import { defaultSettings, setFor, settingsFrom } from '../platform/settings.ts';
import { watchStored } from '../platform/watch-stored.ts';
import { composersOf, fieldHint, findComposers } from '../sites/composer.ts';
import { mayHoldChat, profileLink } from '../sites/may-hold-chat.ts';
import { recognised } from '../sites/recognised.ts';
import { holds, parentAcross, rootsWithin, shadowRootOf } from '../sites/shadow.ts';
import { browserPace } from './pace.ts';

/**
 * What both parts of the content script need. The build has the larger part take it from here, where the smaller one
 * has left it, so that no page loads it twice (see vite.config.ts).
 */
(globalThis as { lensShared?: unknown }).lensShared = {
  askBackground,
  browserPace,
  composersOf,
  defaultSettings,
  fieldHint,
  findComposers,
  hearExtension,
  holds,
  isExtensionAlive,
  mayHoldChat,
  parentAcross,
  profileLink,
  recognised,
  rootsWithin,
  setFor,
  settingsFrom,
  shadowRootOf,
  watchStored,
};
