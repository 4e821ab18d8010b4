//! Words of the catalogue and of a service's page.
