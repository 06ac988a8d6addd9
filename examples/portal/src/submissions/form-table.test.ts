import { cellName, cellsOf, type Finding, llw2022 } from '@llw/core';
import { describe, expect, it } from 'vitest';
import { type FormTable, formTable, rowsWithFindings } from './form-table.ts';
import type { ReceivedForm } from './received-form.ts';

function finding(details: Partial<Finding>): Finding {
  const message = { vi: 'Số liệu cần xem lại.', en: 'To be looked at again.' };
  return {
    code: 'DEMO.CELL.001',
    version: 1,
    severity: 'query',
    message,
    params: {},
    pointer: '',
    ...details,
  };
}

function received(details: Partial<ReceivedForm>): ReceivedForm {
  return {
    id: 'r-1',
    campaign: 'c-1',
    unit: 'th-dong-lau',
    revision: 1,
    receivedAt: '2024-10-08T09:00:00+07:00',
    state: 'submitted',
    typed: {},
    findings: [],
    ...details,
  };
}

const rowsOf = ({ groups }: FormTable) => groups.flatMap(({ rows }) => rows);

function labelOf(key: string): string | undefined {
  const cell = cellsOf(llw2022).find((candidate) => candidate.key === key);
  return cell && cellName(llw2022, cell).vi;
}

const held = 'classes.held:lifeSkills';
const attendances = 'classes.attendances:lifeSkills';

describe('a report laid out as its form', () => {
  it('has every line of a ward, and for a school those that schools fill in', () => {
    const ward = rowsOf(formTable(llw2022, received({}), 'ward'));
    const school = rowsOf(formTable(llw2022, received({}), 'primarySchool'));
    expect(ward).toHaveLength(cellsOf(llw2022).length);
    const centre = labelOf('centres.finance');
    expect(ward.map(({ label }) => label)).toContain(centre);
    expect(school.map(({ label }) => label)).not.toContain(centre);
  });

  it('shows what a school wrote in a line that is not its own', () => {
    const table = formTable(llw2022, received({ typed: { 'centres.finance': '3' } }), 'primarySchool');
    const row = rowsOf(table).find(({ label }) => label === labelOf('centres.finance'));
    expect(row?.given).toBe('3');
  });

  it('sets a finding beside the cell it points to, and tells where that stands in the file', () => {
    const told = finding({ pointer: `/values/${held}`, source: { file: 'a.xlsx', sheet: 'S', cell: 'D40' } });
    const [row, ...others] = rowsWithFindings(
      formTable(llw2022, received({ findings: [told] }), 'ward').groups,
    ).flatMap(({ rows }) => rows);
    expect(row).toMatchObject({ label: labelOf(held), place: 'D40', findings: [told] });
    expect(others).toEqual([]);
  });

  it('sets a finding that points to no cell beside all that take part in it', () => {
    const told = finding({
      related: [
        { role: 'operand', cell: held },
        { role: 'operand', cell: attendances },
      ],
    });
    const { general, groups } = formTable(llw2022, received({ findings: [told] }), 'ward');
    const labels = rowsWithFindings(groups).flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels).toEqual([labelOf(held), labelOf(attendances)]);
    expect(general).toEqual([]);
  });

  it('keeps a finding about the whole report apart', () => {
    const told = finding({ pointer: '/submittedAt' });
    expect(formTable(llw2022, received({ findings: [told] }), 'ward').general).toEqual([told]);
  });
});
