import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type MessageKey, t } from '../platform/i18n.ts';
import { type OwnSite, ownSiteSchema, type SelectorList, selectorLists } from '../platform/own-sites.ts';
import { count as inWords } from './numbers.ts';
import { badSelectors } from './sites-file.ts';
import type { TurnCounts } from './sites-host.ts';

interface EditSiteProps {
  site: OwnSite;
  count: (site: OwnSite) => Promise<TurnCounts | null>;
  onSave: (site: OwnSite) => void;
  onCancel: () => void;
}

const names: Record<SelectorList, MessageKey> = {
  user: 'sites_user',
  assistant: 'sites_assistant',
  body: 'sites_body',
  omit: 'sites_omit',
};

const abouts: Record<SelectorList, MessageKey | null> = {
  user: null,
  assistant: null,
  body: 'sites_body_about',
  omit: 'sites_omit_about',
};

type Fields = Record<SelectorList, string>;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const fieldsOf = (site: OwnSite): Fields => ({
  user: site.user.join('\n'),
  assistant: site.assistant.join('\n'),
  body: site.body.join('\n'),
  omit: site.omit.join('\n'),
});

/** What is wrong with each field, in words; nothing where the entry may be kept. */
function wrongWith(site: OwnSite): Partial<Record<SelectorList, string>> {
  const wrong: Partial<Record<SelectorList, string>> = {};
  const parsed = v.safeParse(ownSiteSchema, site);
  if (!parsed.success)
    for (const list of selectorLists)
      if (parsed.issues.some((issue) => issue.path?.[0]?.key === list))
        wrong[list] = t(site[list].length === 0 ? 'sites_needed' : 'sites_too_much');
  for (const { list, selector } of badSelectors(site)) wrong[list] = t('sites_not_a_selector', selector);
  return wrong;
}

/** The selectors of a taught site, one a line, checked as they are typed and tried on the page in front. */
export function EditSite({ site, count, onSave, onCancel }: EditSiteProps) {
  const [fields, setFields] = useState(() => fieldsOf(site));
  const [found, setFound] = useState<TurnCounts | null>(null);
  const changed: OwnSite = {
    host: site.host,
    user: linesOf(fields.user),
    assistant: linesOf(fields.assistant),
    body: linesOf(fields.body),
    omit: linesOf(fields.omit),
  };
  const wrong = wrongWith(changed);
  const isRight = Object.keys(wrong).length === 0;
  useEffect(() => {
    if (!isRight) return;
    let isLate = false;
    void count(changed).then((counts) => {
      if (!isLate) setFound(counts);
    });
    return () => {
      isLate = true;
    };
  }, [JSON.stringify(changed)]);
  const save = (event: Event): void => {
    event.preventDefault();
    const [first] = Object.keys(wrong);
    if (first) document.getElementById(`sites-field-${first}`)?.focus();
    else onSave(changed);
  };
  return (
    <form class="sites-form" onSubmit={save} aria-label={t('sites_edit_site', site.host)}>
      <p class="sites-about">{t('sites_edit_about')}</p>
      {selectorLists.map((list) => {
        const id = `sites-field-${list}`;
        const about = abouts[list];
        return (
          <div key={list} class="sites-field">
            <label for={id}>{t(names[list])}</label>
            {about && <p id={`${id}-about`}>{t(about)}</p>}
            <textarea
              id={id}
              class="field sites-code"
              rows={Math.max(2, fields[list].split('\n').length)}
              spellcheck={false}
              autocapitalize="off"
              aria-invalid={wrong[list] !== undefined}
              aria-describedby={`${id}-wrong${about ? ` ${id}-about` : ''}`}
              value={fields[list]}
              onInput={(event) => setFields({ ...fields, [list]: event.currentTarget.value })}
            />
            <p id={`${id}-wrong`} class="sites-wrong" aria-live="polite">
              {wrong[list]}
            </p>
          </div>
        );
      })}
      <p class="sites-outcome" role="status">
        {isRight && found && t('sites_matches', inWords(found.user), inWords(found.assistant))}
      </p>
      <p class="sites-actions">
        <button type="submit" class="button primary">
          {t('sites_save')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('sites_cancel')}
        </button>
      </p>
    </form>
  );
}
