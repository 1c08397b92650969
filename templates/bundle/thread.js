import { tsImport } from 'tsx/esm/api';

// A new thread reads no TypeScript by itself, whatever its program was started with.
await tsImport('./worker.ts', import.meta.url);
