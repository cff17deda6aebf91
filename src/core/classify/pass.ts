import type { Statement } from '../taxonomy.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Evidence, evidenceIn, isOther, sample } from './language.ts';
import { quotationsOf } from './quotation.ts';
import { type Reading, saidIn } from './said.ts';
import { sentencesOf } from './sentences.ts';
import { isTalk } from './told.ts';
import type { Turn } from './turn.ts';
import { headLength, initialVoice, quotesItself, type Speaker, speakerOf, type VoiceState } from './voice.ts';

/** The state of a pass at the start of a block: what all that stands before it amounts to. */
export interface Checkpoint {
  /** Where the block begins, UTF-16 code units. */
  at: number;
  voice: VoiceState;
  evidence: Evidence;
  /** How many statements were found before it. */
  statements: number;
}

/** Where the last, unfinished sentence of a one-line block begins, so that a growing reply goes on from there. */
export interface Tip {
  block: Block;
  speaker: Speaker;
  at: number;
  /** Where that sentence ended so far. */
  end: number;
  statements: number;
}

/** What a pass has found so far. */
export interface Passed {
  checkpoints: Checkpoint[];
  statements: Statement[];
  /** Of the whole message. */
  evidence: Evidence;
  tip: Tip | null;
}

export const beginning: Checkpoint = {
  at: 0,
  voice: initialVoice,
  evidence: { english: 0, other: 0 },
  statements: 0,
};

const sum = (a: Evidence, b: Evidence): Evidence => ({
  english: a.english + b.english,
  other: a.other + b.other,
});
/** What after a sentence can still raise its strength: exclamation marks, an emoji. */
const raises = /^\s*[^\sA-Za-z]/;
const quoteMark = /["\u201c-\u201e]/;

const reading = (text: string, turn: Turn): Reading => ({ text, turn, opening: text.search(/\S/) });

/** The statements of a block from `from` on; returns where its last sentence begins. */
function sentences(
  now: Reading,
  block: Block,
  from: number,
  speaker: Speaker,
  into: Statement[],
  known: Tip | null = null,
): Tip {
  const { text, turn } = now;
  const tip: Tip = { block, speaker, at: from, end: from, statements: into.length };
  const part = text.slice(from, block.end);
  // A character speaks in quotation marks.
  const quotes = turn.request !== 'role' && quoteMark.test(part);
  const hidden = quotes ? quotationsOf(text, from, block.end) : [];
  for (const sentence of sentencesOf(text, from, block.end)) {
    if (known && sentence.start === known.at && sentence.end === known.end) {
      Object.assign(tip, { at: known.at, end: known.end, statements: known.statements });
      continue;
    }
    if (sentence.start === known?.at) into.length = known.statements;
    tip.at = sentence.start;
    tip.end = sentence.end;
    tip.statements = into.length;
    const found = saidIn(now, sentence, speaker, hidden);
    if (found.length === 0) continue;
    if (!isOther(evidenceIn(text, sentence.start, sentence.end))) into.push(...found);
  }
  return tip;
}

/** Whether more text cannot change what was found so far. */
const canGrow = (text: string, block: Block): boolean => {
  if (block.kind !== 'text' && block.kind !== 'item') return false;
  const words = text.slice(block.start, block.end);
  return !words.includes('\n') && !quoteMark.test(words);
};

/**
 * Goes through the blocks of a message from a checkpoint on.
 * @param passed what was found before the checkpoint; it is extended in place
 * @param stop asked at the start of each block; true ends the pass there
 */
export function pass(
  text: string,
  start: Checkpoint,
  turn: Turn,
  passed: Passed,
  stop: (at: Checkpoint) => boolean = () => false,
): Checkpoint | null {
  const now = reading(text, turn);
  let voice = start.voice;
  let evidence = start.evidence;
  for (const block of blocksOf(text, start.at)) {
    const checkpoint: Checkpoint = { at: block.start, voice, evidence, statements: passed.statements.length };
    if (stop(checkpoint)) return checkpoint;
    passed.checkpoints.push(checkpoint);
    passed.tip = null;
    if (block.kind === 'code') continue;
    if (block.kind === 'quote') {
      if (isTalk(turn.told) && quotesItself(voice, turn.request))
        sentences(now, block, block.words, 'own', passed.statements);
      continue;
    }
    const seen = evidenceIn(text, block.words, block.end);
    evidence = sum(evidence, seen);
    const heard = speakerOf(block, text.slice(block.words, block.end), voice, turn.request);
    voice = heard.state;
    const tip = sentences(now, block, block.words, heard.speaker, passed.statements);
    passed.evidence = evidence;
    if (block.end === text.length && canGrow(text, block)) passed.tip = tip;
  }
  return null;
}

/**
 * Goes on within the block where an earlier pass ended, when the text has only grown.
 * @returns false when the block ended meanwhile, so that the pass must begin the block again
 */
export function continueTip(text: string, tip: Tip, turn: Turn, passed: Passed): boolean {
  const start = passed.checkpoints.at(-1);
  if (!start || text.indexOf('\n', tip.block.end) >= 0 || quoteMark.test(text.slice(tip.block.end)))
    return false;
  let block: Block = { ...tip.block, end: text.length };
  if (tip.block.end - tip.block.words < headLength) {
    const begun = blocksOf(text, tip.block.start).next().value;
    if (!begun || begun.kind !== tip.block.kind || begun.words !== tip.block.words) return false;
    const heard = speakerOf(begun, text.slice(begun.words, begun.end), start.voice, turn.request);
    if (heard.speaker !== tip.speaker) return false;
    block = begun;
  }
  if (tip.block.end - tip.block.words < sample) {
    passed.evidence = sum(start.evidence, evidenceIn(text, block.words, block.end));
  }
  const settled = !raises.test(text.slice(tip.end, tip.end + 12));
  if (!settled) passed.statements.length = tip.statements;
  passed.tip = sentences(
    reading(text, turn),
    block,
    tip.at,
    tip.speaker,
    passed.statements,
    settled ? tip : null,
  );
  return true;
}
