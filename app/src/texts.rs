//! The texts that the app did not start with: other languages', and those of parts that are loaded later.

use crate::{
    api::{Answer, Failure},
    browser,
    fetch::{Ask, all_of},
    portal::page_lang,
};
use shared::text::{Lang, Part, has, install};

/// Whether everything that was said so far can be said in this language.
pub fn speaks(lang: Lang) -> bool {
    Part::in_use().all(|part| has(lang, part))
}

/// Whether these parts can be said in this language.
pub fn all(lang: Lang, parts: &[Part]) -> bool {
    parts.iter().all(|part| has(lang, *part))
}

/// Fetches what is missing for everything that was said so far.
pub async fn load(lang: Lang) -> Answer<()> {
    // Looked for anew after each: meanwhile another part may have come into use.
    while let Some(part) = Part::in_use().find(|part| !has(lang, *part)) {
        fetch(lang, part).await?;
    }
    Ok(())
}

/// Fetches these parts, each once, in the language that is spoken when they are there.
pub async fn need(parts: Vec<Part>) -> Answer<()> {
    loop {
        let lang = page_lang();
        let missing = parts.iter().filter(|part| !has(lang, **part));
        all_of(missing.map(|part| Box::pin(fetch(lang, *part)) as _).collect()).await?;
        if lang == page_lang() {
            return Ok(());
        }
    }
}

async fn fetch(lang: Lang, part: Part) -> Answer<()> {
    let name = ["texts.", lang.tag(), ".", part.name(), ".txt"].concat();
    let address = browser::packed(&name).ok_or(Failure::Offline)?;
    let (found, file) = Ask::plain("GET", &address).send().await.ok_or(Failure::Offline)?;
    if found && install(lang, part, file) {
        Ok(())
    } else {
        Err(Failure::Offline)
    }
}
