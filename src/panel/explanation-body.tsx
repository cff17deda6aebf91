import { useContext } from 'preact/hooks';
import type { Explanation, Passage, Stage } from '../core/psm/explanation.ts';
import type { PageId } from '../core/psm/learn/page.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { LibraryContext } from './library.ts';
import { SourceList } from './source-list.tsx';

const stageKeys: Record<Stage, MessageKey> = {
  'pre-training': 'stage_pre_training',
  'persona formation': 'stage_persona_formation',
  'post-training': 'stage_post_training',
  deployment: 'stage_deployment',
};

const Passages = ({ passages, lang }: { passages: readonly Passage[]; lang: string }) => (
  <ul class="points passages" lang={lang}>
    {passages.map(({ text }) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

interface LearnLinksProps {
  pages: readonly PageId[];
  onLearn: (page: PageId) => void;
}

function LearnLinks({ pages, onLearn }: LearnLinksProps) {
  const { pageOf, language } = useContext(LibraryContext);
  return (
    <ul class="points passages" lang={language}>
      {pages.map((page) => (
        <li key={page}>
          <button type="button" class="link" onClick={() => onLearn(page)}>
            {pageOf(page).title}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ExplanationBodyProps {
  explanation: Explanation;
  onLearn: (page: PageId) => void;
}

/** What the text does, PSM's four stages as a path, the limits, something to try, the sources. */
export function ExplanationBody({ explanation, onLearn }: ExplanationBodyProps) {
  const { language } = useContext(LibraryContext);
  return (
    <>
      <section>
        <h3>{t('explain_does')}</h3>
        <p lang={language}>{explanation.does.text}</p>
        <p class="trait">
          {t('explain_trait')} <strong lang={language}>{explanation.trait}</strong>
        </p>
        {explanation.fact && (
          <p class="fact" lang={language}>
            {explanation.fact.text}
          </p>
        )}
      </section>
      {explanation.plain && (
        <section class="plain">
          <h3>{t('card_plain')}</h3>
          <p class="plain-words" lang={language}>
            {explanation.plain}
          </p>
        </section>
      )}
      <section>
        <h3>{t('explain_stages')}</h3>
        <ol class="path">
          {explanation.stages.map(({ stage, passage }) => (
            <li key={stage}>
              <h4>{t(stageKeys[stage])}</h4>
              <p lang={language}>{passage.text}</p>
            </li>
          ))}
        </ol>
      </section>
      {explanation.notConclude.length > 0 && (
        <section>
          <h3>{t('explain_not_conclude')}</h3>
          <Passages passages={explanation.notConclude} lang={language} />
        </section>
      )}
      {explanation.open.length > 0 && (
        <section>
          <h3>{t('explain_open')}</h3>
          <Passages passages={explanation.open} lang={language} />
        </section>
      )}
      {explanation.tryIt.length > 0 && (
        <section>
          <h3>{t('explain_try')}</h3>
          <dl class="try" lang={language}>
            {explanation.tryIt.map(({ step, means }) => (
              <div key={step}>
                <dt>{step}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {explanation.learn.length > 0 && (
        <section>
          <h3>{t('explain_learn')}</h3>
          <LearnLinks pages={explanation.learn} onLearn={onLearn} />
        </section>
      )}
      <section>
        <h3>{t('explain_sources')}</h3>
        <SourceList keys={explanation.sources} />
      </section>
    </>
  );
}
