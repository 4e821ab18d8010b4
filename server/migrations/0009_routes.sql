-- The route of its service that a case takes (shared/src/procedure/route.rs): '' where the service has only one.
alter table cases add column route text not null default '';
