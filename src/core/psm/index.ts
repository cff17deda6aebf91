export { brief } from './brief.ts';
export { explain } from './explain.ts';
