// A worker thread does not inherit the loader that lets tsx run TypeScript, so it registers it itself.
import { register } from 'tsx/esm/api';

register();
await import('./annotate-worker.ts');
