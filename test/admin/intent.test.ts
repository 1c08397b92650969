import { expect } from 'chai';
import { fileNameOf } from '../../admin/download.ts';
import { intentDone, intentKey } from '../../admin/intent.ts';

describe('the key of what a person is saving', () => {
  it('stays while the same thing is sent again', () => {
    expect(intentKey('/api/cases', '{"a":1}')).to.equal(intentKey('/api/cases', '{"a":1}'));
  });

  it('changes with what is sent', () => {
    expect(intentKey('/api/cases', '{"a":2}')).not.to.equal(intentKey('/api/cases', '{"a":3}'));
  });

  it('is new once the server has acknowledged', () => {
    const first = intentKey('/api/persons', '{}');
    intentDone('/api/persons');
    expect(intentKey('/api/persons', '{}')).not.to.equal(first);
  });

  it('belongs to one address', () => {
    expect(intentKey('/api/hearings', '{}')).not.to.equal(intentKey('/api/steps', '{}'));
  });
});

const NAMES: [header: string | null, name: string][] = [
  ['attachment; filename="lettre.docx"; filename*=UTF-8\'\'Lettre%20%C3%89rable.docx', 'Lettre Érable.docx'],
  ['attachment; filename="lettre.docx"', 'lettre.docx'],
  ['attachment', 'document'],
  [null, 'document'],
];

describe('the name of a downloaded file', () => {
  for (const [header, name] of NAMES) it(`is « ${name} » for ${header}`, () => expect(fileNameOf(header)).to.equal(name));
});
