import { typeset } from '../typeset.ts';
import { azertyDigits } from './azerty.ts';
import { plainText } from './plainText.ts';

/** One amount offered as a choice. */
export type MoneyChoice = { cents: number; echo: string };

/** What a typed amount means; `cents` is the stored integer. */
export type MoneyReading =
  | { kind: 'empty' }
  | ({ kind: 'money' } & MoneyChoice)
  | { kind: 'error'; message: string; proposals?: MoneyChoice[] };

const MOST_CENTS = 1_000_000_000;
const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const GROUPED = /^[1-9]\d{0,2}([ .,'])\d{3}(?:\1\d{3})*$/;

/** « 1 500,00 € » for 150000 cents. */
export const echoMoney = (cents: number): string => EUROS.format(cents / 100);

const choice = (cents: number): MoneyChoice => ({ cents, echo: echoMoney(cents) });
const refusal = (message: string, proposals?: MoneyChoice[]): MoneyReading => ({
  kind: 'error',
  message: typeset(message),
  ...(proposals && { proposals }),
});
const unknown = () => refusal('Montant non reconnu. Exemple : 1\u202F500,50');
const digitsOnly = (text: string) => text.replace(/\D/g, '');

/** Reads an amount in euros as people type it: 1500, 1 500, 1500,5, 1.500,50, 1 € symbolique. */
export function readMoney(text: string): MoneyReading {
  const typed = plainText(azertyDigits(text.trim(), /[,;:. €]/));
  if (typed === '') return { kind: 'empty' };
  if (/^(?:un |l')?euro symbolique$/.test(typed)) return { kind: 'money', ...choice(100) };
  if (/^[-−–] ?\d/.test(typed)) return refusal('Un montant ne peut pas être négatif.');
  const amount = typed.replace(/ ?(?:€|euros?|eur)(?: symboliques?)?$/, '');
  return readAmount(amount);
}

function readAmount(amount: string): MoneyReading {
  // One mark and three digits: thousands for some, decimals for others. Nobody may guess.
  const unclear = /^([1-9]\d{0,2})[.,](\d{3})$/.exec(amount);
  if (unclear) return askWhich(unclear[1] ?? '', unclear[2] ?? '');
  const parts = /^(.*?)(?:[.,](\d+))?$/.exec(amount);
  const isWhole = /^\d+$/.test(amount) || GROUPED.test(amount);
  const whole = isWhole ? amount : (parts?.[1] ?? '');
  const decimals = isWhole ? '' : (parts?.[2] ?? '');
  if (!/^\d+$/.test(whole) && !GROUPED.test(whole)) return unknown();
  const isSameMark = decimals !== '' && whole.includes(amount.charAt(whole.length));
  if (isSameMark) return unknown();
  if (decimals.length > 2) return refusal('Deux décimales au plus.');
  return within(digitsOnly(whole), decimals);
}

function askWhich(whole: string, decimals: string): MoneyReading {
  const grouped = choice(Number(whole + decimals) * 100);
  if (!decimals.endsWith('0')) return refusal('Deux décimales au plus.', [grouped]);
  const precise = choice(Number(whole + decimals) / 10);
  return refusal(`? ${grouped.echo} ou ${precise.echo} : choisissez`, [grouped, precise]);
}

function within(whole: string, decimals: string): MoneyReading {
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (cents > MOST_CENTS) return refusal('Plus de 10 millions d’euros : vérifiez le montant.');
  return { kind: 'money', ...choice(cents) };
}
