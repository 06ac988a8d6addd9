import { describe, expect, it } from 'vitest';
import type { Signature } from '../signature.ts';
import { signatureLines } from './signature-lines.ts';

function authority(signature: Signature): string {
  return signatureLines({ signature }).authority.join(' / ');
}

describe('who signs and with what right', () => {
  it('the head of a body run by one head', () => {
    expect(authority({ form: 'head', position: 'Giám đốc' })).toBe('GIÁM ĐỐC');
    expect(authority({ form: 'acting', position: 'Giám đốc' })).toBe('Q. GIÁM ĐỐC');
  });

  it('a deputy for the head', () => {
    expect(authority({ form: 'deputy', head: 'Hiệu trưởng', position: 'Phó Hiệu trưởng' })).toBe(
      'KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG',
    );
  });

  it('for a people’s committee, its chair or a deputy', () => {
    const collective = 'Ủy ban nhân dân';
    expect(authority({ form: 'collective', collective, position: 'Chủ tịch' })).toBe(
      'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
    );
    expect(
      authority({ form: 'collectiveDeputy', collective, head: 'Chủ tịch', position: 'Phó Chủ tịch' }),
    ).toBe('TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH');
  });

  it('by order, and the unit head’s deputy by order', () => {
    expect(authority({ form: 'byOrder', head: 'Giám đốc', position: 'Chánh Văn phòng' })).toBe(
      'TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG',
    );
    expect(
      authority({
        form: 'byOrderDeputy',
        head: 'Giám đốc',
        unitHead: 'Chánh Văn phòng',
        position: 'Phó Chánh Văn phòng',
      }),
    ).toBe('TL. GIÁM ĐỐC / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG');
  });

  it('by authority', () => {
    expect(authority({ form: 'byAuthority', head: 'Chủ tịch', position: 'Trưởng phòng' })).toBe(
      'TUQ. CHỦ TỊCH / TRƯỞNG PHÒNG',
    );
  });

  it('the name keeps its letters, a draft has none, the other office stands apart', () => {
    const signature: Signature = { form: 'head', position: 'Giám đốc', name: 'Trần Văn Mẫu' };
    expect(signatureLines({ signature, otherOffice: 'Trưởng Ban Chỉ đạo' })).toEqual({
      authority: ['GIÁM ĐỐC'],
      otherOffice: 'Trưởng Ban Chỉ đạo',
      name: 'Trần Văn Mẫu',
    });
    expect(signatureLines({ signature: { form: 'head', position: 'Giám đốc' } }).name).toBeUndefined();
  });
});
