import { defineFinding } from '../findings/finding.ts';

export const eventIdTwice = defineFinding({
  code: 'UNIT.EVENT.001',
  severity: 'error',
  vi: 'Mã định danh “{event}” được dùng cho hai biến động đơn vị.',
  en: 'The id “{event}” is given to two events.',
});

export const eventDateUnknown = defineFinding({
  code: 'UNIT.EVENT.002',
  severity: 'error',
  vi: 'Biến động “{event}”: “{date}” không phải là một ngày có thật viết theo dạng NNNN-TT-NN.',
  en: 'Event “{event}”: “{date}” is not an existing day written YYYY-MM-DD.',
});

export const eventUnitAbsent = defineFinding({
  code: 'UNIT.EVENT.003',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date}: đơn vị “{unit}” không tồn tại vào ngày đó.',
  en: 'Event “{event}” on {date|date}: unit “{unit}” does not exist on that day.',
});

export const eventUnitKnown = defineFinding({
  code: 'UNIT.EVENT.004',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date}: mã định danh của đơn vị mới “{unit}” đã thuộc về một đơn vị khác.',
  en: 'Event “{event}” on {date|date}: the id of the new unit “{unit}” already belongs to a unit.',
});

export const selfSuccessor = defineFinding({
  code: 'UNIT.EVENT.005',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date}: đơn vị “{unit}” được ghi là kế thừa chính mình.',
  en: 'Event “{event}” on {date|date}: unit “{unit}” is named as its own successor.',
});

export const successorAbsent = defineFinding({
  code: 'UNIT.EVENT.006',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date}: đơn vị kế thừa “{unit}” không tồn tại khi hết ngày đó.',
  en: 'Event “{event}” on {date|date}: the successor “{unit}” does not exist by the end of that day.',
});

export const unitEndsTwice = defineFinding({
  code: 'UNIT.EVENT.007',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date}: đơn vị “{unit}” đã chấm dứt cùng ngày do biến động “{other}”.',
  en: 'Event “{event}” on {date|date}: unit “{unit}” already ended that day by event “{other}”.',
});

export const eventNamesUnitTwice = defineFinding({
  code: 'UNIT.EVENT.008',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date}: đơn vị “{unit}” được nêu hai lần.',
  en: 'Event “{event}” on {date|date}: unit “{unit}” is named twice.',
});

export const undoneUnknown = defineFinding({
  code: 'UNIT.EVENT.009',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date} huỷ bỏ biến động “{undone}”, nhưng biến động này chưa xảy ra hoặc không còn hiệu lực.',
  en: 'Event “{event}” on {date|date} undoes “{undone}”, which has not taken place or no longer holds.',
});

export const undoBlocked = defineFinding({
  code: 'UNIT.EVENT.010',
  severity: 'error',
  vi: 'Biến động “{event}” ngày {date|date} không huỷ bỏ được “{undone}”: đơn vị “{unit}” đã thay đổi sau đó; cần huỷ bỏ thay đổi sau trước.',
  en: 'Event “{event}” on {date|date} cannot undo “{undone}”: unit “{unit}” has changed since; undo the later change first.',
});

export const listContradictsEvent = defineFinding({
  code: 'UNIT.EVENT.011',
  severity: 'error',
  vi: 'Đơn vị “{unit}”: danh sách ghi thay đổi ngày {date|date} dựa trên tình trạng khác với kết quả của biến động “{event}”.',
  en: 'Unit “{unit}”: the list states a change on {date|date} from a state other than the one event “{event}” left.',
});
