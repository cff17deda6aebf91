import { useEffect, useRef } from 'preact/hooks';
import { familyOf, isShown } from '../core/taxonomy.ts';
import { withinDensity } from '../platform/density.ts';
import { t } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';
import { markStyles } from '../ui/mark-styles.ts';
import { highlightName, type PageTone } from '../ui/marks.ts';
import { type AddedStyles, addStyles } from '../ui/styles.ts';
import { example } from './preview-text.ts';

const text = example.map((stretch) => stretch.text).join('');

/** The example's statements, where each stands in the text. */
const statements = example.flatMap((stretch, index) => {
  const { category, strength } = stretch;
  if (!category || !strength) return [];
  const start = example.slice(0, index).reduce((sum, before) => sum + before.text.length, 0);
  return [{ category, strength, start, end: start + stretch.text.length }];
});

/** Those of the example's statements that these settings mark. */
const marked = ({ sensitivity, hiddenCategories, appearance }: Settings) =>
  withinDensity(
    statements.filter(
      ({ category, strength }) => isShown(strength, sensitivity) && !hiddenCategories.includes(category),
    ),
    text,
    appearance.density,
  );

const pageRules: Record<PageTone, string> = {
  light: 'p{background:#fff;color:#1b1d21}',
  dark: 'p{background:#212327;color:#e8e8ea}',
};
const sharedRules =
  ':host{display:block}p{margin:0;padding:14px 16px;border-radius:10px;line-height:1.75;overflow-wrap:anywhere}';

interface Page {
  paragraph: HTMLParagraphElement;
  styles: AddedStyles;
}

/** A page of this tone inside a shadow root, so that the rules of the two examples stay apart. */
function makePage(place: HTMLElement): Page {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const paragraph = document.createElement('p');
  paragraph.lang = 'en';
  paragraph.dir = 'ltr';
  paragraph.textContent = text;
  root.replaceChildren(paragraph);
  return { paragraph, styles: addStyles(root, '') };
}

const rangeIn = (node: Node, start: number, end: number): Range => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};

/** The example on a light and on a dark page, painted as pages are painted. */
export function Preview({ settings }: { settings: Settings }) {
  const places = { light: useRef<HTMLDivElement>(null), dark: useRef<HTMLDivElement>(null) };
  const pages = useRef<Partial<Record<PageTone, Page>>>({});
  const shown = marked(settings);
  useEffect(() => {
    const byName = new Map<string, Highlight>();
    for (const tone of ['light', 'dark'] as const) {
      const place = places[tone].current;
      if (!place) continue;
      const page = pages.current[tone] ?? makePage(place);
      pages.current[tone] = page;
      page.styles.replace(sharedRules + pageRules[tone] + markStyles(tone, settings.appearance));
      for (const { category, strength, start, end } of shown) {
        const name = highlightName(familyOf(category), strength === 'strong');
        const highlight = byName.get(name) ?? new Highlight();
        byName.set(name, highlight);
        if (page.paragraph.firstChild) highlight.add(rangeIn(page.paragraph.firstChild, start, end));
      }
    }
    CSS.highlights.clear();
    for (const [name, highlight] of byName) CSS.highlights.set(name, highlight);
  }, [settings]);
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{t('options_preview')}</h3>
      <figure>
        <figcaption>{t('options_preview_light')}</figcaption>
        <div ref={places.light} />
      </figure>
      <figure>
        <figcaption>{t('options_preview_dark')}</figcaption>
        <div ref={places.dark} />
      </figure>
      <p class="about" role="status">
        {t('options_preview_count', shown.length, statements.length)}
      </p>
    </aside>
  );
}
