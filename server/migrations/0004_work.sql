-- The provider's side of a case.

-- Whose name stands on it and where it went. Cases of before: the office is in their signed answers, nobody worked on them.
alter table cases add column applicant text not null default '';
alter table cases add column office text not null default '';

-- What the work list shows of a case: a projection of its events, written with them, that can be rebuilt at any time.
-- Moments are RFC 3339 with one offset, so they sort as text; '' where there is none. `roles` is ' R09 R13 ', the roles
-- that may do something now; `result` is '', 'approved', 'refused', 'withdrawn';
-- `grounds` are the codes that were named last, with blanks between.
create table work (
    case_number text primary key not null references cases (number),
    office text not null,
    service text not null,
    state text not null,
    executor text not null,
    executor_name text not null,
    steps text not null,
    roles text not null,
    due_at text not null,
    result_due_on text not null,
    registered_on text not null,
    filed_at text not null,
    hearing_at text not null,
    hearing_place text not null,
    heard text not null,
    decided_at text not null,
    result text not null,
    grounds text not null,
    pending bigint not null
);
create index work_office on work (office, pending, due_at);
create index work_hearing on work (office, hearing_at);

-- What officials signed: enough to verify each again, years later.
create table paper (
    case_number text not null references cases (number),
    seq bigint not null,
    template text not null,
    at text not null,
    signer text not null,
    content text not null,
    cms text not null,
    certificate text not null,
    signature_sha256 text not null unique,
    checks text not null,
    primary key (case_number, seq)
);

-- The last serial number that was given in a list of an office (DR-65); numbers given before the portal count too.
create table queue_list (
    office text not null,
    list text not null,
    last bigint not null,
    primary key (office, list)
);
create table queue_entry (
    office text not null,
    list text not null,
    number bigint not null,
    case_number text not null unique references cases (number),
    registered_on text not null,
    primary key (office, list, number)
);

-- Which event of which case a message tells of: one message for each, however often it is tried.
alter table outbox add column case_number text;
alter table outbox add column seq bigint;
create unique index outbox_event on outbox (case_number, seq);
