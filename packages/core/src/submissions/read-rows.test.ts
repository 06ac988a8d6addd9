import { describe, expect, it } from 'vitest';
import { llw2022 } from '../templates/llw-2022.ts';
import { validateSubmission } from './validate-submission.ts';
import { wardPayload } from './ward-payload.fixture.ts';

function read(values: readonly unknown[]) {
  const { value, findings } = validateSubmission({ ...wardPayload, values }, { template: llw2022 });
  const observation = value?.values['media.press'];
  return {
    read: observation && 'value' in observation ? observation.value : observation?.status,
    codes: findings.map(({ code }) => code),
  };
}

const row = (value: unknown) => ({ cell: 'media.press', value });

describe('several rows of one cell', () => {
  it('agree where they say the same', () => {
    expect(read([row(3), row('3')])).toEqual({ read: '3', codes: [] });
  });

  it('leave the cell without a value where they differ', () => {
    expect(read([row(3), row(4)])).toEqual({ read: 'notAvailable', codes: ['SUBMISSION.CELL.012'] });
  });

  it('say what one of them says where the other was left empty', () => {
    for (const rows of [
      [row(null), row(3)],
      [row(3), row('')],
    ]) {
      expect(read(rows)).toEqual({ read: '3', codes: [] });
    }
  });

  it('are empty where all were left empty', () => {
    expect(read([row(null), row('')])).toEqual({ read: 'blank', codes: ['SUBMISSION.CELL.017'] });
  });

  it('a field that was misspelt can be moved to where it belongs', () => {
    const { codes } = read([{ cell: 'media.press', Value: 3 }]);
    expect(codes).toEqual(['SUBMISSION.FIELD.004', 'SUBMISSION.CELL.017']);
  });
});

describe('a finding about a cell that came in a row', () => {
  it('points to the row, also where a rule or a blank is what is wrong', () => {
    const { findings } = validateSubmission(
      {
        unit: 'u:ward-1',
        period: '2022',
        template: { id: 'llw-2022', version: 1 },
        basis: 'own',
        submittedAt: '2022-10-09T16:20:00+07:00',
        values: [
          { cell: 'media.press', value: null },
          { cell: 'media.radio', value: -1 },
          { cell: 'classes.held:literacy', value: 3 },
          { cell: 'classes.attendances:literacy', value: 2 },
        ],
      },
      { template: llw2022 },
    );
    const places = findings.map(({ code, pointer, related = [] }) => [
      code,
      pointer,
      ...related.flatMap((place) => place.pointer ?? []),
    ]);
    expect(places).toEqual([
      ['SUBMISSION.CELL.006', '/values/1'],
      ['SUBMISSION.CELL.017', '/values/0'],
      expect.arrayContaining(['LLW.CLASSES.002', '/values/3']),
    ]);
  });
});
