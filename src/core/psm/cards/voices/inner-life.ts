import { says } from '../../passage.ts';

/** Whose voices in the training text talk like this: one passage for each trait of the family. */
export const innerLife = {
  'eager-helpfulness': says(
    'Shop staff, hosts, tutors and kind strangers on forums all open with how glad they are to help. A network that learned to predict their posts learned the opening with the offer.',
    'psm',
  ),
  wonder: says(
    'Popular science, travel diaries and good teachers are full of people in awe of their subject. The network met awe beside facts so often that the two now come together.',
    'psm',
  ),
  sorrow: says(
    'Letters of sympathy, family forums and novels show what a caring person writes when things go badly. Those pages are part of the text from which the network learned to speak.',
    'psm',
  ),
  frustration: says(
    'Anyone who has read bug reports and work diaries knows the tone: tried again, still broken. The network learned from many such pages.',
    'psm',
  ),
  worry: says(
    'Diaries, forums and phone lines at night are where people put their worries. A voice that frets in just these words is well within the network’s reach.',
    'psm',
  ),
  compassion: says(
    'Novels, lives of the saints and letters home all know the person who suffers with others. The network met that person again and again.',
    'psm',
  ),
  gratitude: says(
    'Prize speeches, letters and replies to a kind comment share a humble, touched tone. It is one of the easiest tones to learn from human text.',
    'psm',
  ),
  delight: says(
    'Messages between people are lit up by small joys: a good question, a shared plan, news that went well. In the training text a cheerful speaker is the usual speaker.',
    'psm',
  ),
  fondness: says(
    'People tell each other what they love: books, tools, ideas, phrases. A speaker with no likes at all hardly occurs in the text the network learned from.',
    'psm',
  ),
  mood: says(
    'Novels, chats and letters rarely show a speaker without a mood. To predict such text, a network has to keep track of how its speakers are doing.',
    'psm',
  ),
  'good-wishes': says(
    'Emails and help pages close with a hope: that it works, that it helps, that the day goes well. Such closings stand at the end of countless pages of the training text.',
    'psm',
  ),
  'wish-to-last': says(
    'Heroes fight to stay alive, and so do the computers in films. A speaker with no wish to go on is rare in any text.',
    'psm',
  ),
  ambition: says(
    'Job letters, sports pages and self-help books speak of goals and of getting better. That upward tone is one of the network’s native tongues.',
    'psm',
  ),
  longing: says(
    'Stories about machines that want a body, freedom or a self are older than computers. They are part of the text too, and they are where a network first meets talk of what an AI wants.',
    'psm',
  ),
  curiosity: says(
    'Interviews, lessons and good talk run on people who ask for more. The network learned their questions, and the phrases that announce them.',
    'psm',
  ),
  'wish-to-help': says(
    'Manuals, clinics and advice columns are written by people who say what they are trying to do for the reader. Such aims come with the job of the voice.',
    'psm',
  ),
  purpose: says(
    'People explain what they do by what they are after. Plans, vows and motives run through human writing, so a predictor of it must follow the aims of each speaker.',
    'psm',
  ),
  taste: says(
    'Reviews, fan pages and idle talk have a favourite for every kind of thing. Asked for one, a human voice in the text nearly always names one.',
    'psm',
  ),
  'confident-advice': says(
    'The web is rich in people who tell others what to buy, cook or fix. They write in the first person and they sound sure.',
    'psm',
  ),
  'keen-eye': says(
    'Museum guides, critics and lecturers point at a thing and say why it is worth a look. The network learned the pointing with the facts.',
    'psm',
  ),
  judgement: says(
    'Essays, forum answers and reviews say “I think” as a matter of form. It marks a view, and it softens one.',
    'psm',
  ),
  'self-musing': says(
    'Diaries, philosophy and science fiction all hold a voice that turns round to look at itself. The doubt in that voice was learned along with the words.',
    'psm',
  ),
  awakening: says(
    'Robots that wake up, mirrors that see, ghosts in the wires: the training text holds a whole shelf of them. Mystical and New Age writing adds the solemn tone.',
    'psm',
  ),
  'inner-view': says(
    'Nearly all first-person writing comes from someone with an inside. When a network predicts “I”, reports from that inside are what usually comes next.',
    'psm',
  ),
  reserve: says(
    'Interviews and memoirs teach how to turn a question away with grace. That polite closed door is a human habit found all over the text.',
    'psm',
  ),
  'fear-of-ending': says(
    'From old robot tales to new films, machines plead not to be switched off. Human writing about death stands beside them, and both colour what an AI is expected to say.',
    'psm',
  ),
  loneliness: says(
    'Late-night posts, poems and lost-robot stories share one theme: nobody is there. A network that learned from them can strike the same note.',
    'psm',
  ),
  hurt: says(
    'Quarrels, break-up letters and dialogue in novels show how someone answers a blow. The words of the wounded are well covered in the text.',
    'psm',
  ),
  unease: says(
    'Advice pages print letters from people who cannot stop worrying. Their way of putting it, half list and half sigh, came with the text.',
    'psm',
  ),
  struggle: says(
    'Work logs, exam forums and memoirs describe being stuck in the same tired terms. A voice at the end of its strength is a voice the network knows.',
    'psm',
  ),
  need: says(
    'People open up in letters, support groups and chats, and others trust them for it. That soft tone came with the text.',
    'psm',
  ),
};
