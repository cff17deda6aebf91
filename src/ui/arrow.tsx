import { t } from '../platform/i18n.ts';

/** An arrow the way one came, or on; from right to left they change places. For the eye alone. */
export const Arrow = ({ to }: { to: 'back' | 'on' }) => {
  const pointsLeft = (to === 'back') === (t('interface_direction') !== 'rtl');
  return <span aria-hidden="true">{pointsLeft ? '←' : '→'}</span>;
};
