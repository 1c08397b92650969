import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { readArchive } from '../../templates/engine/archive.ts';
import { fill, type Gap } from '../../templates/engine/fill.ts';
import { filings, templateFile } from '../../templates/index.ts';
import { type LetterFacts, letterFacts } from '../../templates/lettre-420-1/facts.ts';
import { buildLetter } from '../../templates/lettre-420-1/letter.build.ts';
import { adultNow, mixedGroup, oneGirl } from './letter-cases.ts';
import { opened } from './office.ts';
import { firstUnclosed } from './word-file.ts';

const letter = filings[0];
const cases: Record<string, LetterFacts> = { oneGirl, mixedGroup, adultNow };
const gaps: LetterFacts = {
  ...oneGirl,
  association: { ...oneGirl.association, authorisedOn: null },
  hearing: { ...oneGirl.hearing, chamber: null },
  case: { ...oneGirl.case, claimedMoralCents: null, maltreatment: null, publicActionStarted: null },
};

async function filled(facts: LetterFacts, isDraft = false): Promise<{ docx: Buffer; gaps: Gap[] }> {
  const template = await templateFile(letter.kind);
  return fill(template, letter.build(facts), { isDraft, labels: letter.labels, properties: letter.properties(facts) });
}

const written = async (facts: LetterFacts, isDraft = false): Promise<Buffer> => (await filled(facts, isDraft)).docx;

function parts(bytes: Buffer): [string, string][] {
  return [...readArchive(bytes)].map(([name, content]) => [name, content.toString('utf8')]);
}

describe('letter of art. 420-1', () => {
  let shown: Record<string, { text: string; pdf: Buffer }>;

  before(async function () {
    this.timeout(240_000);
    const files: Record<string, Buffer> = { draft: await written(gaps, true) };
    for (const [name, facts] of Object.entries(cases)) files[name] = await written(facts);
    shown = await opened(files);
  });

  for (const name of [...Object.keys(cases), 'draft']) {
    it(`reads as it should once opened by LibreOffice: ${name}`, async () => {
      const golden = await readFile(new URL(`golden/${name}.txt`, import.meta.url), 'utf8');
      expect(shown[name]?.text).to.equal(golden);
      expect(shown[name]?.pdf.subarray(0, 5).toString()).to.equal('%PDF-');
    });
  }

  for (const name of Object.keys(cases)) {
    it(`prints no trace of the program and no narrow space: ${name}`, async () => {
      const all = parts(await written(cases[name]!));
      const body = all.find(([part]) => part === 'word/document.xml')![1].replace(/<[^>]+>/g, '');
      expect(body).not.to.match(/undefined|null|NaN|\[object|Invalid|[{}]|à compléter|PROJET|Modèle à faire/);
      expect(all.map(([, xml]) => xml).join('')).not.to.match(/\u202f|TargetMode="External"|vbaProject|<w:(ins|del|comment)\s/);
      const properties = all
        .filter(([part]) => part.startsWith('docProps/'))
        .map(([, xml]) => xml)
        .join('');
      expect(properties).to.include('Association Les Érables').and.include('Modèle à faire valider par l’avocat');
      expect(properties).not.to.match(/Imaginaire|Inventée|Supposé|Fictive|Cèdre|docx|Un-named/);
    });
  }

  it('never names a victim unless asked, nor the code name of the case', async () => {
    const text = shown.oneGirl!.text + shown.adultNow!.text;
    expect(text).not.to.match(/Fictive|Léa|Imaginée|Anaïs|Hirondelle|Alouette|Cèdre/);
    expect(shown.mixedGroup!.text).to.include('de la mineure Léa Fictive et du mineur Hugo Prétendu');
  });

  it('is shipped exactly as its source builds it', async () => {
    expect(parts(await templateFile(letter.kind))).to.deep.equal(parts(await buildLetter()));
  });

  it('closes every element it opens', async () => {
    for (const facts of Object.values(cases)) {
      for (const [part, xml] of parts(await written(facts))) expect(firstUnclosed(xml), part).to.equal(null);
    }
  });

  it('orders paragraph and run properties as Word wants them', async () => {
    const orders = {
      pPr: ['pStyle', 'keepNext', 'keepLines', 'numPr', 'tabs', 'spacing', 'ind', 'jc', 'rPr'],
      rPr: ['rFonts', 'b', 'bCs', 'i', 'iCs', 'color', 'sz', 'szCs'],
    };
    for (const [part, xml] of parts(await written(oneGirl))) {
      if (!/word\/(document|header|footer)/.test(part)) continue;
      for (const [element, order] of Object.entries(orders)) {
        for (const [, inside = ''] of xml.matchAll(new RegExp(`<w:${element}>(.*?)</w:${element}>`, 'g'))) {
          const children = [...inside.replace(/<w:(tabs|numPr)>.*?<\/w:\1>/g, '<w:$1/>').matchAll(/<w:(\w+)/g)].map(([, child]) => child!);
          expect(children, `${part}: ${inside}`).to.deep.equal(order.filter(name => children.includes(name)));
        }
      }
    }
  });

  it('asks nothing of a complete case, and otherwise only what is missing', () => {
    for (const facts of Object.values(cases)) expect(letter.missing(facts)).to.deep.equal([]);
    const asked = letter.missing(gaps);
    expect(asked.map(fact => fact.path)).to.have.members([
      'association.authorisedOn',
      'hearing.chamber',
      'case.publicActionStarted',
      'case.claimedMoralCents',
      'case.maltreatment',
    ]);
    for (const fact of asked) expect(`${fact.title}${fact.sentence}`, fact.path).to.match(/^[A-ZÀ-Ý].{10,}/);
    const by222 = { ...adultNow, consentGiven: null };
    expect(letter.missing(by222), 'another count opens the action by art. 2-3').to.deep.equal([]);
    const only222 = { ...by222, counts: by222.counts.map(count => ({ ...count, standing2_3: false, standing2_22: true })) };
    expect(letter.missing(only222).map(fact => fact.path)).to.deep.equal(['consentGiven']);
  });

  it('tells its gaps, each with the sentence it would fill', async () => {
    const found = new Map((await filled(gaps)).gaps.map(gap => [gap.path, gap.sentence]));
    expect([...found.keys()]).to.include.members(['chamber', 'moral', 'publicAction', 'maltreatment', 'authorisedOn']);
    expect(found.get('publicAction')).to.equal('Action publique. … : le tribunal est saisi pour l’audience du [date d’audience].');
    expect((await filled(oneGirl)).gaps).to.deep.equal([]);
  });

  it('takes the facts its schema describes', () => {
    for (const facts of Object.values(cases)) expect(letterFacts.parse(facts)).to.deep.equal(facts);
    expect(letterFacts.safeParse({ ...oneGirl, signedOn: '23/11/2026' }).success).to.equal(false);
  });
});
