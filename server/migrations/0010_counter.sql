-- The public service centre that took an application in on paper (shared/src/official/capacity.rs, Places): '' for none.
alter table cases add column centre text not null default '';
alter table work add column centre text not null default '';
create index work_centre on work (centre, pending, due_at);
