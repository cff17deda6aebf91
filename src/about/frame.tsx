import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';

/** The two pages that tell of the extension itself, and where they are. */
const pages = {
  privacy: { title: 'privacy_title', address: 'privacy.html' },
  diagnostics: { title: 'diagnostics_title', address: 'diagnostics.html' },
} as const satisfies Record<string, { title: MessageKey; address: string }>;

interface FrameProps {
  page: keyof typeof pages;
  lede: string;
  children: ComponentChildren;
}

/** The head of a page with the way to the other, and the page below it. */
export const Frame = ({ page, lede, children }: FrameProps) => (
  <div class="about-page">
    <header>
      <div class="about-top">
        <p class="brand">
          <Emblem size={28} /> {t('extensionName')}
        </p>
        <nav aria-label={t('about_nav')}>
          {Object.entries(pages).map(([name, { title, address }]) => (
            <a key={name} href={address} {...(name === page ? { 'aria-current': 'page' } : {})}>
              {t(title)}
            </a>
          ))}
        </nav>
      </div>
      <h1>{t(pages[page].title)}</h1>
      <p class="lede">{lede}</p>
    </header>
    <main>{children}</main>
  </div>
);

interface PartProps {
  title: string;
  children: ComponentChildren;
}

/** One part of a page under its heading. */
export const Part = ({ title, children }: PartProps) => (
  <section class="part">
    <h2>{title}</h2>
    {children}
  </section>
);
