import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const GENERATED = new Set(['node_modules', 'dist', 'client', 'migrations', '.git', '.output', 'data']);

/** A file of the project, by its path from the root. */
export interface Source {
  path: string;
  text: string;
}

/** Files written by people under some folders, e.g. `server`, with one of these endings. */
export function sources(folders: readonly string[], endings: readonly string[] = ['.ts', '.tsx', '.js', '.cjs']): Source[] {
  return folders
    .flatMap(folder => filesUnder(join(ROOT, folder)))
    .filter(file => endings.some(ending => file.endsWith(ending)))
    .map(file => ({ path: relative(ROOT, file), text: readFileSync(file, 'utf8') }));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (GENERATED.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** The code without its comments and with its texts emptied, so that a word is found only where it is meant. */
export function codeOf(text: string): string {
  const piece = /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
  return text.replace(piece, found => (found.startsWith('/') ? '' : `${found[0]}${found[0]}`));
}

/** What a file imports, statically or not, as written. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(match => match[1]!);
}

/** A file of the root, read as JSON. */
export function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** A file of the root, read as text. */
export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Names at the root that are not generated nor private to one machine. */
export const topLevel = (): string[] => readdirSync(ROOT).filter(name => !['node_modules', 'data'].includes(name));
