//! Downloading everything.

use crate::{
    browser,
    components::{FailureNotice, say},
    fresh::{FreshDialog, fresh},
    portal::portal,
    prelude::*,
};
use shared::{api::paths, text::ui::my_data as words};

/// The button; whoever presses it proves first that it is them.
pub fn download() -> AnyView {
    let (portal, fresh) = (portal(), fresh());
    let begin = Callback::new(move |()| {
        // An attachment: the page stays where it is.
        if let Some(window) = browser::window() {
            let _ = window.location().assign(paths::MY_DATA_EXPORT);
        }
        portal.announce(words::DOWNLOAD_BEGUN.get(portal.lang_now()).to_owned());
    });
    view! {
        <p>{say(words::DOWNLOAD_LEAD)}</p>
        {live(move || fresh.failed.get().map(|failure| view! { <FailureNotice failure/> }))}
        <p>
            <button type="button" class="button" id="download-all" on:click=move |_| fresh.before(begin)>
                {say(words::DOWNLOAD_DO)}
            </button>
        </p>
        <FreshDialog fresh/>
    }
}
