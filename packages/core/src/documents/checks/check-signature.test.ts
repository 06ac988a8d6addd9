import { describe, expect, it } from 'vitest';
import type { Issuer } from '../document-head.ts';
import type { Signature } from '../signature.ts';
import { wardPlan } from '../ward-plan.fixture.ts';
import { checkSignature } from './check-signature.ts';

function codes(issuer: Issuer, signature: Signature): readonly string[] {
  return checkSignature({ ...wardPlan, issuer, signing: { signature } }).map(({ code }) => code);
}

const ward: Issuer = { type: 'body', name: 'UBND phường Bến Lúa' };
const association: Issuer = { type: 'body', name: 'Hội Khuyến học phường Bến Lúa' };
const chair: Issuer = { type: 'stateTitle', title: 'Chủ tịch Ủy ban nhân dân phường Bến Lúa' };
const school: Issuer = { type: 'body', name: 'Trường Tiểu học Bến Lúa' };

describe('a signature and its issuer', () => {
  it('a committee abbreviated in the head is the committee that signs', () => {
    expect(codes(ward, { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' })).toEqual(
      [],
    );
  });

  it('an association signs for its standing committee, a people’s committee does not', () => {
    const signature: Signature = { form: 'collective', collective: 'Ban Thường vụ', position: 'Chủ tịch' };
    expect(codes(association, signature)).toEqual([]);
    expect(codes(ward, signature)).toEqual(['DOC.SIGNATURE.001']);
  });

  it('who issues under a state title signs without TM.', () => {
    expect(codes(chair, { form: 'head', position: 'Chủ tịch' })).toEqual([]);
    expect(codes(chair, { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' })).toEqual(
      ['DOC.SIGNATURE.001'],
    );
  });

  it.each([
    ['Hiệu trưởng', 'Phó Hiệu trưởng'],
    ['Chủ tịch', 'Phó Chủ tịch Thường trực'],
    ['Bộ trưởng', 'Thứ trưởng'],
  ])('the deputy of %s is %s', (head, position) => {
    expect(codes(school, { form: 'deputy', head, position })).toEqual([]);
  });

  it('a head of another post is no deputy', () => {
    expect(codes(school, { form: 'deputy', head: 'Hiệu trưởng', position: 'Trưởng phòng' })).toEqual([
      'DOC.SIGNATURE.003',
    ]);
  });

  it('Party abbreviations do not belong here', () => {
    expect(codes(school, { form: 'head', position: 'K/T Hiệu trưởng' })).toEqual(['DOC.SIGNATURE.004']);
  });
});
