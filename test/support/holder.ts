// Holds the lock of a data folder, or the write lock of a database file, until killed: holder.ts folder|database PATH
import Database from 'better-sqlite3';
import { lockFolder } from '../../server/lock.ts';

const [kind, path] = process.argv.slice(2) as [string, string];
if (kind === 'folder') lockFolder(path);
const database = kind === 'database' ? new Database(path).exec('BEGIN IMMEDIATE') : null;
console.log('ready');
setInterval(() => database?.inTransaction, 60_000); // refers to the connection: forgotten, it would be closed
