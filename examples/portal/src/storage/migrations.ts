/** What made the tables, in order. One that has been released is never changed: a new one follows. */
export const migrations: readonly string[] = [
  `
  create table campaign (
    id text primary key,
    year integer not null check (year between 2011 and 2999),
    theme text,
    week_start date,
    week_end date,
    form_id text not null,
    form_version integer not null,
    deadline_date date not null,
    deadline_rule text not null check (deadline_rule in ('before', 'onOrBefore')),
    reporters jsonb not null,
    created_at text not null,
    check ((week_start is null) = (week_end is null))
  );

  create table received_form (
    id text primary key,
    campaign_id text not null references campaign (id),
    unit_id text not null,
    revision integer not null,
    received_at text not null,
    state text not null check (state in ('submitted', 'returned', 'unreadable')),
    file_name text,
    file bytea,
    typed jsonb not null,
    findings jsonb not null,
    submission jsonb,
    unique (campaign_id, unit_id, revision),
    check ((file_name is null) = (file is null)),
    check ((state = 'unreadable') = (submission is null))
  );
  `,
  `
  create table explanation (
    campaign_id text not null references campaign (id),
    unit_id text not null,
    code text not null,
    fingerprint text not null,
    given_by text not null,
    given_at text not null,
    reason text not null check (reason <> ''),
    primary key (campaign_id, unit_id, fingerprint)
  );
  `,
];
