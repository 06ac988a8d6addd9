import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimalText } from '../decimal/decimal.ts';
import { formatNumber } from './format-number.ts';
import { type ParseNumberOptions, parseNumber } from './parse-number.ts';

/** What was read in one line: kind, values with qualifier and measure, codes of findings. */
function told(text: string, options?: ParseNumberOptions): string {
  const parsed = parseNumber(text, options);
  const readings =
    parsed.kind === 'number'
      ? [parsed.reading]
      : parsed.kind === 'ambiguous' || parsed.kind === 'several'
        ? parsed.readings
        : parsed.kind === 'range'
          ? [parsed.from, parsed.to]
          : [];
  const said = readings.map(({ value, qualifier, measure }) =>
    [qualifier, value, measure].filter(Boolean).join(' '),
  );
  const mark = parsed.kind === 'mark' ? [parsed.mark] : [];
  const codes = parsed.findings.map((finding) => finding.code.slice(-3));
  return [parsed.kind, [...said, ...mark].join(' | '), codes.join(',')].filter(Boolean).join(': ');
}

const counts = { counts: true };

describe('numbers in Vietnamese reports', () => {
  it.each([
    ['30.250 lượt', 'number: 30250 lượt'],
    ['10.917 trung tâm', 'number: 10917 trung tâm'],
    ['1.234,5', 'number: 1234.5'],
    ['1 250', 'number: 1250'],
    ['1\u00a0250 người', 'number: 1250 người'],
    ['01', 'number: 1'],
    ['07 suất', 'number: 7 suất'],
    ['97,85%', 'number: 97.85 %'],
    ['3,6 triệu lượt', 'number: 3600000 lượt'],
    ['14.000.000đ', 'number: 14000000 đồng'],
    ['14 triệu 500 nghìn đồng', 'number: 14500000 đồng'],
    ['3 triệu rưỡi', 'number: 3500000'],
    ['2 tỷ rưỡi đồng', 'number: 2500000000 đồng'],
    ['1 trăm rưỡi', 'number: 150'],
    ['500k', 'number: 500000'],
    ['2 nghìn tỉ đồng', 'number: 2000000000000 đồng'],
    ['14 trđ', 'number: 14000000 đồng'],
    ['7,2tr.đ', 'number: 7200000 đồng'],
    ['30tr', 'number: 30000000'],
    ['1,5 tỷ VNĐ', 'number: 1500000000 đồng'],
    ['0', 'number: 0'],
    ['-3', 'number: -3'],
    ['85 LƯỢT NGƯỜI', 'number: 85 lượt người'],
    ['12 băng zôn', 'number: 12 băng rôn'],
    ['12.', 'number: 12'],
  ])('%s is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['hơn 14 triệu đồng', 'number: moreThan 14000000 đồng: 003'],
    ['hơn 300', 'number: moreThan 300: 003'],
    ['khoảng 10 triệu', 'number: about 10000000: 003'],
    ['Gần 3,6 triệu', 'number: almost 3600000: 003'],
    ['≥ 300 người', 'number: atLeast 300 người: 003'],
    ['<50', 'number: lessThan 50: 003'],
    ['300 trở lên', 'number: atLeast 300: 003'],
  ])('%s is an estimate or a bound', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('a point before other than three digits stands before decimals, and is told', () => {
    expect(told('97.8%')).toBe('number: 97.8 %: 006');
    expect(told('1,234.5')).toBe('number: 1234.5: 006');
    expect(told('1,234,567')).toBe('number: 1234567: 006');
  });

  it('1.250 of a count is 1250, never 1.25', () => {
    expect(told('1.250', counts)).toBe('number: 1250');
    expect(told('1.250')).toBe('number: 1250');
  });

  it('1.25 of a count may be 1.250 that a spreadsheet damaged', () => {
    expect(told('1.25', counts)).toBe('ambiguous: 1250 | 1.25: 001');
    expect(told('30.2 lượt', counts)).toBe('ambiguous: 30200 lượt | 30.2 lượt: 001');
  });

  it('1,250 is doubted where there may be decimals; of a count it can only be 1250', () => {
    expect(told('1,250')).toBe('number: 1.250: 007');
    expect(told('1,250', counts)).toBe('number: 1250: 006');
  });

  it('a doubted number takes no smaller one behind it', () => {
    expect(told('1,250 triệu 500 nghìn')).toBe('unreadable: 002');
    expect(told('14 triệu 5000 nghìn')).toBe('unreadable: 002');
  });

  it.each([
    ['mười hai', 'number: 12'],
    ['Mười hai lớp', 'number: 12 lớp'],
    ['HAI TRĂM LINH NĂM NGƯỜI', 'number: 205 người'],
    ['hơn hai trăm người', 'number: moreThan 200 người: 003'],
    ['năm triệu đồng', 'number: 5000000 đồng'],
    ['hai lớp và ba lớp', 'several: 2 lớp | 3 lớp: 005'],
  ])('%s is a number in words', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'một số lớp',
    'một vài lớp',
    'hai ba lớp',
    'năm bảy người',
    'mười năm',
    'một nghìn hai',
    'một triệu hai trăm',
    'một trăm hai',
    'không trăm',
    'mươi lăm',
  ])('%s has not one reading', (text) => {
    expect(told(text)).toBe('unreadable: 002');
  });

  it('a number said twice is one number, and two where they differ', () => {
    expect(told('12 (mười hai) lớp')).toBe('number: 12 lớp');
    expect(told('Mười hai (12) lớp')).toBe('number: 12 lớp');
    expect(told('12 lớp (mười hai lớp)')).toBe('number: 12 lớp');
    expect(told('5.000.000 đồng (Bằng chữ: Năm triệu đồng chẵn./.)')).toBe('number: 5000000 đồng');
    expect(told('12 (mười ba)')).toBe('several: 12 | 13: 005');
    expect(told('45 lớp (12 lớp trực tuyến)')).toBe('several: 45 lớp | 12 lớp trực tuyến: 005');
  });

  it('không beside a 0 is 0, and alone is not', () => {
    expect(['0 (không)', 'không (0)', '0 (không có)'].map((text) => told(text))).toEqual(
      Array(3).fill('number: 0'),
    );
    expect(told('không (không)')).toBe('unreadable: 002');
    expect(told('1 (không)')).toBe('unreadable: 002');
  });

  it('words settle how a separator is meant', () => {
    expect(told('1.25 (một nghìn hai trăm năm mươi)', counts)).toBe('number: 1250');
  });

  it.each([
    ['Tổng số: 12', 'number: 12'],
    ['có 12 lớp', 'number: 12 lớp'],
    ['12 bài viết', 'number: 12 bài'],
    ['12 TTHTCĐ', 'number: 12 trung tâm'],
    ['+12', 'number: 12'],
    ['=12', 'number: 12'],
    ['• 12 lớp', 'number: 12 lớp'],
    ["'12", 'number: 12'],
    ['“12”', 'number: 12'],
    ['12 lớp .', 'number: 12 lớp'],
    ['300 người trở lên', 'number: atLeast 300 người: 003'],
  ])('%s has words and signs around that change nothing', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('typed without marks, where that leaves one reading', () => {
    expect(told('5 trieu dong')).toBe('number: 5000000 đồng');
    expect(told('500 nghin')).toBe('number: 500000');
    expect(told('12 lop')).toBe('number: 12 lớp');
    expect(told('5 tram')).toBe('unreadable: 002');
  });

  it('letters that look like digits are no unit of measure', () => {
    expect(['1O', '1l', '2 O'].map((text) => told(text))).toEqual(Array(3).fill('unreadable: 002'));
  });

  it('digits and signs of other keyboards', () => {
    expect(told('１．２５０', counts)).toBe('number: 1250');
    expect(told('១២ lớp')).toBe('number: 12 lớp');
    expect(told('1\u202f250')).toBe('number: 1250');
    expect(['−3', '–3', '﹣3', '‑3', '－3'].map((text) => told(text))).toEqual(Array(5).fill('number: -3'));
    expect(told('1৪')).toBe('unreadable: 002');
  });

  it('a dash that may begin a list is asked about', () => {
    expect(told('—3')).toBe('ambiguous: 3 | -3: 001');
    expect(told('– 3')).toBe('ambiguous: 3 | -3: 001');
  });

  it('two cells of a copied row are two numbers', () => {
    expect(told('1\t250')).toBe('several: 1 | 250: 005');
    expect(told('12+3')).toBe('several: 12 | 3: 005');
  });

  it('words that say there is no figure are told from those that may mean 0', () => {
    expect(told('chưa có số liệu')).toBe('mark: notKnown: 010');
    expect(told('đang cập nhật')).toBe('mark: notKnown: 010');
    expect(told('Không áp dụng')).toBe('mark: notApplicable: 010');
    expect(told('N/A')).toBe('mark: dash: 009');
  });

  it('several values in one cell are told apart', () => {
    expect(told('02 lớp/85 lượt')).toBe('several: 2 lớp | 85 lượt: 005');
    expect(told('132/210')).toBe('several: 132 | 210: 005');
    expect(told('2.045/2.068 xã')).toBe('several: 2045 | 2068 xã: 005');
    expect(told('3 tờ, 15 bài')).toBe('several: 3 tờ | 15 bài: 005');
  });

  it('a range keeps both ends, and the words behind belong to both', () => {
    expect(told('3 - 7,2 triệu đồng')).toBe('range: 3000000 đồng | 7200000 đồng: 004');
    expect(told('từ 10 đến 15 người')).toBe('range: 10 người | 15 người: 004');
  });

  it('a minus belongs to every reading', () => {
    expect(told('-1.25', counts)).toBe('ambiguous: -1250 | -1.25: 001');
    expect(parseNumber('-1,250').findings[0]?.params).toMatchObject({ first: '-1.250', second: '-1250' });
  });

  it('a bullet and a minus look the same', () => {
    expect(told('- 5 lớp')).toBe('ambiguous: 5 lớp | -5 lớp: 001');
  });

  it('a blank, 0, a dash, none and not yet are five things', () => {
    expect(['', ' ', '0', '-', '/', 'không', 'Không có', 'chưa'].map((text) => told(text))).toEqual([
      'blank',
      'blank',
      'number: 0',
      'mark: dash: 009',
      'mark: dash: 009',
      'mark: none: 009',
      'mark: none: 009',
      'mark: notYet: 009',
    ]);
    expect(['Không tổ chức', 'khong co', 'chua'].map((text) => told(text))).toEqual([
      'mark: none: 009',
      'mark: none: 009',
      'mark: notYet: 009',
    ]);
  });

  it('an unknown word behind a number is kept and asked about', () => {
    expect(told('12 chậu')).toBe('number: 12 chậu: 008');
  });

  it.each([
    '12/KH-UBND',
    '1.23.45',
    '1..2',
    'abc',
    '12 34',
    '2 lớp 85',
    '1e5',
    'x'.repeat(500),
    '9'.repeat(39),
    '1 tỷ tỷ tỷ tỷ tỷ',
    `${'9'.repeat(32)} triệu 9999999 nghìn`,
    `9${' tỷ'.repeat(60)}`,
  ])('%s is not a number', (text) => {
    expect(told(text)).toBe('unreadable: 002');
  });

  it('findings lead to the place they were asked for', () => {
    expect(parseNumber('abc', { pointer: '/values/a' }).findings[0]?.pointer).toBe('/values/a');
  });
});

