-- By which lists a signature's certificate was found not to be revoked, or that it was not checked: JSON
-- {"checked","missing","lists":[{"issuer","number","delta","this_update","next_update","sha256"}]}; moments are unix
-- seconds. '' is from before revocation was checked.
alter table evidence add column revocation text not null default '';
alter table paper add column revocation text not null default '';
