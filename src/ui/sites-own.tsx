import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { OwnSite } from '../platform/own-sites.ts';
import { focusSoon } from './focus.ts';
import { EditSite } from './sites-edit.tsx';
import type { SitesHost, TurnCounts } from './sites-host.ts';
import { SitesTransfer } from './sites-transfer.tsx';

interface OwnSitesProps {
  own: readonly OwnSite[];
  sites: Pick<SitesHost, 'keep' | 'forget'>;
  /** What an entry finds in the page in front. */
  count: (site: OwnSite) => Promise<TurnCounts | null>;
}

const undoId = 'sites-undo';
const editId = (host: string): string => `sites-edit-${host}`;

/** The sites that the reader taught: to look at, to edit, to delete with a way back, to take along. */
export function OwnSites({ own, sites, count }: OwnSitesProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<readonly OwnSite[]>([]);
  const last = deleted.at(-1);
  const remove = async (site: OwnSite): Promise<void> => {
    await sites.forget([site.host]);
    setDeleted([...deleted, site]);
    focusSoon(undoId);
  };
  const undo = async (site: OwnSite): Promise<void> => {
    await sites.keep([site]);
    setDeleted(deleted.filter((one) => one !== site));
    focusSoon(editId(site.host));
  };
  const endEdit = (host: string): void => {
    setEditing(null);
    focusSoon(editId(host));
  };
  const save = async (site: OwnSite): Promise<void> => {
    await sites.keep([site]);
    endEdit(site.host);
  };
  return (
    <section aria-labelledby="sites-own">
      <h3 id="sites-own">{t('sites_own')}</h3>
      {own.length === 0 && <p class="sites-about">{t('sites_own_none')}</p>}
      <p class="sites-outcome" role="status">
        {last && (
          <>
            {t('sites_deleted', last.host)}{' '}
            <button type="button" class="link" id={undoId} onClick={() => void undo(last)}>
              {t('kept_undo')}
            </button>
          </>
        )}
      </p>
      {own.length > 0 && (
        <ul class="sites-list">
          {own.map((site) => (
            <li key={site.host}>
              <div class="sites-row">
                <b>{site.host}</b>
                <button
                  type="button"
                  class="button"
                  id={editId(site.host)}
                  aria-expanded={editing === site.host}
                  aria-label={t('sites_edit_site', site.host)}
                  onClick={() => setEditing(editing === site.host ? null : site.host)}
                >
                  {t('sites_edit')}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('sites_delete_site', site.host)}
                  onClick={() => void remove(site)}
                >
                  {t('sites_delete')}
                </button>
              </div>
              {editing === site.host && (
                <EditSite
                  site={site}
                  count={count}
                  onSave={(changed) => void save(changed)}
                  onCancel={() => endEdit(site.host)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <SitesTransfer own={own} keep={(all) => sites.keep(all)} />
    </section>
  );
}
