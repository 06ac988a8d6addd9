import { cellsOf, llw2022 } from '@llw/core';
import { describe, expect, it } from 'vitest';
import { unitOfTotal } from './unit-of-total.ts';

describe('the unit of measure of a total', () => {
  it.each([
    ['plan.issued', 'đơn vị'],
    ['classes.attendances:lifeSkills', 'lượt người'],
    ['rewards.funding', 'đồng'],
  ])('%s is told in %s', (key, unit) => {
    const cell = cellsOf(llw2022).find((candidate) => candidate.key === key);
    expect(cell && unitOfTotal(cell)).toBe(unit);
  });
});
