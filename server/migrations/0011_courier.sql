-- What couriers carry (shared/src/procedure/scan.rs): one registry for each day, pair of offices and template.
-- Days are ISO 8601, moments RFC 3339 with one offset. The hand-overs themselves are events of the cases; an entry names its
-- event. `run` is with which of the day's runs it left, 0 while it lies.
create table registry (
    id text primary key not null,
    template text not null,
    from_office text not null,
    to_office text not null,
    day text not null,
    unique (template, from_office, to_office, day)
);
create index registry_day on registry (day);
create table registry_entry (
    registry text not null references registry (id),
    position bigint not null,
    case_number text not null references cases (number),
    seq bigint not null,
    name text not null,
    at text not null,
    run bigint not null,
    primary key (registry, position),
    unique (case_number, seq)
);
create table courier_run (
    registry text not null references registry (id),
    run bigint not null,
    actor text not null,
    name text not null,
    at text not null,
    primary key (registry, run)
);
