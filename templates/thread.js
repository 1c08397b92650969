import { tsImport } from 'tsx/esm/api';

// A new thread reads no TypeScript by itself, whatever its program was started with: it is told which to run, from this folder.
await tsImport(process.argv[2], import.meta.url);
