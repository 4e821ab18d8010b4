//! The texts of another language than the page came in.

use crate::{
    api::{Answer, Failure},
    browser,
    fetch::Ask,
};
use shared::text::{Lang, has, install};

/// Fetches the texts of a language, once.
pub async fn load(lang: Lang) -> Answer<()> {
    if has(lang) {
        return Ok(());
    }
    let file = file(lang).await.ok_or(Failure::Offline)?;
    if install(lang, file) {
        Ok(())
    } else {
        Err(Failure::Offline)
    }
}

async fn file(lang: Lang) -> Option<String> {
    let address = browser::packed(&["texts.", lang.tag(), ".txt"].concat())?;
    let (ok, text) = Ask::plain("GET", &address).send().await?;
    ok.then_some(text)
}
