-- When a message may be tried again, until when it is of use to anybody, and what the gateway said last.
-- `state`: waiting, sent, refused (by the gateway, for good), given_up (after too many tries), expired (too late).
alter table outbox add column due bigint not null default 0;
alter table outbox add column good_until bigint;
alter table outbox add column reason text not null default '';
-- One-time passwords of before: nobody knows until when they are good.
update outbox set state = 'expired', body = '' where state = 'waiting' and secret = 1;
