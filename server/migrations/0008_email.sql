-- The e-mail address that an applicant named for messages; '' if none.
alter table cases add column email text not null default '';
