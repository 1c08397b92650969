import { defineConfig } from 'prisma/config';

// Prisma's CLI wants a native schema engine for every command; generate never runs it, so any existing file will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

/** Where the models and their history are; used as `--config prisma/prisma.config.ts`. */
export default defineConfig({ schema: 'schema', migrations: { path: 'migrations/sqlite' } });
