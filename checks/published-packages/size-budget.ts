/** What one kind of use may weigh, in kilobytes (1,000 bytes) minified and compressed. */
export interface SizeBudget {
  /** For people, as a row of the page of sizes. */
  readonly use: string;
  readonly code: string;
  /** Most that our packages may weigh. */
  readonly own: number;
  /** Most with all that they need. */
  readonly whole: number;
  /** Other packages of some weight that come with it, and no more than these. */
  readonly brings: readonly string[];
}

const core = (names: string) => `export { ${names} } from '@llw/core';`;
const render = (names: string) => `export { ${names} } from '@llw/render';`;

/** The budgets, from the least use of a package to the whole of it. */
export const sizeBudgets: readonly SizeBudget[] = [
  { use: 'theme of a year', code: core('themeFor'), own: 4, whole: 4, brings: [] },
  {
    use: '`@llw/core/themes`, whole',
    code: "export * from '@llw/core/themes';",
    own: 10,
    whole: 11,
    brings: [],
  },
  { use: '`@llw/core/text`, whole', code: "export * from '@llw/core/text';", own: 15, whole: 16, brings: [] },
  {
    use: 'registry of units',
    code: core('createUnitRegistry'),
    own: 15,
    whole: 18,
    brings: ['@noble/hashes'],
  },
  {
    use: 'a form and its submissions',
    code: core('llw2022, validateSubmission, formatFinding'),
    own: 50,
    whole: 82,
    brings: ['zod'],
  },
  {
    use: 'the same, the form compiled',
    code: core('llw2022, compileForm, validateSubmission, formatFinding'),
    own: 50,
    whole: 90,
    brings: ['zod'],
  },
  {
    use: 'a plan, composed and checked',
    code: core('composePlan, checkDocument'),
    own: 30,
    whole: 60,
    brings: ['zod'],
  },
  {
    use: '`@llw/core`, whole',
    code: "export * from '@llw/core';",
    own: 135,
    whole: 172,
    brings: ['@noble/hashes', 'zod'],
  },
  {
    use: 'a plan as DOCX',
    code: core('composePlan') + render('renderDocument'),
    own: 27,
    whole: 110,
    brings: ['@noble/hashes', 'docx', 'fflate'],
  },
  {
    use: 'the layout of a DOCX, checked',
    code: render('checkLayout'),
    own: 36,
    whole: 48,
    brings: ['fflate', 'saxes', 'xmlchars'],
  },
  {
    use: 'a form as XLSX, made',
    code: render('renderForm'),
    own: 21,
    whole: 315,
    brings: ['@noble/hashes', 'exceljs', 'fflate'],
  },
  {
    use: 'a form as XLSX, read',
    code: render('readForm'),
    own: 33,
    whole: 78,
    brings: ['@noble/hashes', 'fflate', 'saxes', 'xmlchars', 'zod'],
  },
  {
    use: '`@llw/render`, whole',
    code: "export * from '@llw/render';",
    own: 122,
    whole: 520,
    brings: ['@noble/hashes', 'docx', 'exceljs', 'fflate', 'saxes', 'xmlchars', 'zod'],
  },
  {
    use: 'totals with coverage',
    code: "export { rollUp } from '@llw/aggregate';",
    own: 22,
    whole: 48,
    brings: ['zod'],
  },
  {
    use: '`@llw/aggregate`, whole',
    code: "export * from '@llw/aggregate';",
    own: 40,
    whole: 66,
    brings: ['zod'],
  },
];
