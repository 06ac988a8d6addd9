// Node 20 does not take `--import tsx` over into worker threads: each one registers it for itself. Built to
// JavaScript, province-worker.js is started directly and this file is not needed.
import { register } from 'tsx/esm/api';

register();
await import('./province-worker.ts');
