import { type MessageKey, t } from '../platform/i18n.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { SensitivitySwitch } from '../ui/sensitivity.tsx';
import { SiteOffer } from './site-offer.tsx';
import { type Step, steps, useProgress } from './steps-done.ts';

const words: Record<Step, MessageKey> = {
  hover: 'steps_hover',
  explain: 'steps_explain',
  sensitivity: 'steps_sensitivity',
};

/** Ticked once the step is done; its number before. */
const Sign = ({ number, done }: { number: number; done: boolean }) => (
  <span class="step-sign">
    {done ? (
      <>
        <svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true">
          <path
            d="M5 13l4.5 4.5L19 7.5"
            fill="none"
            stroke="currentColor"
            stroke-width="3"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
        <span class="hidden-visually">{t('steps_done')}</span>
      </>
    ) : (
      number
    )}
  </span>
);

/** Three things to do with the demo, each ticked off when it has really been done; then the way to the chats. */
export function Steps() {
  const { done, sensitivity } = useProgress();
  return (
    <section class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('steps_title')}</h2>
      <ol>
        {steps.map((step, index) => (
          <li key={step} class={done.has(step) ? 'step done' : 'step'}>
            <Sign number={index + 1} done={done.has(step)} />
            <span class="step-words">{t(words[step])}</span>
            {step === 'sensitivity' && sensitivity && (
              <SensitivitySwitch
                value={sensitivity}
                onChange={(chosen) => void changeSettings({ sensitivity: chosen })}
              />
            )}
          </li>
        ))}
      </ol>
      <div role="status">{done.size === steps.length && <SiteOffer />}</div>
    </section>
  );
}
