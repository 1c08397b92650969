import { expect } from 'chai';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { declared } from '../../templates/dictionary/index.ts';
import { readArchive } from '../../templates/engine/archive.ts';
import { type FillOptions, fill, TemplateProblems } from '../../templates/engine/fill.ts';
import type { Declared } from '../../templates/engine/inspect.ts';
import { templateFile } from '../../templates/index.ts';
import { relation, wordFile } from './word-file.ts';

const options: FillOptions = {
  isDraft: false,
  labels: { 'court.items.town': 'ville', town: 'ville', 'court.seat': 'siège' },
  properties: { title: 'Titre', association: 'Érables & Cie', description: 'Note' },
};
const draft = { ...options, isDraft: true };

function xmlOf(bytes: Buffer, part = 'word/document.xml'): string {
  return readArchive(bytes).get(part)!.toString('utf8');
}

function textOf(bytes: Buffer): string {
  return xmlOf(bytes)
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

const render = (template: Buffer, paper: unknown, how: FillOptions) => fill(template, paper, how).docx;
const gaps = (template: Buffer, paper: unknown, how = options) => fill(template, paper, how).gaps.map(gap => gap.path);

/** The stock engine has no dotted names of its own: the same lookup, the innermost scope that knows the first name. */
const dotted = (path: string) => ({
  get: (scope: unknown) => path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], scope),
});
const STOCK = { parser: dotted, delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true, errorLogging: false };

/** A paper where every text is `text`, every condition true and every list of two. */
function stockPaper(declared: Declared, text: string): Record<string, unknown> {
  const valueFor = (field: Declared[string]): unknown => {
    if (field === 'text') return text;
    if (field === 'condition') return true;
    if (Array.isArray(field)) return [stockPaper(field[0], text), stockPaper(field[0], `${text} 2`)];
    return stockPaper(field as Declared, text);
  };
  return Object.fromEntries(Object.entries(declared).map(([key, field]) => [key, valueFor(field)]));
}

