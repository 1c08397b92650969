/** A command cannot go on; the message is one French sentence for the person who typed it. */
export class Refusal extends Error {}

interface Coded {
  name?: string;
  code?: string;
  port?: number;
  path?: string;
  message?: string;
  cause?: unknown;
}

// By name, so that explaining a failure loads neither the vault nor the database.
const OWN_SENTENCE = new Set(['Refusal', 'ConfigError', 'KeyError', 'Unreadable', 'LockedError', 'NewerDatabase', 'MigrationFailed']);

const BY_CODE: Record<string, (error: Coded) => string> = {
  EADDRINUSE: ({ port }) =>
    `Le port ${port ?? ''} est déjà utilisé : arrêtez l’autre programme ou choisissez-en un autre, par exemple « PORT=3001 npm start ».`,
  EACCES: ({ path, port }) =>
    port === undefined
      ? `Le droit d’accès manque sur ${path ?? 'le dossier de données'} : donnez-le au compte qui lance le programme, ou indiquez DATA_DIR.`
      : `Le port ${port} est réservé à l’administrateur de la machine : choisissez-en un au-dessus de 1023 avec PORT.`,
  EROFS: ({ path }) => `${path ?? 'Le dossier de données'} est en lecture seule : indiquez un autre dossier avec DATA_DIR.`,
  EADDRNOTAVAIL: () => 'L’adresse de HOST n’appartient pas à cette machine : corrigez HOST.',
  ENOENT: ({ path }) => `${path ?? 'Un fichier'} est introuvable ou ne peut pas être créé : vérifiez le chemin.`,
  ENOTDIR: ({ path }) => `${path ?? 'Le chemin'} n’est pas un dossier : vérifiez DATA_DIR.`,
  EEXIST: ({ path }) => `${path ?? 'Le chemin'} existe déjà et n’est pas un dossier : vérifiez DATA_DIR.`,
  ENOSPC: () => 'Le disque est plein : libérez de la place, puis recommencez.',
  SQLITE_CORRUPT: () =>
    'La base est endommagée : gardez-en une copie, puis restaurez la dernière sauvegarde avec « npm run restore -- FICHIER ».',
  SQLITE_NOTADB: () =>
    'Le fichier de la base n’est pas une base de Partie civile : vérifiez DATA_DIR, ou restaurez une sauvegarde avec « npm run restore -- FICHIER ».',
  SQLITE_CANTOPEN: () =>
    'La base ne peut pas être ouverte : vérifiez que le dossier de données existe et que ce compte peut y écrire (DATA_DIR).',
  SQLITE_READONLY: () => 'La base est en lecture seule : donnez le droit d’écriture au compte qui lance le programme.',
  SQLITE_FULL: () => 'Le disque est plein : libérez de la place, puis recommencez.',
  SQLITE_BUSY: () => 'La base est occupée par un autre programme : réessayez dans un instant.',
};

const FAMILIES: [prefix: string, as: string][] = [
  ['SQLITE_IOERR', 'SQLITE_CORRUPT'],
  ['SQLITE_CORRUPT', 'SQLITE_CORRUPT'],
  ['SQLITE_CANTOPEN', 'SQLITE_CANTOPEN'],
  ['SQLITE_READONLY', 'SQLITE_READONLY'],
  ['SQLITE_BUSY', 'SQLITE_BUSY'],
  ['EPERM', 'EACCES'],
  ['DatabaseBusy', 'SQLITE_BUSY'],
  ['DatabaseFull', 'SQLITE_FULL'],
];

/** What a known failure means and what to do about it, in one French sentence; null when the failure is not foreseen. */
export function sentence(error: unknown): string | null {
  for (let current = error as Coded | undefined, depth = 0; current !== undefined && current !== null && depth < 5; depth += 1) {
    const className = (current as object).constructor?.name ?? '';
    if (OWN_SENTENCE.has(className)) return current.message ?? null;
    const code = current.code ?? className;
    const family = FAMILIES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? code;
    const known = Object.hasOwn(BY_CODE, family) ? BY_CODE[family] : undefined;
    if (known !== undefined) return known(current);
    current = current.cause as Coded | undefined;
  }
  return null;
}

/** Ends the process with a non-zero code: one sentence when the failure is known, else the error itself for a developer. */
export function failWith(error: unknown): never {
  const said = sentence(error);
  if (said !== null) console.error(said);
  else console.error('Erreur imprévue :', error);
  process.exit(1);
}
