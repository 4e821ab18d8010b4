-- Where a session began, in words for its owner: browser and system by their codes, the network without its last part.
alter table session add column browser text not null default '';
alter table session add column system text not null default '';
alter table session add column network text not null default '';
create index session_iin on session (iin);
