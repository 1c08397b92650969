import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { glossary } from './support/glossary.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

describe('README', () => {
  it('has the whole vocabulary as its glossary', () => {
    expect(readme).to.include(glossary());
  });

  it('names every variable the program reads, and no other', () => {
    const section = readme.split('## Réglages')[1]!.split('\n## ')[0]!;
    const told = [...section.matchAll(/^\| `([A-Z_]+)`/gm)].map(match => match[1]).sort();
    const known = [
      ...read('server/config.ts').matchAll(/^ {2}([A-Z_]+): z\b/gm),
      ...read('server/firstUsers.ts').matchAll(/^ {2}([A-Z_]+): '/gm),
    ]
      .map(match => match[1]!)
      .sort();
    expect(told).to.deep.equal(known);
  });

  it('names only commands that exist', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const told = new Set([...readme.matchAll(/npm (?:run )?(start:empty|[a-z]+(?::[a-z]+)?)/g)].map(match => match[1]!));
    for (const name of told) if (name !== 'ci') expect(scripts, name).to.include(name);
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(match => match[1]!);
    expect(pictures.length).to.be.at.least(2);
    for (const picture of pictures) expect(readFileSync(new URL(`../${picture}`, import.meta.url)).length).to.be.above(1000);
  });
});
