//! The page: who looked, what is kept, the consents, the download.

use super::{calls, consents::consents, download::download, kept::kept, looks::looks};
use crate::{
    components::{Page, SignedInOnly, fetched, say, title},
    prelude::*,
};
use shared::text::ui::my_data as words;

/// "My data".
#[component]
pub fn MyDataPage() -> impl IntoView {
    let back = Signal::derive(|| "/cases".to_owned());
    view! {
        <Page title=title(words::HEADING) back=back>
            <SignedInOnly><Contents/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let mine = fetched(|| async { calls::mine().await });
    view! {
        <p class="page__lead">{say(words::LEAD)}</p>
        <div class="my-data">
            <section aria-labelledby="looks">
                <h2 id="looks">{say(words::LOOKS)}</h2>
                <p>{say(words::LOOKS_LEAD)}</p>
                {looks()}
            </section>
            {mine.view(|mine| view! {
                <section aria-labelledby="kept">
                    <h2 id="kept">{say(words::KEPT)}</h2>
                    {kept(&mine)}
                </section>
                <section aria-labelledby="consents">
                    <h2 id="consents">{say(words::CONSENTS)}</h2>
                    {consents(&mine)}
                </section>
            })}
            <section class="stack" aria-labelledby="download">
                <h2 id="download">{say(words::DOWNLOAD)}</h2>
                {download()}
            </section>
        </div>
    }
}
