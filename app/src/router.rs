//! The addresses of the app and the frame around every page.

use crate::{
    apply, case,
    components::{Frame, NotFound},
    demo,
    portal::Portal,
    service, sign_in,
};
use leptos::prelude::*;
use leptos_router::{
    components::{Route, Router, Routes},
    path,
};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    Portal::provide();
    apply::provide();
    view! {
        <Router>
            <Frame>
                <Routes fallback=|| view! { <NotFound/> }>
                    <Route path=path!("/") view=service::Catalogue/>
                    <Route path=path!("/services/:id") view=service::ServicePage/>
                    <Route path=path!("/sign-in") view=sign_in::SignIn/>
                    <Route path=path!("/apply/:service") view=apply::TaskList/>
                    <Route path=path!("/apply/:service/documents") view=apply::Documents/>
                    <Route path=path!("/apply/:service/check") view=apply::CheckAnswers/>
                    <Route path=path!("/apply/:service/sign") view=apply::Sign/>
                    <Route path=path!("/apply/:service/:section") view=apply::SectionPage/>
                    <Route path=path!("/cases") view=case::Cabinet/>
                    <Route path=path!("/cases/:number") view=case::CasePage/>
                    <Route path=path!("/cases/:number/filed") view=case::Filed/>
                    <Route path=path!("/demo/outbox") view=demo::Outbox/>
                    <Route path=path!("/demo/people") view=demo::People/>
                </Routes>
            </Frame>
        </Router>
    }
}
