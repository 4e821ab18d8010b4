-- Who looked at whose personal data (separation rule 4): one row for each person that was shown. `what` is a code of
-- server/src/looks.rs; `day` is '' but for what is noted once a day: lists. `role`, `prev`, `hash` are '' for looks from
-- before this table; of the others each carries the hash of the one before it at the same person's data.
create table look (
    id text primary key not null,
    written bigint not null,
    at text not null,
    iin text not null,
    case_number text not null,
    what text not null,
    document text not null,
    official text not null,
    name text not null,
    office text not null,
    role text not null,
    day text not null,
    prev text not null,
    hash text not null
);
create index look_iin on look (iin, written, id);
create unique index look_day on look (official, what, day, iin, case_number) where day <> '';

-- What the audit log noted until now: `<number> <what>`; a case number has twelve characters.
insert into look (id, written, at, iin, case_number, what, document, official, name, office, role, day, prev, hash)
select a.id, a.written, a.at, c.iin, c.number,
       case when substr(a.detail, 14, 9) = 'document ' then 'document' else substr(a.detail, 14) end,
       case when substr(a.detail, 14, 9) = 'document ' then substr(a.detail, 23) else '' end,
       a.iin, coalesce(o.surname || ' ' || o.name || ' ' || o.patronymic, ''), c.office, '', '', '', ''
from audit a
join cases c on c.number = substr(a.detail, 1, 12)
left join official o on o.iin = a.iin
where a.action = 'read';

-- Who proved again that it is them, in which session, by which way (`otp`, `eds`), when (unix seconds).
create table fresh (
    jti text primary key not null,
    way text not null,
    at bigint not null
);
-- What to sign for that; used once, in its session only.
create table fresh_challenge (
    id text primary key not null,
    jti text not null,
    content text not null,
    expires_at bigint not null,
    used_at bigint
);
