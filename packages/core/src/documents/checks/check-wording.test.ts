import { describe, expect, it } from 'vitest';
import { isPersonalEmail } from './check-wording.ts';

describe('whose an e-mail address is', () => {
  it.each([
    'vanthu@example.gov.vn',
    'ubndxabenlua@example.gov.vn',
    'vt.benlua@example.gov.vn',
    'pgddt@example.edu.vn',
  ])('%s is an office’s', (address) => expect(isPersonalEmail(address)).toBe(false));

  it.each([
    'vtmau@example.edu.vn',
    'phong.tran@example.edu.vn',
    'ubndxabenlua@gmail.com',
    'nguyenvana@example.vn',
  ])('%s may be a person’s', (address) => expect(isPersonalEmail(address)).toBe(true));
});
