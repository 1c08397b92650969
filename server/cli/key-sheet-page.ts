import { longDay } from '../law/days.ts';

/** What the sheet says: the keys, line by line, where they are kept, the day. */
export interface Sheet {
  keys: readonly { id: string; lines: readonly string[]; fingerprint: string }[];
  place: string;
  on: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The key escrow sheet (« fiche de dépôt de la clé ») as one A4 page of HTML, nothing loaded from elsewhere. */
export function keySheet({ keys, place, on }: Sheet): string {
  const blocks = keys.map(
    ({ id, lines, fingerprint }) =>
      `<section><h2>Clé « ${escaped(id)} »</h2><pre>${lines.map(escaped).join('\n')}</pre><p>Empreinte : <code>${fingerprint}</code></p></section>`,
  );
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Fiche de dépôt de la clé · Partie civile</title><style>
@page { size: A4; margin: 20mm }
body { font: 12pt/1.5 serif; color: #000; background: #fff; max-width: 170mm; margin: 0 auto }
h1 { font-size: 20pt; margin: 0 0 4mm } h2 { font-size: 13pt; margin: 8mm 0 2mm }
pre { font: 15pt/1.7 monospace; border: 1px solid #000; padding: 4mm; margin: 0 } code { font: 13pt monospace }
section { break-inside: avoid }
</style></head><body>
<h1>Fiche de dépôt de la clé</h1>
<p>Écrite le ${longDay(on)}. <strong>Confidentiel : qui a cette page et une sauvegarde lit tout.</strong></p>
<p>Cette clé chiffre les identités, les récits, les documents et les sauvegardes de Partie civile. Elle n’est pas dans les sauvegardes. Sans elle,
rien ne s’ouvre. Elle se trouve aujourd’hui ici : <code>${escaped(place)}</code>.</p>
${blocks.join('\n')}
<h2>La remettre en place</h2>
<p>Sur la machine du service, arrêté, lancez <code>npm run key:restore</code>, tapez les lignes telles quelles (majuscules ou minuscules), puis une
ligne vide. Chaque ligne porte un contrôle de quatre signes après « = » : une faute de frappe est dite par sa ligne. Les seuls signes
employés sont les chiffres 0 à 9 et les lettres A à F.</p>
<p>À garder sous pli fermé, daté et signé, dans un autre lieu que la machine et que les sauvegardes. Ouvert par : ……………………… le ………………</p>
</body></html>
`;
}
