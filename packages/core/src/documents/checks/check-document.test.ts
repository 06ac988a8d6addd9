import { describe, expect, it } from 'vitest';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { checkDocument } from './check-document.ts';

describe('a correct document', () => {
  it('gives no finding at all', () => {
    expect(checkDocument(wardPlan)).toEqual([]);
    expect(checkDocument(departmentLetter)).toEqual([]);
  });
});
