-- The portal's tables. One text for SQLite and PostgreSQL: text and bigint only, moments of business time as
-- RFC 3339 text, moments of the machine's clock as unix seconds, bytes as base64 or hex.

-- Who is signed in. A row outlives its cookie only to say that it was revoked.
create table session (
    jti text primary key not null,
    iin text not null,
    surname text not null,
    name text not null,
    patronymic text not null,
    way text not null,
    started_at bigint not null,
    seen_at bigint not null,
    revoked_at bigint
);

-- One-time passwords, asked for by whoever knows an IIN. `mac` is HMAC-SHA-256; the code is stored nowhere.
create table otp (
    id text primary key not null,
    iin text not null,
    phone text not null,
    address text not null,
    mac text not null,
    created_at bigint not null,
    tries bigint not null,
    state text not null
);
create index otp_iin on otp (iin, created_at);
create index otp_phone on otp (phone, created_at);
create index otp_address on otp (address, created_at);

-- What to sign in order to sign in; used once.
create table challenge (
    id text primary key not null,
    content text not null,
    expires_at bigint not null,
    used_at bigint
);

create table draft (
    iin text not null,
    service text not null,
    form text not null,
    revision bigint not null,
    answers text not null,
    saved_at text not null,
    primary key (iin, service)
);

-- The last revision that a person's draft of a service had: it outlives the draft, so that a revision names one text only.
create table draft_revision (
    iin text not null,
    service text not null,
    revision bigint not null,
    primary key (iin, service)
);

-- The bytes lie in the file store under `sha256`.
create table attachment (
    id text primary key not null,
    iin text not null,
    service text not null,
    case_number text,
    document text not null,
    subject text,
    name text not null,
    mime text not null,
    size bigint not null,
    sha256 text not null,
    added_at text not null
);
create index attachment_iin on attachment (iin, service);
create index attachment_case on attachment (case_number);
create index attachment_sha256 on attachment (sha256);

-- Frozen applications, waiting to be signed.
create table envelope (
    id text primary key not null,
    iin text not null,
    service text not null,
    revision bigint not null,
    content text not null,
    expires_at bigint not null,
    case_number text
);

-- What never changes about a case; all else is the fold of its events.
create table cases (
    number text primary key not null,
    iin text not null,
    service text not null,
    version text not null,
    mode text not null,
    lang text not null,
    mobile text not null,
    filed_at text not null,
    waiting bigint not null
);
create index cases_iin on cases (iin, filed_at);
create index cases_waiting on cases (waiting);

-- Appended to, never updated; each row carries the hash of the one before.
create table event (
    case_number text not null references cases (number),
    seq bigint not null,
    at text not null,
    actor text not null,
    role text not null,
    step text not null,
    fact text not null,
    prev text not null,
    hash text not null,
    primary key (case_number, seq)
);

-- Enough to verify a signature again, years later.
create table evidence (
    case_number text primary key not null references cases (number),
    content text not null,
    cms text not null,
    certificate text not null,
    signature_sha256 text not null unique,
    checks text not null,
    verified_at text not null
);

-- The answer that a repeated request gets again.
create table idempotency (
    iin text not null,
    key text not null,
    request_sha256 text not null,
    answer text not null,
    created_at bigint not null,
    primary key (iin, key)
);

-- Messages on their way out, written in the transaction that causes them. `written` counts them, for their order.
create table outbox (
    id text primary key not null,
    at text not null,
    channel text not null,
    recipient text not null,
    body text not null,
    secret bigint not null,
    written bigint not null,
    state text not null,
    tries bigint not null
);
create index outbox_state on outbox (state);

-- What was refused and why, for those who watch over the portal.
create table audit (
    id text primary key not null,
    at text not null,
    iin text not null,
    action text not null,
    code text not null,
    detail text not null
);
