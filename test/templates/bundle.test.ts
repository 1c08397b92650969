import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { assemble } from '../../templates/bundle/assemble.ts';
import { type BundlePart, BundleRefused } from '../../templates/bundle/parts.ts';
import { assembleApart } from '../../templates/bundle/run.ts';
import { flatPng, floodPng } from '../support/pictures.ts';
import { orderOf, part, pdfOf } from './bundle-parts.ts';
import { type Placed, shownBy } from './pdf-words.ts';

describe('bundle: exhibits in one PDF', function () {
  this.timeout(120_000);
  const refusal = async (parts: readonly BundlePart[]): Promise<Pick<BundleRefused, 'message' | 'part'>> => {
    const error = await assemble(orderOf(parts)).then(
      () => null,
      thrown => thrown,
    );
    expect(error).to.be.instanceOf(BundleRefused);
    const refused = error as BundleRefused;
    return { message: refused.message.replaceAll('\u00a0', ' '), part: refused.part };
  };

  it('puts the list first, stamps each page with its exhibit and numbers them all', async () => {
    const made = await assemble(
      orderOf([
        part(1, 'pdf', await pdfOf([{}, {}])),
        part(2, 'png', flatPng(40, 20)),
        part(4, 'apart', new Uint8Array(), { title: 'Photographie' }),
      ]),
    );
    expect([made.pages, made.total]).to.deep.equal([[2, 1, null], 4]);
    const [list, first, second, picture] = await shownBy(made.pdf);
    expect(list).to.include.members(['Bordereau de pièces', 'Dossier APE-2026-0001', 'Pièce n° 1', '(communiquée à part)', '1 / 4']);
    // Pages and first page of the exhibits 1 and 2.
    expect(list!.filter(word => /^\d$/.test(word))).to.deep.equal(['2', '2', '1', '4']);
    expect(first).to.include.members(['Pièce n° 1, page 1/2', '2 / 4', 'Texte de la page 1']);
    expect(second).to.include.members(['Pièce n° 1, page 2/2', '3 / 4']);
    expect(picture).to.include.members(['Pièce n° 2, page 1/1', '4 / 4']);
  });

  it('leads from each line of the list to the first page of its exhibit', async () => {
    const { pdf } = await assemble(orderOf([part(1, 'pdf', await pdfOf([{}, {}])), part(2, 'pdf', await pdfOf([{}]))]));
    const document = await PDFDocument.load(pdf);
    const pages = document.getPages();
    const links = pages[0]!.node.Annots()!;
    const targets = [0, 1].map(rank => {
      const target = links.lookup(rank, PDFDict).lookup(PDFName.of('Dest'), PDFArray).get(0);
      return pages.findIndex(({ ref }) => ref === target);
    });
    expect(targets).to.deep.equal([1, 3]);
    expect(document.catalog.has(PDFName.of('Outlines'))).to.equal(true);
    expect([document.getTitle(), document.getAuthor()]).to.deep.equal(['Bordereau de pièces', 'Association d’essai pour l’enfance']);
  });

  it('goes on to a second sheet when the list is long, and counts it', async () => {
    const one = await pdfOf([{}]);
    const parts = Array.from({ length: 60 }, (_, rank) =>
      part(rank + 1, 'pdf', one, { title: 'Un intitulé qui prend bien plus d’une ligne '.repeat(3) }),
    );
    const made = await assemble(orderOf(parts));
    const words = await shownBy(made.pdf);
    const sheets = made.total - 60;
    expect(sheets).to.be.above(1);
    expect(words[sheets]).to.include('Pièce n° 1, page 1/1');
    expect(words[0]).to.include(String(sheets + 1));
    expect(words.slice(0, sheets).flat()).to.include('Pièce n° 60');
  });

  for (const turn of [0, 90, 180, 270])
    for (const size of [{}, { width: 1190, height: 842 }, { width: 150, height: 100 }, { crop: [100, 200, 300, 400] as const }])
      it(`keeps the stamp upright and on the page seen: turned ${turn}, ${JSON.stringify(size)}`, async () => {
        const { pdf } = await assemble(orderOf([part(3, 'pdf', await pdfOf([{ ...size, turn }]))]));
        const page = (await PDFDocument.load(pdf)).getPages()[1]!;
        const [{ at, angle }] = (await shownBy(pdf, 'places'))[1]!.filter(({ text }) => text.startsWith('Pièce n°')) as [Placed];
        const box = page.getCropBox();
        expect(at[0]).to.be.within(box.x, box.x + box.width);
        expect(at[1]).to.be.within(box.y, box.y + box.height);
        expect(angle).to.equal(turn);
      });

  it('puts a photograph upright as the camera says', async () => {
    const wide = await assemble(orderOf([part(1, 'png', flatPng(40, 20))]));
    const turned = await assemble(orderOf([part(1, 'png', flatPng(40, 20), { orientation: 6 })]));
    const sizeOf = async ({ pdf }: { pdf: Buffer }) => (await PDFDocument.load(pdf)).getPages()[1]!.getSize();
    expect((await sizeOf(wide)).width).to.be.above((await sizeOf(wide)).height);
    expect((await sizeOf(turned)).height).to.be.above((await sizeOf(turned)).width);
  });

  it('reads a PDF that only restricts printing, and refuses one locked by a password', async () => {
    expect((await assemble(orderOf([part(1, 'pdf', await pdfOf([{}], 'Restreint', ''))]))).pages).to.deep.equal([1]);
    const error = await refusal([part(1, 'pdf', await pdfOf([{}])), part(7, 'pdf', await pdfOf([{}], 'x', 'secret'))]);
    expect(error.message).to.equal('Pièce n° 7 : ce PDF est protégé par un mot de passe. Remplacez-le par une copie sans mot de passe.');
    expect(error.part).to.equal(1);
  });

  const broken: Readonly<Record<string, () => Promise<BundlePart> | BundlePart>> = {
    'a PDF with nothing in it': () => part(5, 'pdf', Buffer.from('%PDF-1.4\nrien')),
    'half of a PDF': async () => part(5, 'pdf', (await pdfOf([{}])).subarray(0, 300)),
    'a picture that is none': () => part(5, 'png', Buffer.from('ceci n’est pas une image, du tout')),
    'a JPEG that is none': () => part(5, 'jpg', Buffer.from('ceci n’est pas une image')),
  };
  for (const [why, make] of Object.entries(broken))
    it(`refuses ${why}, naming the exhibit`, async () => {
      expect((await refusal([await make()])).message).to.match(/^Pièce n° 5 : ce(?:tte image| PDF) est (?:abîmée?|trop grande)/);
    });

  it('opens no picture that says it has a billion points (UP-36)', async () => {
    expect((await refusal([part(5, 'png', floodPng(50_000, 50_000))])).message).to.match(/^Pièce n° 5 : cette image est trop grande/);
  });

  it('refuses an exhibit of more than a thousand pages', async () => {
    const long = await pdfOf(Array.from({ length: 1_001 }, () => ({ width: 20, height: 20 })));
    expect((await refusal([part(5, 'pdf', long)])).message).to.equal(
      'Pièce n° 5 : ce PDF a 1001 pages, 1000 au plus. Découpez-le en plusieurs pièces.',
    );
  });

  it('takes along nothing that acts, hides a file or leads elsewhere', async () => {
    const source = await PDFDocument.load(await pdfOf([{}]));
    source.addJavaScript('ouvre', 'app.alert(1)');
    await source.attach(Buffer.from('secret'), 'cache.txt');
    const { context } = source;
    const act = { S: 'JavaScript', JS: PDFString.of('app.alert(2)') };
    const page = source.getPages()[0]!;
    page.node.set(PDFName.of('AA'), context.obj({ O: act }));
    for (const mark of [
      { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: PDFString.of('http://ailleurs.example.org') } },
      { Type: 'Annot', Subtype: 'Widget', Rect: [0, 0, 9, 9], A: act },
    ])
      page.node.addAnnot(context.register(context.obj(mark)));
    const { pdf } = await assemble(orderOf([part(1, 'pdf', Buffer.from(await source.save()))]));
    const text = Buffer.from(await (await PDFDocument.load(pdf)).save({ useObjectStreams: false })).toString('latin1');
    for (const word of ['JavaScript', 'app.alert', 'ailleurs', 'EmbeddedFile', '/URI']) expect(text, word).not.to.include(word);
    expect(text).to.include('/Widget');
  });

  it('works on a thread of its own, tells how far it is, and stops beyond its time', async () => {
    const told: string[] = [];
    const order = orderOf([part(1, 'pdf', await pdfOf([{}])), part(2, 'pdf', await pdfOf([{}]))]);
    const made = await assembleApart(order, ({ step, done, of }) => told.push(`${step} ${done}/${of}`));
    expect(made.pages).to.deep.equal([1, 1]);
    expect(told).to.deep.equal(['merge 1/2', 'merge 2/2', 'stamp 0/1']);
    const stopped = await assembleApart(order, () => undefined, { milliseconds: 1, megabytes: 512 }).then(
      () => null,
      thrown => thrown,
    );
    expect((stopped as Error).message).to.match(/trop de temps/);
  });
});
