import { fileSubjects } from './file-subjects.ts';
import type { Subject } from './subject.ts';
import { textSubjects } from './text-subjects.ts';

export const subjects: readonly Subject[] = [...textSubjects, ...fileSubjects];
