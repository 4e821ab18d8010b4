-- The sittings of an office's collegial body. `state` is 'set', 'written', 'signed', 'cancelled'; `number`, `year` and
-- `content`, the very bytes that the members sign, are '' before the minutes are written.

create table sitting (
    id text primary key not null,
    office text not null,
    at text not null,
    place text not null,
    chair text not null,
    secretary text not null,
    state text not null,
    revision bigint not null,
    number text not null,
    year text not null,
    content text not null
);
create index sitting_office on sitting (office, at);
-- The minutes of an office are numbered anew every year.
create unique index sitting_number on sitting (office, year, number) where number <> '';

-- `result` is 'open', 'decided', 'put_off', 'fell_away'.
create table sitting_item (
    sitting text not null references sitting (id),
    position bigint not null,
    case_number text not null references cases (number),
    result text not null,
    primary key (sitting, case_number)
);
-- A case is on one agenda at a time.
create unique index sitting_item_open on sitting_item (case_number) where result = 'open';

-- What the members signed with: enough to verify each again, years later.
create table sitting_signature (
    sitting text not null references sitting (id),
    iin text not null,
    name text not null,
    at text not null,
    cms text not null,
    certificate text not null,
    signature_sha256 text not null unique,
    checks text not null,
    revocation text not null,
    primary key (sitting, iin)
);
