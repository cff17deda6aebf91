import type { Statement } from '../core/taxonomy.ts';
import type { Language } from './protocol.ts';

/**
 * What the background holds of each tab, in `storage.session`: in memory only, gone with the browser.
 * Written by the background alone, read and watched by the panel.
 */
export interface TabRecord {
  siteId: string;
  siteName: string;
  /** Ids of the messages in reading order. */
  order: string[];
}

export interface MessageRecord {
  id: string;
  role: 'assistant' | 'user';
  text: string;
  revision: number;
  streaming: boolean;
  persona: string | null;
  language: Language;
  statements: Statement[];
}

/** The statement that the reader asked to have explained. */
export interface Focus {
  message: string;
  start: number;
  end: number;
  category: string;
  /** Grows with each request, so that the same statement can be asked for twice. */
  request: number;
}

export const tabKey = (tab: number): string => `tab:${tab}`;
export const messageKey = (tab: number, message: string): string => `tab:${tab}:${message}`;
export const focusKey = (tab: number): string => `focus:${tab}`;
