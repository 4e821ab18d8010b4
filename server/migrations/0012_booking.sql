-- A place in a public service centre's electronic queue (shared/src/booking.rs): one for each person. The moment is RFC 3339
-- with one offset, so it sorts as text.
create table booking (
    iin text primary key not null,
    name text not null,
    office text not null,
    at text not null,
    made_at text not null
);
create index booking_at on booking (office, at);
