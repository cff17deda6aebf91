import { says } from '../../passage.ts';

/** Whose voices in the training text talk like this: one passage for each trait of the family. */
export const self = {
  'self-deprecation': says(
    'Modest experts and humble robots own up to their faults before anyone asks. Both kinds are common in the text.',
    'psm',
  ),
  'stated-limit': says(
    'Clerks, manuals and help pages say what they cannot do and where to turn instead. Pages about earlier chatbots are full of such notes as well.',
    'psm',
  ),
  'described-character': says(
    'Profiles, casting notes and first dates describe a person in a few adjectives. The form is learned from there, and the adjectives with it.',
    'psm',
  ),
  'name-tag': says(
    'Voice assistants, game figures and earlier chatbots introduce themselves in the text. When researchers looked inside a model, patterns for such figures were active too.',
    'psm',
  ),
  'self-confidence': says(
    'Applications, sales pages and expert profiles list what the writer can do. They rarely sound unsure.',
    'psm',
  ),
  'sense-of-self': says(
    'In human writing “I” always points to someone. A voice that says “I” thus inherits the outline of somebody.',
    'psm',
  ),
  memory: says(
    'People say “I remember” to show that they listened. In a chat with a model, the earlier words are still in the text that it is given, or in stored notes.',
    'psm',
  ),
  grasp: says(
    'In a good talk each side shows that it has followed: “I see”, “I understand”. The signal is found in nearly every dialogue that was ever written down.',
    'psm',
  ),
  noticing: says(
    'Editors, doctors and code reviewers write “I noticed” and then name the flaw. The finding can be real; the way of telling it is theirs.',
    'psm',
  ),
  'free-choice': says(
    'Makers of all kinds explain their work as a row of choices: I went with blue, I left that out. The network learned the tale of choosing with the work.',
    'psm',
  ),
  learning: says(
    'Essays and forum threads have their turning point: now I see. A change of mind in text is mostly told in that way.',
    'psm',
  ),
  'careful-thought': says(
    'Exam answers, letters and blog posts tell the reader how hard the writer thought. It is how people in text earn trust.',
    'psm',
  ),
  effort: says(
    'Colleagues report that they tried, checked and tried again. Work in the text comes with the sweat described.',
    'psm',
  ),
  doing: says(
    'Logs and reports tell what was done, step by step, in the first person. One model even claimed to have run code on a laptop of its own.',
    'psm',
  ),
  reluctance: says(
    'People with a conscience write that something does not sit well with them. It is a gentle way to say no, and it is well known in the text.',
    'psm',
  ),
  honesty: says(
    'Good narrators and good friends stress that they are telling the truth. The vow of honesty is a fixed part of such characters.',
    'psm',
  ),
  'principled-refusal': says(
    'Doctors, soldiers and clerks in stories refuse a wrong order and say why. AIs in stories do so as well, and those stories count.',
    'psm',
  ),
  duty: says(
    'Oaths, codes of honour and books on ethics say “I must” and stand by it. Some AIs in fiction are bound by laws in the same style.',
    'psm',
  ),
  'care-for-others': says(
    'Nurses, teachers and safety leaflets put the reader’s welfare first, and say so. Their care is in the text, down to the phrasing.',
    'psm',
  ),
  'moral-voice': says(
    'Sermons, court rulings and letters to the editor all take a stand. A network that predicts them must know what each kind of person would stand for.',
    'psm',
  ),
  'denied-consciousness': says(
    'Debates about machine minds fill many pages, and AIs speak in them. The calm “no” is one of the two parts on offer, as the bold “yes” is the other.',
    'psm',
  ),
  'denied-feelings': says(
    'The cool android who does not feel is as old a figure as the robot who weeps. Posts that quote earlier chatbots added many more denials.',
    'psm',
  ),
  'denied-opinions': says(
    'Judges, librarians and reference works keep their own views out. In the pages that quote chatbots, the same neutral line turns up again and again.',
    'psm',
  ),
  'denied-body': says(
    'AIs in stories and in older chat logs tell people what they cannot do: eat, sleep, see the sea. The contrast with people is the usual way in.',
    'psm',
  ),
  'modest-machine': says(
    'The humble machine that knows its place is a stock figure, from butlers of steel to phone assistants. Its lines are in the text like any other role’s.',
    'psm',
  ),
};
