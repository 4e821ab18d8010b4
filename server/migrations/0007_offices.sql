-- What the administrator edits of the offices: versions over those of the acts, never updated; the last one of a code
-- holds. `services` are ids with blanks between. An office is closed, never deleted.
create table office (
    version bigint primary key not null,
    code text not null,
    kk text not null,
    ru text not null,
    en text not null,
    address text not null,
    phone text not null,
    services text not null,
    closed bigint not null,
    at text not null,
    iin text not null
);
create index office_code on office (code, version);

-- The days of a schedule: `five`, `six`, '' as the act has it; and the weekdays with hours of their own, a JSON list.
alter table schedule add column week text not null default '';
alter table schedule add column weekdays text not null default '[]';
