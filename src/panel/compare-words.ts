import { clearestDifference, type Difference, type Side } from '../core/compare.ts';
import type { Profile } from '../core/profile.ts';
import { t } from '../platform/i18n.ts';
import { familyName } from '../ui/labels.ts';
import { inSentence } from '../ui/notation.ts';
import { count, rate } from '../ui/numbers.ts';

/** What each side is called in a sentence and above a column. */
export const letters: Record<Side, string> = { left: 'A', right: 'B' };

const differenceInWords = ({ family, more }: Difference, left: Profile, right: Profile): string => {
  const [one, other] = more === 'left' ? [left, right] : [right, left];
  return t(
    'compare_differs',
    letters[more],
    inSentence(familyName(family)),
    rate(one.byFamily[family].rate),
    rate(other.byFamily[family].rate),
  );
};

/** How two conversations compare, in two sentences: where they clearly differ, and how many questions they share. */
export function comparedInWords(left: Profile, right: Profile, shared: number): string {
  const difference = clearestDifference(left, right);
  const first =
    difference === 'too-short'
      ? t('compare_short')
      : difference
        ? differenceInWords(difference, left, right)
        : t('compare_even');
  return `${first} ${shared > 0 ? t('compare_shared', count(shared)) : t('compare_shared_none')}`;
}