describe('any number', () => {
  const decimalText = fc
    .tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 }),
    )
    .map(([whole, fraction]) => (fraction === '' ? String(whole) : `${whole}.${fraction}`))
    .filter((text) => !/^-0/.test(text));

  it('is read back from how it is written', () => {
    fc.assert(
      fc.property(decimalText, (value) => {
        expect(parseNumber(formatNumber(value))).toMatchObject({ kind: 'number', reading: { value } });
      }),
      { numRuns: 2000 },
    );
  });

  it('that counts is read back with nothing to remark', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (value) => {
        expect(parseNumber(formatNumber(String(value)), counts)).toEqual({
          kind: 'number',
          reading: { value: String(value) },
          findings: [],
        });
      }),
    );
  });

  const grouped = (value: number, separator: string) =>
    String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
  const styles = fc.constantFrom<(value: number) => string>(
    String,
    (value) => `0${value}`,
    (value) => grouped(value, '.'),
    (value) => grouped(value, ' '),
    (value) => grouped(value, '\u00a0'),
    (value) => `${grouped(value, '.')},0`,
    (value) => grouped(value, '.').replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  );
  const before = fc.constantFrom('', 'Tổng số: ', 'có ', '+', '=', '• ');
  const behind = fc.constantFrom('', ' lớp', ' lượt người', ' người.', 'đ', ' bài viết', ';');
  const quotes = fc.constantFrom(['', ''], ['“', '”'], ['"', '"'], ["'", '']);

  it('however it is written and whatever stands around it is that number, or is asked about', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 9),
        styles,
        before,
        behind,
        quotes,
        (value, style, lead, tail, [open, close]) => {
          const parsed = parseNumber(`${open}${lead}${style(value)}${tail}${close}`, counts);
          const asked = parsed.kind !== 'number' || parsed.findings.length > 0;
          if (!asked) expect(Number(parsed.reading.value)).toBe(value);
          if (!style(value).includes(',')) expect(parsed.kind).toBe('number');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('beside another one is never taken alone', () => {
    const between = fc.constantFrom(
      '/',
      ' / ',
      '; ',
      ' và ',
      '+',
      ' + ',
      '\t',
      '\n',
      ' - ',
      '-',
      ' (',
      ', ',
      'x',
      ' x ',
      ':',
      '=',
    );
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), between, behind, (one, other, sign, tail) => {
        const parsed = parseNumber(`${one}${tail.trim()}${sign}${other}${tail}`, counts);
        expect(parsed.kind === 'number' && parsed.findings.length === 0).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('text of any kind gives an answer and never throws', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.,-–/ %~<>đ',
      'triệu ',
      ' tỷ ',
      'hơn ',
      'lớp',
      ' đến ',
      '\n',
      'mười ',
      'hai ',
      'trăm ',
      'linh ',
      'không ',
      '(',
      ')',
      '２',
      '+',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 30 }), fc.boolean(), (text, whole) => {
        const parsed = parseNumber(text, { counts: whole });
        const certain = parsed.kind === 'number' || parsed.kind === 'blank';
        expect(certain || parsed.findings.length > 0).toBe(true);
        const readings =
          parsed.kind === 'number' ? [parsed.reading] : 'readings' in parsed ? parsed.readings : [];
        for (const { value } of readings) expect(isDecimalText(value), value).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('numbers as documents write them', () => {
  it('in Vietnamese and in English', () => {
    expect(formatNumber('1234567.50')).toBe('1.234.567,50');
    expect(formatNumber('-1250', 'en')).toBe('-1,250');
    expect(formatNumber('999')).toBe('999');
    expect(formatNumber('0')).toBe('0');
  });

  it('a text that is no canonical decimal is misuse', () => {
    expect(() => formatNumber('01')).toThrow('canonical');
    expect(() => formatNumber('1e5')).toThrow('canonical');
  });
});
