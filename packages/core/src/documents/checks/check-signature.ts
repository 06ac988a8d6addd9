import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import { foldText } from '../../text/fold-text.ts';
import type { WeekDocument } from '../document.ts';
import { issuerName } from '../lines/issuer-lines.ts';
import type { Signature } from '../signature.ts';
import { bodyKey } from './body-key.ts';
import {
  abbreviationTyped,
  collectiveNotIssuer,
  collectiveWithoutMark,
  deputyOfOther,
  nameWithTitle,
} from './form-findings.ts';

const POINTER = '/signing/signature';

/** Bodies that decide as a collective and so sign with `TM.`. */
const COLLECTIVE = /^(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Ban Chỉ đạo|Ban Tổ chức)(?!\p{L})/u;

/** Committees within an association, which signs for them (`TM. BAN THƯỜNG VỤ`). */
const INNER_COMMITTEE = /^(?:Ban|Đoàn) (?:Thường vụ|Chấp hành|Thường trực|Chủ tịch)(?!\p{L})/u;

const TYPED_ABBREVIATION = /^\s*(?:(?:TM|KT|TL|TUQ|Q)\s*\.|T\/M|K\/T|T\/L)/u;

const TITLE_BEFORE_NAME =
  /^\s*(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|NGƯT|NGND|NSND)\s*\.|Ông\s|Bà\s|Đồng chí\s|Thầy\s|Cô\s)/u;

function checkCollective({ issuer, signing }: WeekDocument): readonly Finding[] {
  const { signature } = signing;
  const name = issuerName(issuer);
  if (signature.form === 'collective' || signature.form === 'collectiveDeputy') {
    const { collective } = signature;
    const isInner = INNER_COMMITTEE.test(collective) && !COLLECTIVE.test(name);
    const fits = issuer.type === 'body' && (isInner || bodyKey(name).includes(bodyKey(collective)));
    const params = { collective, issuer: name };
    return fits ? [] : [raise(collectiveNotIssuer, pointerTo(POINTER, 'collective'), params)];
  }
  const asHead = signature.form === 'head' || signature.form === 'deputy' || signature.form === 'acting';
  return asHead && issuer.type === 'body' && COLLECTIVE.test(name)
    ? [raise(collectiveWithoutMark, pointerTo(POINTER, 'form'), { issuer: name })]
    : [];
}

/** The head whose deputy signs, where one does. */
function headOfDeputy(signature: Signature): string | undefined {
  switch (signature.form) {
    case 'deputy':
    case 'collectiveDeputy':
      return signature.head;
    case 'byOrderDeputy':
      return signature.unitHead;
    default:
      return undefined;
  }
}

function isDeputyOf(position: string, head: string): boolean {
  const [deputy, chief] = [foldText(position), foldText(head)];
  const ownDeputy = foldText(`Phó ${head}`);
  if (deputy === ownDeputy || deputy.startsWith(`${ownDeputy} `)) return true;
  return deputy === foldText('Thứ trưởng') && chief === foldText('Bộ trưởng');
}

function checkDeputy({ signing }: WeekDocument): readonly Finding[] {
  const { position } = signing.signature;
  const head = headOfDeputy(signing.signature);
  return head === undefined || isDeputyOf(position, head)
    ? []
    : [raise(deputyOfOther, pointerTo(POINTER, 'position'), { position, head })];
}

function checkTyped({ signing }: WeekDocument): readonly Finding[] {
  return Object.entries(signing.signature).flatMap(([key, value]) => {
    if (value === undefined || key === 'form') return [];
    const pointer = pointerTo(POINTER, key);
    if (key === 'name')
      return TITLE_BEFORE_NAME.test(value) ? [raise(nameWithTitle, pointer, { name: value })] : [];
    return TYPED_ABBREVIATION.test(value) ? [raise(abbreviationTyped, pointer, { position: value })] : [];
  });
}

/** The signature against the issuer and the forms that the decree knows. */
export function checkSignature(document: WeekDocument): readonly Finding[] {
  return [...checkCollective(document), ...checkDeputy(document), ...checkTyped(document)];
}
