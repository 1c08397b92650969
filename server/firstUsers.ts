import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { hashPassword, weakPassword } from './auth/password.ts';
import { normalEmail } from './auth/routes.ts';
import { ConfigError } from './config.ts';
import type { Tx } from './db.ts';
import { email } from './rest/fields.ts';

/** What an empty installation asks before it can serve anyone: variable -> question. */
const QUESTIONS = {
  ASSOCIATION_NAME: 'Nom complet de l’association',
  ASSOCIATION_SHORT_NAME: 'Nom court (majuscules et chiffres, il préfixe les références)',
  ASSOCIATION_DECLARED_ON: 'Date de déclaration (AAAA-MM-JJ)',
  JURISTE_NAME: 'Nom de la première ou du premier juriste',
  JURISTE_EMAIL: 'Son adresse électronique',
  JURISTE_PASSWORD: 'Son mot de passe (12 caractères au moins)',
  ADMIN_NAME: 'Nom de la personne qui administre',
  ADMIN_EMAIL: 'Son adresse électronique',
  ADMIN_PASSWORD: 'Son mot de passe (12 caractères au moins)',
} as const;

type Answers = Record<keyof typeof QUESTIONS, string>;

/** The association's name and the first two accounts, from variables or, at a terminal, from questions. Throws ConfigError. */
export async function firstAnswers(
  env: NodeJS.ProcessEnv,
  terminal: { input: NodeJS.ReadStream; output: NodeJS.WriteStream },
): Promise<Answers> {
  const missing = (Object.keys(QUESTIONS) as (keyof Answers)[]).filter(name => !env[name]);
  if (missing.length > 0 && !terminal.input.isTTY)
    throw new ConfigError(`Pour un premier démarrage vide, indiquez les variables ${missing.join(', ')}.`);
  const answers = Object.fromEntries((Object.keys(QUESTIONS) as (keyof Answers)[]).map(name => [name, env[name] ?? ''])) as Answers;
  const asking = createInterface(terminal);
  for (const name of missing) answers[name] = (await asking.question(`${QUESTIONS[name]} : `)).trim();
  asking.close();
  return checked(answers);
}

function checked(answers: Answers): Answers {
  const said: string[] = [];
  for (const who of ['JURISTE', 'ADMIN'] as const) {
    const address = email.safeParse(answers[`${who}_EMAIL`]);
    if (!address.success) said.push(`${who}_EMAIL : adresse électronique attendue.`);
    const weakness = weakPassword(answers[`${who}_PASSWORD`], answers[`${who}_EMAIL`]);
    if (weakness) said.push(`${who}_PASSWORD : ${weakness}`);
    if (answers[`${who}_NAME`] === '') said.push(`${who}_NAME : à renseigner.`);
  }
  if (normalEmail(answers.JURISTE_EMAIL) === normalEmail(answers.ADMIN_EMAIL))
    said.push('JURISTE_EMAIL et ADMIN_EMAIL doivent être deux adresses différentes.');
  if (!/^[A-Z0-9]{2,12}$/.test(answers.ASSOCIATION_SHORT_NAME)) said.push('ASSOCIATION_SHORT_NAME : 2 à 12 majuscules ou chiffres.');
  if (!z.iso.date().safeParse(answers.ASSOCIATION_DECLARED_ON).success)
    said.push('ASSOCIATION_DECLARED_ON : date attendue, par exemple 1986-05-20.');
  if (said.length > 0) throw new ConfigError(said.join(' '));
  return answers;
}

/** Both password hashes, before the transaction. */
export async function hashed(answers: Answers): Promise<{ juriste: string; admin: string }> {
  return { juriste: await hashPassword(answers.JURISTE_PASSWORD), admin: await hashPassword(answers.ADMIN_PASSWORD) };
}

/** Creates the association's record, still to be completed, the first jurist and the administrator. */
export async function createFirstUsers(tx: Tx, answers: Answers, hashes: { juriste: string; admin: string }, now: string): Promise<void> {
  await tx.association.create({
    data: {
      shortName: answers.ASSOCIATION_SHORT_NAME,
      fullName: answers.ASSOCIATION_NAME,
      legalForm: 'association déclarée régie par la loi du 1er juillet 1901',
      declaredOn: answers.ASSOCIATION_DECLARED_ON,
      // Empty, not invented: a letter that needs them says so.
      registeredOffice: '',
      city: '',
      statutoryObject: '',
      representativeName: '',
      representativeTitle: '',
      representativeGender: 'female',
      referencePrefix: answers.ASSOCIATION_SHORT_NAME,
    },
  });
  const account = { isActive: true, createdAt: now };
  await tx.user.create({
    data: {
      ...account,
      email: normalEmail(answers.JURISTE_EMAIL),
      displayName: answers.JURISTE_NAME,
      role: 'juriste',
      canValidate: true,
      passwordHash: hashes.juriste,
    },
  });
  await tx.user.create({
    data: {
      ...account,
      email: normalEmail(answers.ADMIN_EMAIL),
      displayName: answers.ADMIN_NAME,
      isAdmin: true,
      passwordHash: hashes.admin,
    },
  });
}
