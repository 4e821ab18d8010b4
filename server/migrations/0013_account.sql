-- Accounts with a password. `password` is a PHC string of Argon2id; `phone` is the number, of the mobile citizens' base,
-- that was confirmed with a code: another number there is not written to until it is confirmed too.
create table account (
    iin text primary key not null,
    phone text not null,
    password text not null,
    registered_at text not null,
    password_at text not null
);

-- Tries at a password, kept until one succeeds.
create table password_try (
    id text primary key not null,
    iin text not null,
    address text not null,
    at bigint not null
);
create index password_try_iin on password_try (iin, at);
create index password_try_address on password_try (address, at);

-- From where somebody has signed in: what strangers do elsewhere does not count against them there. `address` is
-- HMAC-SHA-256 of it.
create table known_address (
    iin text not null,
    address text not null,
    seen_at bigint not null,
    primary key (iin, address)
);

-- What a one-time password is for; of another use it is none.
alter table otp add column purpose text not null default 'sign-in';
update otp set state = 'void' where state = 'open';
