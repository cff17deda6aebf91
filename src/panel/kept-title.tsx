import { useEffect, useRef, useState } from 'preact/hooks';
import { archiveLimits } from '../core/export/archive.ts';
import { t } from '../platform/i18n.ts';

interface KeptTitleProps {
  title: string;
  onRename: (title: string) => void;
}

/** The title as a heading, and in its place a field while the reader edits it: Enter saves, Escape leaves it as it was. */
export function KeptTitle({ title, onRename }: KeptTitleProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isEditing = draft !== null;
  useEffect(() => {
    if (!isEditing) return heading.current?.focus({ preventScroll: true });
    field.current?.focus();
    field.current?.select();
  }, [isEditing]);
  if (draft === null) {
    return (
      <div class="kept-heading">
        <h2 tabIndex={-1} ref={heading} dir="auto">
          {title}
        </h2>
        <button type="button" class="button quiet" onClick={() => setDraft(title)}>
          {t('kept_rename')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="kept-heading"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(draft);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <input
        class="field"
        ref={field}
        aria-label={t('kept_title_label')}
        maxLength={archiveLimits.title}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button primary">
        {t('kept_rename_save')}
      </button>
      <button type="button" class="button quiet" onClick={() => setDraft(null)}>
        {t('kept_rename_cancel')}
      </button>
    </form>
  );
}
