import { hash, parseOptions, verify } from '@node-rs/argon2';

/** argon2id (the library's default) at the cost that OWASP gives as the least; raising it here raises each hash at its owner's next log-in. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longer ones are refused before hashing: nobody types them, and hashing them is work given to a stranger. */
export const MAX_PASSWORD_LENGTH = 200;
const MIN_PASSWORD_LENGTH = 12;

/** Hash of a password for the column passwordHash. The same accents typed on another system give the same hash. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let nobody: Promise<string> | undefined;

/** True when the password is the one hashed. Without a hash (unknown account) it works as long and says no, so that time tells nothing. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('');
  const known = passwordHash ?? (await nobody);
  const isRight = await verify(known, password.normalize('NFC')).catch(() => false);
  return isRight && passwordHash !== null;
}

/** True when a stored hash was made at a lower cost than today's. */
export function isOutdated(passwordHash: string): boolean {
  const made = parseOptions(passwordHash);
  return made.memoryCost < COST.memoryCost || made.timeCost < COST.timeCost;
}

/** Words that a stranger tries first: of the product, the trade, the keyboard and the calendar; longest first where one holds another. */
const WEAK_WORDS = [
  ...[
    'partiecivile',
    'association',
    'protection',
    'procureur',
    'magistrat',
    'tribunal',
    'juriste',
    'avocate',
    'avocat',
    'enfance',
    'enfant',
    'justice',
  ],
  ...['dossiers', 'dossier', 'audience', 'victime', 'acpe', 'parquet', 'partie', 'civile', 'france', 'paris'],
  ...[
    'motdepasse',
    'password',
    'passe',
    'administrateur',
    'administrator',
    'admin',
    'welcome',
    'bienvenue',
    'bonjour',
    'coucou',
    'soleil',
    'secret',
  ],
  ...[
    'changezmoi',
    'changeme',
    'letmein',
    'iloveyou',
    'jetaime',
    'doudou',
    'chouchou',
    'loulou',
    'marseille',
    'demonstration',
    'demo',
    'test',
  ],
  ...['azertyuiop', 'azerty', 'qwertyuiop', 'qwerty', 'qsdfghjklm', 'qsdfgh', 'wxcvbn', 'asdfgh', 'abcdefghijklmnopqrstuvwxyz', 'abcdef'],
  ...[
    'printemps',
    'ete',
    'automne',
    'hiver',
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
  ],
  ...['novembre', 'decembre', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
];
const YEARS_AND_RUNS = /(?:19|20)\d\d|0?123456789\d*|0?12345\d?|987654\d*/g;
const MIN_DISTINCT = 6;

/** Why a new password is refused, as one French sentence, or null. No rule of composition: length and not being the first guess. */
export function weakPassword(password: string, email: string): string | null {
  const characters = [...password.normalize('NFC')];
  if (characters.length < MIN_PASSWORD_LENGTH) return 'Choisissez au moins 12 caractères, par exemple une phrase.';
  if (password.length > MAX_PASSWORD_LENGTH) return 'Choisissez au plus 200 caractères.';
  const bare = plain(password);
  const [account = '', domain = ''] = email.split('@').map(plain);
  const personal = [`${account}${domain}`, account, domain].filter(word => word.length >= 3);
  if (personal.some(word => bare.includes(word) && isMostly(bare, [word])))
    return 'Choisissez un mot de passe qui ne reprend pas votre adresse.';
  if (isMostly(bare, [...personal, ...WEAK_WORDS]))
    return 'Ce mot de passe se devine : évitez les mots du service, les saisons, les années et les suites de touches.';
  return null;
}

/** True when few different characters are left of the text without these words, years and runs of digits. */
function isMostly(text: string, words: string[]): boolean {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
  return new Set(rest.replaceAll(YEARS_AND_RUNS, '').replaceAll(' ', '')).size < MIN_DISTINCT;
}

/** Letters, digits and pictures; capitals, accents, spaces and punctuation make no guess harder. */
function plain(text: string): string {
  const letters = text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return letters.replaceAll(/[\s\p{P}]/gu, '');
}
