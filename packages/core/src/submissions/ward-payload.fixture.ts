/** What a ward sends in, without its values: nothing about it is wrong. */
export const wardPayload = {
  unit: 'u:ward-1',
  period: '2022',
  template: { id: 'llw-2022', version: 1 },
  basis: 'own',
  submittedAt: '2022-10-09T16:20:00+07:00',
} as const;
