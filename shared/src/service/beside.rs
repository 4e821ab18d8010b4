//! What other pages of the portal say of a service.

use crate::text::{
    Text,
    ui::common::{COMPARE, OFFICES},
};

/// A service, the address of a page that says more of it, and what that page is called.
pub const BESIDE: [(&str, &str, Text); 5] = [
    ("housing-centre", "/compare", COMPARE),
    ("housing-queue", "/compare", COMPARE),
    ("housing-queue-almaty-2014", "/compare", COMPARE),
    (
        "housing-queue-almaty-2014",
        "/offices?service=housing-queue-almaty-2014",
        OFFICES,
    ),
    (
        "housing-assistance-almaty-region-2012",
        "/offices?service=housing-assistance-almaty-region-2012",
        OFFICES,
    ),
];

#[cfg(test)]
mod tests {
    use super::BESIDE;
    use crate::{compare, directory};

    #[test]
    fn each_page_is_named_by_the_services_that_it_is_about() {
        let of = |page: &str| {
            let about = BESIDE.iter().filter(|(_, address, _)| address.starts_with(page));
            let mut about: Vec<&str> = about.map(|(service, ..)| *service).collect();
            about.sort_unstable();
            about
        };
        let mut compared = compare::VERSIONS.map(|(_, service)| service);
        compared.sort_unstable();
        assert_eq!(of("/compare"), compared);
        let mut listed = directory::SERVICES.map(|(_, service)| service);
        listed.sort_unstable();
        assert_eq!(of("/offices"), listed);
        for (service, address, _) in BESIDE {
            assert!(
                address == "/compare" || address.ends_with(&["=", service].concat()),
                "{address}"
            );
        }
    }
}
