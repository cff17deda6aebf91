import { type Sensitivity, sensitivities } from '../core/taxonomy.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Segmented } from './segmented.tsx';

interface SensitivityProps {
  value: Sensitivity;
  describedBy?: string;
  onChange: (value: Sensitivity) => void;
}

const names: Record<Sensitivity, MessageKey> = {
  strong: 'sensitivity_strong',
  clear: 'sensitivity_clear',
  everything: 'sensitivity_everything',
};

/** A sensitivity in the reader's language. */
export const sensitivityName = (sensitivity: Sensitivity): string => t(names[sensitivity]);

/** How much is marked, in the page and here alike. */
export const SensitivitySwitch = (props: SensitivityProps) => (
  <Segmented
    legend={t('sensitivity')}
    name="sensitivity"
    options={sensitivities.map((one) => [one, sensitivityName(one)] as const)}
    {...props}
  />
);
