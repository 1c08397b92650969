import { expect } from 'chai';
import { importNatinf } from '../../server/resources/offences/importNatinf.ts';
import { NotTheList, readNatinf } from '../../server/resources/offences/natinfFile.ts';
import { type Service, startService } from '../support/service.ts';

const HEADER = 'Numéro NATINF;Nature de l’infraction;Qualification de l’infraction;Définie par;Réprimée par'.replaceAll('’', "'");
const LINES = [
  '999001;Délit;PROXENETISME DE FICTION;ART.225-7 AL.1 9°, ART.225-5 C.PENAL.;ART.225-7 C.PENAL.',
  '999002;Contravention de 5ème classe;CONTRAVENTION DE FICTION;ART.R.999 C.ROUTE.;ART.R.999 C.ROUTE.',
  '"999003";Crime;"VIOL ""DE FICTION""; AVEC POINT-VIRGULE";ART.222-24 2° C.PENAL.;ART.222-24 C.PENAL.',
  '1117;Crime;VIOL COMMIS SUR UN MINEUR DE 15 ANS;ART.222-24 2°, ART.222-23 AL.1 C.PENAL.;ART.222-24 C.PENAL.',
];
const csv = (lines: readonly string[], end = '\n') => [HEADER, ...lines].join(end);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('references: the ministry’s list (NATINF)', () => {
  const forms: [why: string, bytes: Buffer][] = [
    ['in ISO-8859-1 with CRLF', latin1(csv(LINES, '\r\n'))],
    ['in UTF-8', Buffer.from(csv(LINES))],
    ['in UTF-8 with a byte order mark', Buffer.from(`\ufeff${csv(LINES)}`)],
    ['with titles above the header', latin1(`Liste des infractions en vigueur;;;;\n;;;;\n${csv(LINES)}`)],
    ['with the columns in another order', latin1(reordered())],
    ['with every cell quoted', latin1(csv(LINES.map(quoted)))],
  ];
  for (const [why, bytes] of forms)
    it(`is read ${why}`, () => {
      const rows = readNatinf(bytes);
      expect(rows.map(({ natinf }) => natinf)).to.deep.equal(['999001', '999002', '999003', '1117']);
      expect(rows[0]).to.include({ article: '225-7 9°', category: 'pimping', bases: '2-3 et 2-22', class: 'delit', source: 'imported' });
      expect(rows[1]).to.include({ article: 'ART.R.999 C.ROUTE.', category: 'other', bases: null, class: 'contravention' });
      expect(rows[2]).to.include({ label: 'VIOL "DE FICTION"; AVEC POINT-VIRGULE', article: '222-24 2°', category: 'rape' });
    });

  const wrong: [why: string, bytes: Buffer, says: RegExp][] = [
    ['an empty file', Buffer.alloc(0), /^Ce fichier n’est pas la liste NATINF/],
    ['another table', Buffer.from('nom;prenom\nA;B'), /^Ce fichier n’est pas la liste NATINF/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /^Ce fichier n’est pas la liste NATINF/],
    ['a header alone', latin1(HEADER), /ne contient aucune infraction/],
    [
      'a number that is none',
      latin1(csv([...LINES, 'abc;Délit;X;ART.1;ART.1'])),
      /^Ligne 6\u00a0: «\u00a0abc\u00a0» n’est pas un numéro NATINF/,
    ],
    ['an offence without words', latin1(csv(['999004;Délit;;ART.1;ART.1'])), /^Ligne 2\u00a0: la qualification manque/],
    ['a code with two wordings', latin1(csv([LINES[0]!, LINES[0]!.replace('FICTION', 'RECIT')])), /999001 figure deux fois/],
  ];
  for (const [why, bytes, says] of wrong) it(`refuses ${why}`, () => expect(() => readNatinf(bytes)).to.throw(NotTheList, says));

  describe('imported', () => {
    let service: Service;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());
    const bring = (lines: readonly string[]) => service.db.write(tx => importNatinf(tx, readNatinf(latin1(csv(lines)))));

    it('adds, changes or leaves, and says how many', async () => {
      expect(await bring(LINES)).to.deep.equal({ added: 3, updated: 0, unchanged: 1 });
      expect(await bring(LINES)).to.deep.equal({ added: 0, updated: 0, unchanged: 4 });
      expect(await bring([LINES[0]!.replace('FICTION', 'RECIT'), LINES[1]!])).to.deep.equal({ added: 0, updated: 1, unchanged: 1 });
    });

    it('lets the shipped words prevail', () => {
      const rows = service.db.bare.prepare("SELECT code, source FROM Offence WHERE natinf = '1117'").all();
      expect(rows).to.deep.equal([{ code: 'cp-222-24-2o', source: 'shipped' }]);
    });

    it('is searched by article, number and words, and gives its words to a count', async () => {
      for (const q of ['225-7 recit', '999001', 'proxenetisme recit']) {
        const filter = encodeURIComponent(JSON.stringify({ source: 'imported', q }));
        const { body } = await service.call('juriste', 'GET', `/api/offences?filter=${filter}`);
        expect(
          body.map((row: { natinf: string }) => row.natinf),
          q,
        ).to.deep.equal(['999001']);
      }
      const { id } = service.db.bare.prepare('SELECT id FROM "Case" WHERE codeName = ?').get('Érable') as { id: string };
      const created = await service.call('juriste', 'POST', '/api/counts', { caseId: id, offence: 'natinf-999001' });
      expect(created.status, created.text).to.equal(201);
      const shown = await service.call('juriste', 'GET', `/api/counts/${created.body.id}`);
      expect(shown.body).to.include({ offence: 'natinf-999001', article: '225-7 9°', label: 'PROXENETISME DE RECIT', natinf: '999001' });
    });
  });
});

function reordered(): string {
  const swap = (line: string) => line.split(';');
  const rows = [
    HEADER,
    ...LINES.filter(line => !line.includes('"')),
    '999003;Crime;"VIOL ""DE FICTION""; AVEC POINT-VIRGULE";ART.222-24 2° C.PENAL.;X',
  ];
  const [a, b, c] = [rows.slice(0, 3), rows[4]!, rows[3]!];
  const flipped = (line: string) => {
    const quotedAt = line.indexOf('"');
    if (quotedAt === -1) {
      const [code, nature, label, defined, punished] = swap(line);
      return [label, code, nature, defined, punished].join(';');
    }
    const end = line.lastIndexOf('"');
    const [code, nature] = swap(line.slice(0, quotedAt));
    return [line.slice(quotedAt, end + 1), code, nature, line.slice(end + 2)].join(';');
  };
  return [...a, b, c].map(flipped).join('\n');
}

function quoted(line: string): string {
  return line.includes('"')
    ? line
    : line
        .split(';')
        .map(cell => `"${cell}"`)
        .join(';');
}
