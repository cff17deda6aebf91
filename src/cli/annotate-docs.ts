import { writeFile } from 'node:fs/promises';
import { rules } from '../core/classify/index.ts';
import { rulesPage } from '../core/classify/rules-page.ts';

await writeFile(new URL('../../docs/rules.md', import.meta.url), rulesPage(rules));
