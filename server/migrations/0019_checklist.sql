-- The documents of a service whose act leaves them to a standard that is not in the source (DR-25): versions, never updated;
-- the last one of a service holds. A document a line, in each language as many.
create table checklist (
    version bigint primary key not null,
    service text not null,
    kk text not null,
    ru text not null,
    en text not null,
    at text not null,
    iin text not null
);
