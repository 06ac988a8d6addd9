import { describe, expect, it } from 'vitest';
import type { Annex, Cover } from '../annex.ts';
import type { Block } from '../block.ts';
import { checkDocument } from '../checks/check-document.ts';
import type { Citation } from '../citation.ts';
import type { WeekDocument } from '../document.ts';
import { cityPlan } from './city-plan.fixture.ts';
import { departmentGuidanceLetter } from './department-letter.fixture.ts';
import { districtPlan } from './district-plan.fixture.ts';
import { schoolPlan } from './school-plan.fixture.ts';

/** Faults that documents of the Week were really issued with, each put into a document of the same shape. */
function saying<T extends WeekDocument>(document: T, ...blocks: readonly Block[]): T {
  return { ...document, body: { ...document.body, closing: [...document.body.closing, ...blocks] } };
}

function citing<T extends WeekDocument>(document: T, change: (citation: Citation) => Citation): T {
  const legalBases = document.legalBases.map((basis) =>
    'citation' in basis ? { ...basis, citation: change(basis.citation) } : basis,
  );
  return { ...document, legalBases };
}

function found(document: WeekDocument, code: string): readonly string[] {
  return checkDocument(document)
    .filter((finding) => finding.code === code)
    .map(({ pointer }) => pointer);
}

describe('the district plan', () => {
  it('a list that slips into c, is found', () => {
    const document = saying(districtPlan, {
      type: 'list',
      items: [{ content: 'Treo băng rôn.' }, { content: 'c, Mở lớp học trực tuyến.' }],
    });
    expect(found(document, 'DOC.NUMBER.002')).toEqual(['/body/closing/2/items/1/content']);
  });

  it('a doubled D in the symbol of a department is found', () => {
    const document = citing(districtPlan, (citation) =>
      citation.form === 'document'
        ? { ...citation, notation: citation.notation.replace('SGDĐT', 'SGDDĐT') }
        : citation,
    );
    expect(found(document, 'DOC.SPELLING.001')).toEqual(['/legalBases/1/citation/notation']);
  });

  it.each(['HTSD', 'TTHTCD'])('%s without its Đ is found', (slip) => {
    const document = saying(districtPlan, { type: 'paragraph', content: `Kế hoạch của các ${slip}.` });
    expect(found(document, 'DOC.SPELLING.001')).toEqual(['/body/closing/2/content']);
  });
});

describe('the city plan', () => {
  it('a theme without quotation marks is found', () => {
    const content = `Chủ đề của Tuần lễ: ${cityPlan.week.theme}, thực hiện trong năm.`;
    expect(found(saying(cityPlan, { type: 'paragraph', content }), 'DOC.THEME.003')).toEqual([
      '/body/closing/2/content',
    ]);
  });

  it('a Week that never ends is found', () => {
    expect(found(cityPlan, 'DOC.PERIOD.005')).toEqual(['/week']);
  });

  it('an hour written half in foreign signs is found, with its correction', () => {
    const document = saying(cityPlan, { type: 'paragraph', content: "14h00' ngày thứ 5, ngày 03/10/2024" });
    const [finding] = checkDocument(document).filter(({ code }) => code === 'DOC.TIME.001');
    expect(finding?.fixes?.[0]?.patch.at(-1)).toEqual({
      op: 'replace',
      path: '/body/closing/2/content',
      value: '14 giờ 00 ngày thứ 5, ngày 03/10/2024',
    });
  });
});

describe('the department’s letter', () => {
  const cover: Cover = {
    type: 'Kế hoạch',
    notation: '/KH-UBND',
    date: { year: 2021, month: 9 },
    issuer: 'UBND tỉnh',
  };
  const annexes: readonly Annex[] = (departmentGuidanceLetter.annexes ?? []).map((annex) => ({
    ...annex,
    cover,
  }));

  it.each([
    ['kind', 'DOC.ANNEX.001', '/annexes/0/cover/type'],
    ['symbol', 'DOC.ANNEX.002', '/annexes/0/cover/notation'],
    ['month', 'DOC.ANNEX.003', '/annexes/0/cover/date'],
    ['issuer', 'DOC.ANNEX.004', '/annexes/0/cover/issuer'],
  ])('a form that names the %s of another document is found', (_, code, pointer) => {
    expect(found({ ...departmentGuidanceLetter, annexes }, code)).toEqual([pointer]);
  });

  it.each(['công thông tin điện tử', 'hiện quả'])('“%s” is found', (slip) => {
    const document = saying(departmentGuidanceLetter, { type: 'paragraph', content: `Bảo đảm ${slip}.` });
    expect(found(document, 'DOC.SPELLING.001')).toEqual(['/body/closing/2/content']);
  });

  it('khoá and hoá beside hóa are found', () => {
    const document = saying(departmentGuidanceLetter, {
      type: 'paragraph',
      content: 'Các khoá học về văn hoá.',
    });
    expect(found(document, 'DOC.TEXT.002')).toEqual(['']);
  });

  it('one letter cited under two suffixes is found', () => {
    const [first, ...others] = departmentGuidanceLetter.citations ?? [];
    const again =
      first?.form === 'document' ? [{ ...first, id: 'again', notation: `${first.notation}1` }] : [];
    const citations = [...(first ? [first] : []), ...others, ...again];
    expect(found({ ...departmentGuidanceLetter, citations }, 'DOC.CITATION.003')).toEqual(['/citations/2']);
  });
});

describe('the school plan', () => {
  it('huyện huyện is found, with its correction', () => {
    const document = citing(schoolPlan, (citation) =>
      citation.form === 'document'
        ? { ...citation, issuer: 'Phòng Giáo dục và Đào tạo huyện huyện Núi Cao' }
        : citation,
    );
    const [finding] = checkDocument(document).filter(({ code }) => code === 'DOC.REPETITION.001');
    expect(finding?.pointer).toBe('/legalBases/0/citation/issuer');
    expect(finding?.fixes?.[0]?.patch.at(-1)).toMatchObject({
      value: 'Phòng Giáo dục và Đào tạo huyện Núi Cao',
    });
  });

  it('a person’s address for the reports is found', () => {
    const { reporting } = schoolPlan.week;
    const channel = { type: 'email', address: 'dvmau@example.edu.vn' } as const;
    const week = { ...schoolPlan.week, ...(reporting ? { reporting: { ...reporting, channel } } : {}) };
    expect(found({ ...schoolPlan, week }, 'DOC.EMAIL.001')).toEqual(['/week/reporting/channel/address']);
  });

  it('a draft without number and day is no fault', () => {
    expect(checkDocument(schoolPlan)).toEqual([]);
  });
});
