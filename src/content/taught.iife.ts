import type { World } from './start.ts';

const place = globalThis as World;
place.personaLensTaught = true;
place.personaLensBegin?.();
