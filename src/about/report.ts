import { type Category, categories } from '../core/taxonomy.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { StoredPartName } from '../platform/stored-parts.ts';
import { categoryName } from '../ui/labels.ts';
import { notation } from '../ui/notation.ts';
import { count } from '../ui/numbers.ts';
import { sensitivityName } from '../ui/sensitivity.tsx';
import { amount } from '../ui/size.ts';
import type { Chat, Facts } from './facts.ts';

/** One group of facts, as the page shows and the report lists them. */
export interface Group {
  title: string;
  rows: readonly { label: string; value: string }[];
  /** What is said where there are no rows. */
  none?: string;
}

const row = (label: MessageKey, value: string): Group['rows'][number] => ({ label: t(label), value });
const milliseconds = new Intl.NumberFormat(notation, {
  style: 'unit',
  unit: 'millisecond',
  maximumFractionDigits: 1,
});
const yesNo = (is: boolean): string => t(is ? 'diagnostics_yes' : 'diagnostics_no');

const copyGroup = (facts: Facts): Group => ({
  title: t('diagnostics_copy'),
  rows: [
    row('diagnostics_version', facts.extension),
    row('diagnostics_browser', facts.browser),
    row('diagnostics_system', facts.system),
    row('diagnostics_language', facts.language),
    row('diagnostics_at', facts.at.toISOString().slice(0, 16)),
  ],
});

const offerNames: Record<keyof Facts['offers'], MessageKey> = {
  highlights: 'diagnostics_highlights',
  pointHighlights: 'diagnostics_point_highlights',
  adoptedStyles: 'diagnostics_adopted_styles',
  sidePanel: 'diagnostics_side_panel',
  database: 'diagnostics_database',
};

const offersGroup = ({ offers }: Facts): Group => ({
  title: t('diagnostics_offers'),
  rows: Object.entries(offerNames).map(([name, label]) =>
    row(label, yesNo(offers[name as keyof typeof offers])),
  ),
});

const accessGroup = ({ granted, settings }: Facts): Group => ({
  title: t('diagnostics_access'),
  rows: [
    row('diagnostics_permissions', granted.permissions.join(', ')),
    row('diagnostics_listed', t('privacy_of', count(granted.listed.allowed), count(granted.listed.all))),
    row('diagnostics_others', count(granted.others.length)),
    row('diagnostics_sensitivity', sensitivityName(settings.sensitivity)),
    row('diagnostics_paused', yesNo(settings.paused)),
    row('diagnostics_hidden', count(settings.hidden)),
  ],
});

const statementsIn = (statements: ReadonlyMap<Category, number>): string =>
  categories
    .flatMap((category) => {
      const found = statements.get(category);
      return found === undefined ? [] : `${categoryName(category)} ${count(found)}`;
    })
    .join(', ') || t('diagnostics_no_statements');

const chatInWords = ({ site, user, assistant, streaming, otherLanguage, statements }: Chat): string =>
  [
    t('diagnostics_entry', site),
    t('diagnostics_messages', count(user), count(assistant)),
    ...(streaming > 0 ? [t('diagnostics_streaming', count(streaming))] : []),
    ...(otherLanguage > 0 ? [t('diagnostics_other_language', count(otherLanguage))] : []),
    statementsIn(statements),
  ].join('; ');

const chatsGroup = ({ chats }: Facts, named: boolean): Group => ({
  title: t('diagnostics_chats'),
  none: t('diagnostics_no_chats'),
  rows: chats.map((chat, at) => ({
    label: named ? chat.host : t('diagnostics_chat', count(at + 1)),
    value: chatInWords(chat),
  })),
});

const speedGroup = ({ timings }: Facts): Group => ({
  title: t('diagnostics_speed'),
  none: t('diagnostics_no_timings'),
  rows: timings
    ? [
        row('diagnostics_readings', count(timings.count)),
        row('diagnostics_median', milliseconds.format(timings.median)),
        row(
          'diagnostics_slowest',
          t(
            'diagnostics_slowest_value',
            milliseconds.format(timings.slowest.ms),
            count(timings.slowest.size),
          ),
        ),
      ]
    : [],
});

const storedNames: Record<StoredPartName, MessageKey> = {
  chats: 'privacy_chats',
  kept: 'privacy_kept',
  corrections: 'privacy_corrections',
  dismissed: 'privacy_dismissed',
  'own-sites': 'privacy_own_sites',
  settings: 'privacy_settings',
  faults: 'privacy_faults',
  other: 'privacy_other',
};

const storedGroup = ({ stored }: Facts): Group => ({
  title: t('diagnostics_stored'),
  rows: stored.map(({ name, entries, bytes }) => row(storedNames[name], amount(entries, bytes))),
});

const faultsGroup = ({ faults }: Facts): Group => ({
  title: t('diagnostics_faults'),
  none: t('diagnostics_no_faults'),
  rows: [...faults].reverse().map(({ at, room, what, where }) => ({
    label: `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} ${room}`,
    value: [what, ...where].join(' · '),
  })),
});

/**
 * The facts in groups.
 * @param named whether chats are named by their host, or only counted
 */
export const groupsOf = (facts: Facts, named: boolean): Group[] => [
  copyGroup(facts),
  accessGroup(facts),
  chatsGroup(facts, named),
  speedGroup(facts),
  faultsGroup(facts),
  storedGroup(facts),
  offersGroup(facts),
];

/** The groups as a text to put into a report. */
export const reportOf = (groups: readonly Group[]): string =>
  groups
    .map(({ title, rows, none = '' }) =>
      [
        title,
        ...(rows.length > 0 ? rows.map(({ label, value }) => `  ${label}: ${value}`) : [`  ${none}`]),
      ].join('\n'),
    )
    .join('\n\n');