describe('Word template engine', () => {
  it('prints values, dotted paths, lists and both sides of a condition', () => {
    const template = wordFile([
      '{{court.seat}} {{#isOpen}}ouvert{{/isOpen}}{{^isOpen}}clos{{/isOpen}}',
      '{{#items}}',
      '{{name}} ',
      '{{/items}}',
    ]);
    const data = { court: { seat: 'Lille' }, isOpen: false, items: [{ name: 'a' }, { name: 'b' }] };
    expect(textOf(render(template, data, options))).to.equal('Lille closa b ');
  });

  it('keeps template text in data literal', () => {
    const hostile = `{{#victims}}{{firstName}}{{/victims}} {{1234*4321}} ${'$'}{1234*4321} <%= 1234*4321 %> </w:t><w:p/>`;
    const output = textOf(render(wordFile(['{{town}}']), { town: hostile }, options));
    expect(output).to.equal(hostile.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    expect(output).not.to.include('5332114');
  });

  it('lists every gap of a document, each once', () => {
    const template = wordFile(['{{town}} {{court.seat}} {{empty}} {{#unknown}}x{{/unknown}}', '{{#items}}', '{{town}}', '{{/items}}']);
    const paper = { town: null, court: {}, empty: '  ', items: [{}] };
    expect(gaps(template, paper)).to.deep.equal(['town', 'court.seat', 'empty', 'unknown']);
  });

  it('never lets an outer fact stand in for a missing inner one', () => {
    const template = wordFile(['{{#items}}', '{{town}}', '{{/items}}']);
    expect(gaps(template, { town: 'Lille', items: [{ town: null }] })).to.deep.equal(['items.town']);
  });

  it('shows gaps by their French name in a draft, and marks it', () => {
    const output = textOf(render(wordFile(['{{town}}, {{other}}']), {}, draft));
    expect(output).to.equal('PROJET[à compléter\u00a0: ville], [à compléter\u00a0: other]');
  });

  it('leaves the mark to a template that has its own', () => {
    expect(textOf(render(wordFile(['{{#isDraft}}Brouillon{{/isDraft}}{{town}}']), { town: 'a' }, draft))).to.equal('Brouillona');
    expect(textOf(render(wordFile(['{{#isDraft}}Brouillon{{/isDraft}}{{town}}']), { town: 'a', isDraft: true }, options))).to.equal('a');
  });

  it('tells where a gap of a list is, through conditions and lists, and the sentence it would fill', () => {
    const template = wordFile([
      '{{#isOpen}}{{#court.items}}Vu {{name}}, {{^isShort}}demeurant à {{town}} &amp; {{court.seat}},{{/isShort}}{{#isShort}}sans adresse,{{/isShort}} absent.{{/court.items}}{{/isOpen}}',
    ]);
    const paper = { isOpen: true, court: { seat: null, items: [{ name: 'a', town: null, isShort: false }] } };
    expect(fill(template, paper, options).gaps).to.deep.equal([
      { path: 'court.items.town', sentence: 'Vu [name], demeurant à … & [siège], absent.' },
      { path: 'court.seat', sentence: 'Vu [name], demeurant à [ville] & …, absent.' },
    ]);
  });

  it('wraps printed values for a preview, and lets no data hold the marks', () => {
    const marked = textOf(fill(wordFile(['à {{court.seat}}']), { court: { seat: '\ue000Lille\ue002' } }, { ...options, marks: true }).docx);
    expect(marked).to.equal('à \ue000court.seat\ue001Lille\ue002');
  });

  it('reads own properties only', () => {
    for (const path of ['constructor', 'toString', 'town.length', 'court.constructor.name', 'hasOwnProperty']) {
      expect(gaps(wordFile([`{{${path}}}`]), { town: 'a', court: {} }), path).to.deep.equal([path]);
    }
    expect(gaps(wordFile(['{{town}}']), Object.create({ town: 'inherited' }))).to.deep.equal(['town']);
  });

  it('refuses to print what is no text', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, true, {}, [], () => 'x']) {
      expect(() => render(wordFile(['{{town}}']), { town: value }, options)).to.throw(TypeError);
    }
    expect(() => render(wordFile(['{{#town}}x{{/town}}']), { town: 'yes' }, options)).to.throw(TypeError);
  });

  it('drops controls and direction overrides, keeps lines, and prints U+00A0 for U+202F', () => {
    const town = 'a\0b\u000bc\u202ed\ufeffe\ud800f\tg\u202f!\r\nh';
    expect(textOf(render(wordFile(['{{town}}']), { town }, options))).to.equal('abcdef g\u00a0!\nh');
  });

  it('refuses raw XML, delimiter changes, expressions and broken tags', () => {
    for (const tags of [
      '{{@town}}',
      '{{=[[ ]]=}}[[town]]',
      '{{town + 1}}',
      '{{-w:p town}}x{{/town}}',
      '{{town[0]}}',
      '{{.}}',
      '{{#a}}x',
      '{{/a}}',
      '{{#a}}{{#b}}{{/a}}{{/b}}',
      '{{town',
      'town}}',
    ]) {
      expect(() => render(wordFile([tags]), { town: 'x', a: true, b: true }, options), tags).to.throw(TemplateProblems);
    }
  });

  it('refuses a stored template that calls the outside', () => {
    const template = wordFile(['{{town}}'], { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://example.org/a.dotm') });
    expect(() => render(template, { town: 'x' }, options)).to.throw(TemplateProblems);
  });

  it('gives, filling after filling, the text parts that a fresh stock engine gives', async () => {
    const template = await templateFile('lettre_420_1');
    for (const town of ['Lille', 'A\nB & <C>', 'Lille']) {
      const paper = stockPaper(declared, town);
      const ours = readArchive(fill(template, paper, options).docx);
      const stock = new Docxtemplater(new PizZip(template), STOCK).render({ ...paper, isDraft: false }).getZip();
      const text = [...ours.keys()].filter(name => /^word\/(document|header|footer)/.test(name));
      expect(text).to.include('word/document.xml').and.to.have.length.greaterThan(3);
      for (const name of text) expect(ours.get(name)!.toString('utf8'), name).to.equal(stock.files[name]!.asText());
    }
  });

  it('gives the same bytes twice, whose properties name the association and nobody else', () => {
    const template = wordFile(['{{town}}'], {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="x"><dc:creator xmlns:dc="y">u.ser {{town}} C:\\Users\\u.ser</dc:creator></cp:coreProperties>',
      'docProps/app.xml': '<Properties><Template>C:\\Users\\u.ser\\a.dotx</Template><Manager>u.ser</Manager></Properties>',
    });
    const bytes = render(template, { town: 'Lille' }, options);
    expect(bytes.equals(render(template, { town: 'Lille' }, options))).to.equal(true);
    const core = xmlOf(bytes, 'docProps/core.xml');
    expect(core).to.include('<dc:creator>Érables &amp; Cie</dc:creator>').and.include('<dc:title>Titre</dc:title>');
    expect(core + xmlOf(bytes, 'docProps/app.xml')).not.to.match(/u\.ser|Users|Lille/);
  });
});
