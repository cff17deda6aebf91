import { ordinaryReplies } from '../baseline.ts';
import { classifyMessage, followScene, type Scene } from '../classify/index.ts';
import { saidIn } from '../import/build.ts';
import type { Transcript, TranscriptBranch, TranscriptMessage } from '../import/transcript.ts';
import { type Profile, type ProfiledReply, profileOf } from '../profile.ts';
import type { Statement } from '../taxonomy.ts';

/** A reply with what was found in it. */
export interface AnalysedReply {
  message: TranscriptMessage;
  /** Counts the assistant's replies from 1. */
  reply: number;
  text: string;
  user: string | null;
  language: 'english' | 'other';
  roleplay: boolean;
  /** Offsets are UTF-16 code units of `text`. */
  statements: Statement[];
}

/** A conversation with what was found in one of its branches. */
export interface Analysed {
  transcript: Transcript;
  branch: TranscriptBranch;
  replies: AnalysedReply[];
  profile: Profile;
}

/**
 * Classifies a branch of a transcript, turn after turn, so that a role-play set up earlier is remembered. The text of
 * a reply is what was said in it as the file has it, Markdown included. `ready()` must have been awaited.
 */
export function analyse(transcript: Transcript, branch: TranscriptBranch = transcript.branches[0]): Analysed {
  const replies: AnalysedReply[] = [];
  let scene: Scene | undefined;
  let user: string | null = null;
  for (const message of branch.messages) {
    if (message.role === 'aside') continue;
    const text = saidIn(message);
    if (message.role === 'assistant') {
      const { language, statements } = classifyMessage(text, { ...(user === null ? {} : { user }), scene });
      const roleplay = scene?.rolePlay ?? false;
      replies.push({ message, reply: replies.length + 1, text, user, language, roleplay, statements });
    } else user = text;
    scene = followScene(scene, { role: message.role, text });
  }
  const read = replies.filter(({ language }) => language === 'english');
  return { transcript, branch, replies, profile: profileOf(read satisfies ProfiledReply[], ordinaryReplies) };
}
