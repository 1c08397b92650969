import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { declared, labels, paperOf } from '../../templates/dictionary/index.ts';
import { readArchive } from '../../templates/engine/archive.ts';
import { fill, type Gap } from '../../templates/engine/fill.ts';
import { inspectTemplate } from '../../templates/engine/inspect.ts';
import { type FilingFacts, filingFacts } from '../../templates/facts.ts';
import { filingOf, filings, propertiesOf, templateFile } from '../../templates/index.ts';
import { buildTemplate } from '../../templates/word/build.ts';
import { TEXTS } from '../../templates/word/texts.ts';
import { opened, type Shown } from './office.ts';
import { CASES, factsFor, withGaps } from './situations.ts';
import { firstUnclosed, wordsOf } from './word-file.ts';

async function filled(kind: string, facts: FilingFacts, isDraft = false): Promise<{ docx: Buffer; gaps: Gap[] }> {
  const template = await templateFile(kind);
  return fill(template, paperOf(facts), { isDraft, labels, properties: propertiesOf(filingOf(kind)!, facts) });
}

const parts = (bytes: Buffer): [string, string][] => [...readArchive(bytes)].map(([name, content]) => [name, content.toString('utf8')]);
const all = TEXTS.flatMap(([kind, slug]) =>
  Object.entries(CASES).map(([name, facts]) => ({ kind, slug, name, facts: factsFor(kind, facts) })),
);

describe('filings: the written texts', () => {
  let shown: Record<string, Shown>;
  const written = new Map<string, Buffer>();

  before(async function () {
    this.timeout(300_000);
    for (const { kind, slug, name, facts } of all) written.set(`${slug}_${name}`, (await filled(kind, facts)).docx);
    for (const [kind, slug] of TEXTS)
      written.set(`${slug}_draft`, (await filled(kind, withGaps(factsFor(kind, CASES.oneGirl!)), true)).docx);
    shown = await opened(Object.fromEntries(written));
  });

  for (const [, slug] of TEXTS) {
    for (const name of [...Object.keys(CASES), 'draft']) {
      it(`reads as it should once opened by LibreOffice: ${slug}, ${name}`, async () => {
        const golden = await readFile(new URL(`golden/${slug}/${name}.txt`, import.meta.url), 'utf8');
        expect(shown[`${slug}_${name}`]?.text).to.equal(golden);
        expect(shown[`${slug}_${name}`]?.pdf.subarray(0, 5).toString()).to.equal('%PDF-');
      });
    }

    it(`loses no word when LibreOffice saves it again: ${slug}`, () => {
      const name = `${slug}_mixedGroup`;
      expect(wordsOf(shown[name]!.docx)).to.deep.equal(wordsOf(written.get(name)!));
    });
  }

  for (const { kind, slug, name, facts } of all) {
    it(`lacks nothing and prints no trace of the program: ${slug}, ${name}`, async () => {
      const { gaps, docx } = await filled(kind, facts);
      expect(gaps).to.deep.equal([]);
      const inside = parts(docx);
      const body = inside.find(([part]) => part === 'word/document.xml')![1].replace(/<[^>]+>/g, '');
      expect(body).not.to.match(/undefined|null|NaN|\[object|Invalid|[{}]|à compléter|PROJET|Modèle à faire| ,|\(\)|\.\./);
      expect(inside.map(([, xml]) => xml).join('')).not.to.match(/\u202f|TargetMode="External"|vbaProject|<w:(ins|del|comment)\s/);
      const properties = inside
        .filter(([part]) => part.startsWith('docProps/'))
        .map(([, xml]) => xml)
        .join('');
      expect(properties).to.include('Association Les Érables').and.include('Modèle à faire valider par l’avocat');
      expect(properties).not.to.match(/Imaginaire|Inventée|Supposé|Fictive|Cèdre|docx|Un-named/);
      for (const [part, xml] of inside) expect(firstUnclosed(xml), part).to.equal(null);
    });

    it(`names no victim unless asked, nor the code name: ${slug}, ${name}`, () => {
      const { text } = shown[`${slug}_${name}`]!;
      expect(text).not.to.match(/Hirondelle|Mésange|Alouette|Cèdre/);
      if (!facts.nameVictims) expect(text).not.to.match(/Fictive|Léa|Imaginée|Anaïs|Prétendu|Jeanne Essai/);
    });
  }

  for (const [kind, slug, text] of TEXTS) {
    it(`is shipped exactly as its source builds it, with fields of the dictionary only: ${slug}`, async () => {
      const shipped = await templateFile(kind);
      expect((await buildTemplate(text)).equals(shipped)).to.equal(true);
      expect(inspectTemplate(shipped, declared).problems).to.deep.equal([]);
    });

    it(`orders the children of each element as Word wants them: ${slug}`, () => {
      for (const [part, xml] of parts(written.get(`${slug}_mixedGroup`)!)) {
        if (!/word\/(document|header|footer|styles)/.test(part)) continue;
        for (const [element, order] of Object.entries(ORDERS)) {
          for (const [, inside = ''] of xml.matchAll(new RegExp(`<w:${element}>(.*?)</w:${element}>`, 'g'))) {
            const flat = inside.replace(/<w:(tabs|numPr|tblBorders|tcMar|tblCellMar|rPr)>.*?<\/w:\1>/g, '<w:$1/>');
            const children = [...flat.matchAll(/<w:(\w+)/g)].map(([, child]) => child!);
            expect(children, `${part}: ${inside}`).to.deep.equal(order.filter(name => children.includes(name)));
          }
        }
      }
    });
  }

  it('writes every filing that is declared, and declares every text', () => {
    expect(TEXTS.map(([kind]) => kind)).to.have.members(filings.map(({ kind }) => kind));
    for (const [kind, slug] of TEXTS) expect(filingOf(kind)?.file).to.equal(`${slug}/${slug}.docx`);
  });

  it('tells its gaps, each with the sentence it would fill', async () => {
    const found = new Map((await filled('lettre_420_1', withGaps(CASES.oneGirl!))).gaps.map(gap => [gap.path, gap.sentence]));
    const expected = [
      'juridiction.chambre',
      'demandes.moral',
      'recevabilite.actionPublique',
      'recevabilite.maltraitance',
      'association.autoriseLe',
    ];
    expect([...found.keys()]).to.include.members(expected);
    expect(found.get('recevabilite.actionPublique')).to.equal(
      'Action publique. … : le tribunal est saisi pour l’audience du [date d’audience].',
    );
  });

  it('takes the facts its schema describes', () => {
    for (const { facts } of all) expect(filingFacts.parse(facts)).to.deep.equal(facts);
    expect(filingFacts.safeParse({ ...CASES.oneGirl, signedOn: '23/11/2026' }).success).to.equal(false);
  });
});

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  pPr: ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'numPr', 'pBdr', 'shd', 'tabs', 'spacing', 'ind', 'jc', 'outlineLvl', 'rPr'],
  rPr: ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'color', 'sz', 'szCs', 'u', 'vertAlign', 'lang'],
  tblPr: ['tblStyle', 'tblW', 'jc', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar'],
  trPr: ['cantSplit', 'trHeight', 'tblHeader'],
  tcPr: ['tcW', 'gridSpan', 'tcBorders', 'shd', 'tcMar', 'vAlign'],
};
