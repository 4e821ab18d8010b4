-- What a signature was judged by, beside what it brought along itself: JSON [{"kind","sha256"}]. The bytes lie once in the
-- folder `evidence` of the data folder, by their SHA-256: certificates of authorities, lists of revoked certificates,
-- answers of OCSP, NCANode's answer. '' is from before it was kept, or signed by hand.
alter table evidence add column material text not null default '';
alter table paper add column material text not null default '';
alter table sitting_signature add column material text not null default '';
