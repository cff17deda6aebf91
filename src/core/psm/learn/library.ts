import { type Page, type PageId, pageIds, referenceIds } from './page.ts';
import { benefits } from './pages/benefits.ts';
import { developers } from './pages/developers.ts';
import { evidenceBehaviour } from './pages/evidence-behaviour.ts';
import { evidenceGeneralisation } from './pages/evidence-generalisation.ts';
import { evidenceInterpretability } from './pages/evidence-interpretability.ts';
import { faq } from './pages/faq.ts';
import { fourStages } from './pages/four-stages.ts';
import { furtherReading } from './pages/further-reading.ts';
import { glossary } from './pages/glossary.ts';
import { limits } from './pages/limits.ts';
import { marks } from './pages/marks.ts';
import { safety } from './pages/safety.ts';
import { users } from './pages/users.ts';
import { views } from './pages/views.ts';
import { whatPsmSays } from './pages/what-psm-says.ts';

const byId: Record<PageId, Page> = {
  'what-psm-says': whatPsmSays,
  'four-stages': fourStages,
  marks,
  'evidence-behaviour': evidenceBehaviour,
  'evidence-generalisation': evidenceGeneralisation,
  'evidence-interpretability': evidenceInterpretability,
  benefits,
  limits,
  views,
  users,
  developers,
  safety,
  faq,
  glossary,
  'further-reading': furtherReading,
};

/** A page by its id. */
export const pageOf = (id: PageId): Page => byId[id];

/** The twelve pages in reading order. */
export const pages: readonly Page[] = pageIds.map(pageOf);

/** Questions, glossary and further reading. */
export const referencePages: readonly Page[] = referenceIds.map(pageOf);

/** All pages, as a reader who goes from one to the next meets them. */
export const allPages: readonly Page[] = [...pages, ...referencePages];
