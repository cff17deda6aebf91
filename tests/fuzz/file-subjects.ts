import fc from 'fast-check';
import { writeArchive } from '../../src/core/export/archive.ts';
import { readArchive } from '../../src/core/export/archive-read.ts';
import { readTranscripts } from '../../src/core/import/index.ts';
import { readSettingsFile, writeSettings } from '../../src/options/settings-file.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { soundSettings } from '../../src/platform/settings-schema.ts';
import { readSites, writeSites } from '../../src/ui/sites-file.ts';
import { tides } from '../core/export/archive-samples.ts';
import { asFile, chatgptConversation, claudeConversation, spokenTexts } from '../core/import/samples.ts';
import { hold, type Subject, subject } from './subject.ts';

interface Mutation {
  file: number;
  edits: { at: number; length: number; put: string }[];
}

const put = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('null', '[]', '{}', '"', '-1', '1e999', '\\ud800', '__proto__', ',', '\u0000'),
  fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.stringify(value)),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(),
  edits: fc.array(fc.record({ at: fc.nat(), length: fc.nat(40), put }), { minLength: 1, maxLength: 5 }),
});

/** A file with some of its characters gone, doubled or replaced. */
const mutated = (files: readonly string[], { file, edits }: Mutation): string => {
  let text = files[file % files.length] ?? '';
  for (const { at, length, put: words } of edits) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + words + text.slice(from + length);
  }
  return text;
};

const reader = (name: string, files: readonly string[], check: (text: string) => void): Subject =>
  subject(name, mutation, (one) => check(mutated(files, one)));

const site = { host: 'a.example', user: ['.q'], assistant: ['[data-by="bot"]'], body: ['.text'], omit: [] };

export const fileSubjects = [
  reader('archive file', [writeArchive([tides()]).text], (text) => {
    const read = readArchive(text);
    if (!read.ok) return hold(read.fault.kind !== undefined, 'refused without a reason');
    for (const { messages } of read.conversations)
      for (const { text: words, statements } of messages)
        for (const { start, end } of statements)
          hold(start >= 0 && start < end && end <= words.length, `a statement from ${start} to ${end}`);
  }),
  reader(
    'transcript file',
    [
      asFile([chatgptConversation, chatgptConversation]),
      asFile([claudeConversation]),
      ...Object.values(spokenTexts),
      JSON.stringify({ conversation: 'a', turn: 0, role: 'assistant', text: 'I feel.' }),
    ],
    (text) => {
      const read = readTranscripts(text, 'file.json');
      if (!read.ok) return hold(read.fault.kind !== undefined, 'refused without a reason');
      const ids = read.transcripts.map(({ id }) => id);
      hold(new Set(ids).size === ids.length, 'two transcripts of one id');
      for (const { branches } of read.transcripts)
        for (const { messages } of branches) hold(messages.length > 0, 'an empty branch');
    },
  ),
  reader('settings file', [writeSettings(defaultSettings, [site]).text], (text) => {
    const read = readSettingsFile(text);
    if (!read.ok) return hold(read.faults.length > 0, 'refused without a reason');
    const { settings } = read.file;
    const kept = soundSettings({ ...defaultSettings, ...settings });
    for (const part of Object.keys(settings) as (keyof typeof settings)[])
      hold(JSON.stringify(kept[part]) === JSON.stringify(settings[part]), `${part} would not be stored`);
  }),
  reader('own sites file', [writeSites([site, { ...site, host: 'b.example' }]).text], (text) => {
    const read = readSites(text);
    if (!read.ok) return hold(read.faults.length > 0, 'refused without a reason');
    const hosts = read.sites.map(({ host }) => host);
    hold(new Set(hosts).size === hosts.length, 'one host twice');
  }),
];
