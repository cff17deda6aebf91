import type { Say } from '../say.ts';
import { figures } from './figures/index.ts';
import type { Figure } from './figures/shape.ts';
import { type FigureId, type Page, type PageId, pageIds, referenceIds } from './page.ts';
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
import { saidFigure, saidPage } from './said.ts';

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

/** All that Learn holds, in one language. */
export interface Library {
  /** The language of its texts, as a BCP 47 tag. */
  language: string;
  /** The twelve pages in reading order. */
  pages: readonly Page[];
  /** Questions, glossary and further reading. */
  referencePages: readonly Page[];
  /** All pages, as a reader who goes from one to the next meets them. */
  allPages: readonly Page[];
  pageOf: (id: PageId) => Page;
  figureOf: (id: FigureId) => Figure;
}

/** Learn in the language that `say` speaks, named by its BCP 47 tag. */
export function libraryIn(say: Say, language: string): Library {
  const said = new Map<PageId, Page>();
  const pageOf = (id: PageId): Page => {
    const page = said.get(id) ?? saidPage(byId[id], say, language);
    said.set(id, page);
    return page;
  };
  const pages = pageIds.map(pageOf);
  const referencePages = referenceIds.map(pageOf);
  return {
    language,
    pages,
    referencePages,
    allPages: [...pages, ...referencePages],
    pageOf,
    figureOf: (id) => saidFigure(figures[id], say),
  };
}
