import { foldText } from '../../text/fold-text.ts';

const abbreviated = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Sở Giáo dục và Đào tạo', 'Sở GDĐT'],
].map(([full = '', short = '']) => [foldText(full), foldText(short)] as const);

/** A key under which a body's name is the same in full and abbreviated, however it is typed. */
export function bodyKey(name: string): string {
  return abbreviated.reduce((key, [full, short]) => key.replaceAll(full, short), foldText(name));
}
