-- Texts that are offered to the mobile application to be signed there, for a short time. `id` is known to the page that
-- offers, `token` stands in the QR code; neither can be made of the other. `iin` is whose signature it must be, "" to sign in.
create table sign_offer (
    id text primary key not null,
    token text not null unique,
    iin text not null,
    content text not null,
    state bigint not null,
    tries bigint not null,
    signature text not null,
    expires_at bigint not null
);
create index sign_offer_expires on sign_offer (expires_at);
