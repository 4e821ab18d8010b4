-- Where a one-time password stood in for a key: what the system testifies to, sealed by "cms". '' where the applicant signed,
-- or signed by hand.
alter table evidence add column confirmation text not null default '';
