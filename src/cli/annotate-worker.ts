import { parentPort } from 'node:worker_threads';
import { ready } from '../core/classify/index.ts';
import { annotate, type Job } from './annotate-row.ts';

await ready();
parentPort?.on('message', (jobs: Job[]) => parentPort?.postMessage(jobs.map(annotate)));
