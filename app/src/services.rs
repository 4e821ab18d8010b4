//! The services. Each is a part of its own, data and texts, that is loaded when a page first needs it: a service more
//! makes the others no heavier.

use crate::{
    api::{Answer, Failure},
    fetch::all_of,
    texts,
};
use leptos::wasm_split::SplitLoaderError;
use shared::{
    service::{self, CARDS, Service, card, find},
    text::{Lang, Part},
};
use std::pin::Pin;

/// The data of a service, or that it did not arrive.
type Loaded = Result<&'static Service, SplitLoaderError>;

type Loading = Pin<Box<dyn Future<Output = Loaded>>>;

macro_rules! parts {
    ($($service:ident,)*) => {
        $(mod $service {
            use leptos::wasm_split::wasm_split;

            #[wasm_split($service, wasm_split_path = ::leptos::wasm_split, fallible)]
            pub fn service() -> super::Loaded {
                Ok(&shared::services::$service::SERVICE)
            }
        })*

        /// How the data of each service are loaded, and its texts. In the order of the cards.
        const PARTS: [(fn() -> Loading, Part); CARDS.len()] =
            [$((|| Box::pin($service::service()), Part::named(stringify!($service)))),*];
    };
}

shared::services!(parts);

/// The texts of a service: its own, and those of the service whose applications it changes.
fn texts_of(id: &str) -> Vec<Part> {
    let changed = card(id).and_then(|card| card.updates).unwrap_or_default();
    let wanted = CARDS.iter().zip(PARTS);
    let wanted = wanted.filter(|(card, _)| card.id == id || card.id == changed);
    wanted.map(|(_, (_, texts))| texts).collect()
}

/// Whether nothing is missing of a service.
pub fn is_there(id: &str, lang: Lang) -> bool {
    find(id).is_some() && texts::all(lang, &texts_of(id))
}

/// Loads what is missing of a service; of one that there is not, nothing.
pub async fn need(id: &str) -> Answer<()> {
    let Some(place) = CARDS.iter().position(|card| card.id == id) else {
        return Ok(());
    };
    let data = async move {
        let loaded = PARTS[place].0().await;
        loaded.map(service::install).map_err(|_| Failure::Offline)
    };
    all_of(vec![Box::pin(data), Box::pin(texts::need(texts_of(id)))]).await
}

/// Loads what is missing of every service: officials work on all of them.
pub async fn need_all() -> Answer<()> {
    all_of(CARDS.iter().map(|card| Box::pin(need(card.id)) as _).collect()).await
}
