import { createHash } from 'node:crypto';
import { KeyError, parseKeys } from './keys.ts';

/** A key as it is put on paper: numbered lines of hexadecimal groups, each with its own check. */
export interface KeyLines {
  id: string;
  lines: string[];
}

const LINE_BYTES = 8;
const TYPED = /^([a-z][a-z0-9-]{0,15})\.(\d)\s+([0-9A-F ]+?)\s*=\s*([0-9A-F]{4})$/;

/** The keys of a key file as lines to print: `k1.1 0A1B 2C3D 4E5F 6071 = 9F03`. Letters that look like digits are not among them. */
export function keyLines(text: string): KeyLines[] {
  parseKeys(text); // refuses what is no key before anything is printed
  return text
    .split(/[\n,]/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [id = '', encoded = ''] = line.split(/\s+/);
      const hex = Buffer.from(encoded, 'base64').toString('hex').toUpperCase();
      const parts = hex.match(new RegExp(`.{${LINE_BYTES * 2}}`, 'g')) ?? [];
      return { id, lines: parts.map((part, index) => written(`${id}.${index + 1}`, part)) };
    });
}

/** The text of a key file from lines typed off the sheet, capitals or not; a wrong letter is told by its line. Throws KeyError. */
export function keyTextFrom(typed: string): string {
  const found = new Map<string, string[]>();
  for (const line of typed.split('\n').map(one => one.trim())) {
    if (line === '') continue;
    const named = line.toUpperCase().replace(/^[^.]+/, name => name.toLowerCase());
    const [, id, rank, groups, check] = TYPED.exec(named) ?? [];
    if (!id || !rank || !groups) throw new KeyError(`Ligne illisible : « ${line.slice(0, 12)}… ». Retapez-la comme sur la fiche.`);
    const hex = groups.replaceAll(' ', '');
    if (hex.length !== LINE_BYTES * 2 || checkOf(`${id}.${rank}`, hex) !== check)
      throw new KeyError(`La ligne ${id}.${rank} porte une faute de frappe : son contrôle ne correspond pas.`);
    const parts = found.get(id) ?? [];
    parts[Number(rank) - 1] = hex;
    found.set(id, parts);
  }
  const lines = [...found].map(([id, parts]) => {
    const hex = Array.from({ length: 4 }, (_, index) => parts[index] ?? missing(id, index + 1)).join('');
    return `${id} ${Buffer.from(hex, 'hex').toString('base64')}`;
  });
  const text = `${lines.join('\n')}\n`;
  parseKeys(text);
  return text;
}

function missing(id: string, rank: number): never {
  throw new KeyError(`La ligne ${id}.${rank} manque : chaque clé en a quatre.`);
}

const written = (name: string, hex: string) => `${name} ${hex.replace(/(....)(?=.)/g, '$1 ')} = ${checkOf(name, hex)}`;
const checkOf = (name: string, hex: string) => createHash('sha256').update(`${name} ${hex}`).digest('hex').slice(0, 4).toUpperCase();
