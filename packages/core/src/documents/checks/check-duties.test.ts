import { describe, expect, it } from 'vitest';
import type { Section } from '../section.ts';
import { planWithWeek, wardPlan } from '../ward-plan.fixture.ts';
import { checkDocument } from './check-document.ts';

function withSection(section: Section, plan = wardPlan): readonly (readonly [string, string])[] {
  const body = { ...plan.body, sections: [...plan.body.sections, section] };
  return checkDocument({ ...plan, body }).map(({ code, pointer }) => [code, pointer]);
}

const library = { id: 'library', assignee: 'Thư viện phường', tasks: [] };
const planWithLibrary = planWithWeek({ assignments: [...(wardPlan.week.assignments ?? []), library] });

describe('who does what', () => {
  it('a section of tasks that names no body is found', () => {
    const section: Section = {
      role: 'assignment',
      blocks: [{ type: 'paragraph', content: 'Mở cửa cả ngày.' }],
    };
    expect(withSection(section)).toEqual([['DOC.ASSIGNMENT.001', '/body/sections/3']]);
  });

  it('a section about an assignment that is not given is found', () => {
    const section: Section = {
      role: 'assignment',
      heading: 'Thư viện',
      assignment: 'library',
      blocks: [{ type: 'paragraph', content: 'Mở cửa cả ngày.' }],
    };
    expect(withSection(section)).toEqual([['DOC.REFERENCE.001', '/body/sections/3/assignment']]);
  });

  it('tasks written in the section itself are tasks', () => {
    const section: Section = {
      role: 'assignment',
      heading: [{ fact: 'assignee', id: 'library' }],
      assignment: 'library',
      blocks: [{ type: 'paragraph', content: 'Mở cửa cả ngày.' }],
    };
    expect(withSection(section, planWithLibrary)).toEqual([]);
  });

  it('a heading without any task is not enough', () => {
    const blocks: Section['blocks'] = [{ type: 'fact', fact: 'tasks', id: 'library' }];
    const section: Section = { role: 'assignment', heading: 'Thư viện', assignment: 'library', blocks };
    expect(withSection(section, planWithLibrary)).toEqual([
      ['DOC.ASSIGNMENT.002', '/week/assignments/2/tasks'],
    ]);
  });
});
