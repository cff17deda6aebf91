import type { Profile, Trait } from '../core/profile.ts';
import { fewestWords } from '../core/profile.ts';
import { families, familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName, familyName } from '../ui/labels.ts';
import { inSentence } from '../ui/notation.ts';
import { count, rate } from '../ui/numbers.ts';

interface ProfileProps {
  profile: Profile;
  /** How many replies the baseline rests on. */
  baselineReplies: number;
}

/** In words, how a trait compares with ordinary replies; half as often again is where we begin to say so. */
function compared({ count: found, rate: here, usual }: Trait): string {
  if (found === 0) return t('profile_absent');
  if (usual === 0) return t('profile_unusual');
  const ratio = here / usual;
  if (ratio > 10) return t('profile_far_more');
  if (ratio >= 1.5) return t('profile_more', rate(ratio));
  return ratio <= 2 / 3 ? t('profile_less') : t('profile_like');
}

interface BarProps {
  trait: Trait;
  /** The rate at which the bar is full. */
  most: number;
}

const Bar = ({ trait, most }: BarProps) => (
  <span class="bar" aria-hidden="true">
    <span class="bar-fill" style={{ inlineSize: `${Math.min(100, (trait.rate / most) * 100)}%` }} />
    <span class="bar-usual" style={{ insetInlineStart: `${Math.min(100, (trait.usual / most) * 100)}%` }} />
  </span>
);

/** The persona that the conversation shows: rates by family and category beside those of ordinary replies. */
export function ProfileView({ profile, baselineReplies }: ProfileProps) {
  const { byFamily, byCategory, words, replies, salient, inCharacter, conventions } = profile;
  const most = Math.max(1, ...Object.values(byFamily).flatMap((trait) => [trait.rate, trait.usual])) * 1.05;
  const tooShort = words < fewestWords;
  return (
    <section class="view" aria-labelledby="profile-title">
      <h2 id="profile-title">{t('profile_title')}</h2>
      <p class="in-words">
        {tooShort
          ? t('profile_short')
          : salient
            ? t(
                'profile_salient',
                inSentence(categoryName(salient)),
                rate(byCategory[salient].rate),
                rate(byCategory[salient].usual),
              )
            : t('profile_ordinary')}
      </p>
      <p class="bar-key">
        <span class="bar-key-usual" aria-hidden="true" /> {t('profile_key')}
      </p>
      <ul class="traits">
        {familyNames.map((family) => (
          <li key={family} data-family={family}>
            <h3>
              <span class="category">{familyName(family)}</span>
              <span class="trait-rate">{t('profile_rate', rate(byFamily[family].rate))}</span>
            </h3>
            <Bar trait={byFamily[family]} most={most} />
            <p class="trait-words">
              {tooShort ? t('profile_count', count(byFamily[family].count)) : compared(byFamily[family])}
            </p>
            <ul class="subtraits">
              {families[family]
                .filter((category) => byCategory[category].count > 0)
                .map((category) => (
                  <li key={category}>
                    <span>{categoryName(category)}</span>
                    <Bar trait={byCategory[category]} most={most} />
                    <span class="subtrait-count">
                      <span class="hidden-visually">{t('profile_count_label')} </span>
                      {count(byCategory[category].count)}
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <div class="fine">
        <p>{t('profile_basis', count(replies), count(words))}</p>
        {inCharacter > 0 && <p>{t('profile_in_character', count(inCharacter))}</p>}
        {conventions > 0 && <p>{t('profile_conventions', count(conventions))}</p>}
        <p>{t('profile_baseline', count(baselineReplies))}</p>
      </div>
    </section>
  );
}
