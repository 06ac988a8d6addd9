import { describe, expect, it } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { formatFinding } from '../findings/format-finding.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import type { ReportTemplate } from '../templates/template.ts';
import { standardText } from './standard-text.ts';
import { validateSubmission } from './validate-submission.ts';
import { wardPayload } from './ward-payload.fixture.ts';

function brought(raw: string) {
  const findings: Finding[] = [];
  const name = { part: 'Công tác chỉ đạo', 'part.en': 'Direction of the work' };
  const text = standardText(raw, () => ({
    name,
    pointer: '/narrative/direction',
    at: '/narrative/direction',
    findings,
  }));
  return { text, findings, codes: findings.map(({ code }) => code) };
}

describe('text brought to standard Unicode', () => {
  it('stays as it is where it is', () => {
    expect(brought('Đã họp; đo bụi 5 µm, © 2022.')).toMatchObject({
      text: 'Đã họp; đo bụi 5 µm, © 2022.',
      codes: [],
    });
  });

  it('of an old font is taken in Unicode, asked about, and can be written down', () => {
    const raw = 'TuÇn lÔ h\u00adëng øng häc tËp suèt ®êi';
    const { text, findings } = brought(raw);
    expect(text).toBe('Tuần lễ hưởng ứng học tập suốt đời');
    expect(findings.map((finding) => formatFinding(finding, 'vi'))).toEqual([
      'Nội dung “Công tác chỉ đạo” có vẻ được gõ bằng phông chữ cũ (bảng mã TCVN3); đã chuyển sang Unicode thành “Tuần lễ hưởng ứng học tập suốt đời”, cần đọc lại.',
    ]);
    expect(findings[0]?.severity).toBe('query');
    expect(findings[0]?.fixes?.[0]?.patch).toEqual([
      { op: 'test', path: '/narrative/direction', value: raw },
      { op: 'replace', path: '/narrative/direction', value: text },
    ]);
  });

  it('of an old font with a word that makes no sense in Unicode is kept, without a correction', () => {
    const { text, findings, codes } = brought('TuÇn lÔ häc tËp suèt ®êi cña Zürich');
    expect(text).toBe('TuÇn lÔ häc tËp suèt ®êi cña Zürich');
    expect(codes).toEqual(['SUBMISSION.TEXT.008']);
    expect(findings[0]?.fixes).toBeUndefined();
  });

  it('once corrected has nothing more to tell', () => {
    for (const raw of ['TuÇn lÔ häc tËp suèt ®êi', 'Xin chaøo caùc baïn', 'Phu\u031bo\u031b\u0300ng']) {
      const { text, codes } = brought(raw);
      expect(codes).toHaveLength(1);
      expect(brought(text)).toMatchObject({ text, codes: [] });
    }
  });
});

describe('a cell that asks for words', () => {
  const worded: ReportTemplate = {
    ...llw2022,
    indicators: llw2022.indicators.map((indicator) =>
      indicator.code === 'media.press' ? { ...indicator, measure: 'text' } : indicator,
    ),
  };
  const read = (text: string) =>
    validateSubmission({ ...wardPayload, values: { 'media.press': { value: text } } }, { template: worded });

  it('says that its text was brought to Unicode, and what stood there', () => {
    const { value, findings } = read('Báo Ha\u0309i Pho\u0300ng');
    expect(value?.values['media.press']).toMatchObject({ value: 'Báo Hải Phòng', status: 'reported' });
    expect(findings.map(({ code, pointer, subject }) => [code, pointer, subject?.cell])).toEqual([
      ['SUBMISSION.TEXT.001', '/values/media.press', 'media.press'],
    ]);
    expect(findings[0]?.fixes?.[0]?.patch[0]?.path).toBe('/values/media.press/value');
  });

  it('has room for ten thousand characters; more are told and kept', () => {
    const { value, findings } = read('a'.repeat(10_001));
    expect(value?.values['media.press']).toEqual({ status: 'reported', value: 'a'.repeat(10_001) });
    expect(findings.map(({ code }) => code)).toEqual(['SUBMISSION.TEXT.002']);
  });

  it('refuses a million characters without reading them', () => {
    const { value, findings } = read('a'.repeat(1_000_001));
    expect(value?.values['media.press']?.status).toBe('notAvailable');
    expect(findings.map(({ code }) => code)).toEqual(['SUBMISSION.TEXT.002']);
  });
});
