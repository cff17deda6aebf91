import type { ExportedConversation } from '../core/export/index.ts';
import type { ProfiledReply } from '../core/profile.ts';
import type { Category } from '../core/taxonomy.ts';
import type { Settings } from '../platform/settings.ts';
import { extensionVersion } from '../platform/versions.ts';
import type { Snapshot } from './host.ts';
import type { Turn } from './turns.ts';

/** Categories that the reader does not want to see on this host; an empty one where it is unknown. */
export const hiddenIn = (settings: Settings, host: string): ReadonlySet<Category> =>
  new Set([...settings.hiddenCategories, ...(settings.hiddenOn[host] ?? [])]);

/**
 * The turns as the profile and the drift look at them; replies in other languages were not read and do not count, nor
 * does reasoning, which is no reply.
 */
export const profiledReplies = (turns: readonly Turn[]): ProfiledReply[] =>
  turns
    .filter(({ reply }) => reply.language === 'english' && !reply.isReasoning)
    .map(({ reply, user }) => ({
      text: reply.text,
      statements: reply.statements,
      user,
      roleplay: reply.roleplay,
    }));

/** The conversation as an export sees it: everything found, whatever is hidden or filtered now. */
export const exportedConversation = ({ tab }: Snapshot, date: Date): ExportedConversation => ({
  site: tab.record?.siteName ?? '',
  url: null,
  tool: extensionVersion(),
  date: date.toISOString(),
  messages: (tab.record?.order ?? []).flatMap((id) => tab.messages.get(id) ?? []),
});

/** The start of an export's file name: the site and the day, in characters that every file system takes. */
export const fileName = ({ tab }: Snapshot, date: Date): string => {
  const site = (tab.record?.siteName ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return ['persona-lens', ...(site ? [site.toLowerCase()] : []), date.toISOString().slice(0, 10)].join('-');
};
