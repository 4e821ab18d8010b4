-- The provider's people, and what the administrator and the authorised body edit.

create table official (
    iin text primary key not null,
    surname text not null,
    name text not null,
    patronymic text not null,
    active bigint not null
);

-- `office` is '' for the whole country.
create table official_role (
    iin text not null references official (iin),
    office text not null,
    role text not null,
    primary key (iin, office, role)
);
create index official_role_office on official_role (office);

-- Who stands in for whom, from the first day to the last.
create table deputy (
    iin text not null references official (iin),
    deputy_iin text not null references official (iin),
    office text not null,
    from_on text not null,
    until_on text not null
);
create index deputy_iin on deputy (iin);
create index deputy_deputy on deputy (deputy_iin);

-- Counts the edits below: a server that holds another number reads them again.
create table edition (version bigint not null);
insert into edition (version) values (0);

-- Versions, never updated: the last one of a day, a schedule, a service holds; `kind`, `opens`, `mode` '' takes the
-- edits before it back.
create table calendar_day (
    version bigint primary key not null,
    day text not null,
    kind text not null,
    week text not null,
    note text not null,
    at text not null,
    iin text not null
);
create table schedule (
    version bigint primary key not null,
    code text not null,
    opens text not null,
    closes text not null,
    lunch_from text not null,
    lunch_until text not null,
    at text not null,
    iin text not null
);
create table filing_mode (
    version bigint primary key not null,
    service text not null,
    mode text not null,
    at text not null,
    iin text not null
);

-- Orders that change the Rules, and the letters about them [000 §13-1]. `due_on` was told when the order was entered.
create table rules_change (
    id text primary key not null,
    order_no text not null,
    title text not null,
    registered_on text not null,
    unique (order_no, registered_on)
);
create table rules_letter (
    change_id text not null references rules_change (id),
    addressee text not null,
    due_on text not null,
    sent_at text not null,
    sent_by text not null,
    number text not null,
    primary key (change_id, addressee)
);

-- The log is read page by page, the latest first.
alter table audit add column written bigint not null default 0;
create index audit_written on audit (written, id);
