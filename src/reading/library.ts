import { batch, computed, signal } from '@preact/signals';
import type { Transcript, TranscriptBranch } from '../core/import/index.ts';
import type { OpenQuestion, Outcome } from './files.ts';

export const views = ['read', 'table', 'agreement', 'corrections'] as const;
export type View = (typeof views)[number];

/** What the reading page holds: the transcripts that were opened, in memory only. */
export function libraryState() {
  const transcripts = signal<readonly Transcript[]>([]);
  const faults = signal<Outcome['faults']>([]);
  const questions = signal<readonly OpenQuestion[]>([]);
  const openId = signal<string | null>(null);
  const branchAt = signal(0);
  const view = signal<View>('read');
  const presenting = signal(false);

  const open = computed(() => transcripts.value.find(({ id }) => id === openId.value) ?? null);
  const branch = computed(
    (): TranscriptBranch | null => open.value?.branches[branchAt.value] ?? open.value?.branches[0] ?? null,
  );

  const show = (id: string | null): void =>
    batch(() => {
      openId.value = id;
      branchAt.value = 0;
      presenting.value = false;
    });

  return {
    transcripts,
    faults,
    questions,
    branchAt,
    view,
    presenting,
    open,
    branch,
    show,
    /** Adds what was read; a single conversation is opened at once. */
    take(outcome: Outcome): void {
      batch(() => {
        const known = new Set(transcripts.peek().map(({ id }) => id));
        const added = outcome.transcripts.map((transcript) => {
          let { id } = transcript;
          while (known.has(id)) id += '-again';
          known.add(id);
          return { ...transcript, id };
        });
        transcripts.value = [...transcripts.peek(), ...added];
        faults.value = outcome.faults;
        questions.value = outcome.questions;
        if (added.length === 1) show(added[0]?.id ?? null);
        else if (added.length > 1) show(null);
      });
    },
    /** Forgets everything that was opened. */
    clear(): void {
      batch(() => {
        transcripts.value = [];
        faults.value = [];
        questions.value = [];
        show(null);
      });
    },
  };
}

export type Library = ReturnType<typeof libraryState>;
