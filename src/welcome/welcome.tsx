import { familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { readingAddress } from '../platform/own-pages.ts';
import { Emblem } from '../ui/emblem.tsx';
import { familyAbout, familyName } from '../ui/labels.ts';
import { Demo } from './demo.tsx';
import { Steps } from './steps.tsx';

/** The four families as they look in a page. */
const Legend = () => (
  <section class="legend" aria-labelledby="legend-title">
    <h2 id="legend-title">{t('welcome_legend')}</h2>
    <ul>
      {familyNames.map((family) => (
        <li key={family} data-family={family}>
          <span class="marked">{familyName(family)}</span>
          <span>{familyAbout(family)}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** The three things that must not be taken for one another. */
const Layers = () => (
  <section class="layers" aria-labelledby="layers-title">
    <h2 id="layers-title">{t('welcome_layers')}</h2>
    <ol>
      <li>
        <b>{t('welcome_network')}</b>
        <span>{t('welcome_network_text')}</span>
      </li>
      <li>
        <b>{t('welcome_character')}</b>
        <span>{t('welcome_character_text')}</span>
      </li>
      <li>
        <b>{t('welcome_text')}</b>
        <span>{t('welcome_text_text')}</span>
      </li>
    </ol>
    <p>{t('welcome_psm')}</p>
  </section>
);

const Next = () => (
  <section class="next" aria-labelledby="next-title">
    <h2 id="next-title">{t('welcome_next')}</h2>
    <ul class="points">
      <li>{t('welcome_next_open')}</li>
      <li>{t('welcome_next_panel')}</li>
      <li>
        {t('welcome_next_private')} <a href="/src/about/privacy.html">{t('sites_privacy')}</a>
      </li>
      <li>
        {t('welcome_reading')} <a href={readingAddress({})}>{t('welcome_reading_open')}</a>
      </li>
    </ul>
  </section>
);

/** The page after installing: the idea in a minute, and a chat to try it on. */
export const Welcome = () => (
  <main class="welcome">
    <header class="hero">
      <p class="brand">
        <Emblem size={36} /> {t('extensionName')}
      </p>
      <h1>{t('welcome_title')}</h1>
      <p class="lede">{t('welcome_lede')}</p>
      <Steps />
    </header>
    <Demo />
    <div class="lessons">
      <Legend />
      <Layers />
      <Next />
    </div>
  </main>
);
