//! The camera, through the browser's own `BarcodeDetector`: it is there in Chrome on Android, and nothing is downloaded
//! where it is not.

use crate::{
    browser::{self, window},
    components::say,
    prelude::*,
};
use js_sys::{Array, Function, Object, Promise, Reflect};
use shared::text::{Text, ui::courier as words};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The id of the picture.
const PICTURE: &str = "scan-picture";
/// Between two looks, in milliseconds.
const LOOK: i32 = 250;
/// How many looks without the last code until the same one counts again.
const GONE: u32 = 8;

/// The button, the picture, and what is read goes to `found`; a plain word where the browser can't.
pub fn camera(found: Callback<String>) -> AnyView {
    let Some(detector) = detector() else {
        return view! { <p class="small muted scan__camera">{say(words::NO_CAMERA)}</p> };
    };
    let detector = LocalValue::new_local(detector);
    let (on, failed) = (RwSignal::new(false), RwSignal::new(false));
    let toggle = move |_| {
        failed.set(false);
        on.update(|on| *on = !*on);
        if on.get_untracked() {
            leptos::task::spawn_local(async move {
                let ran = look(&detector.get_value(), on, found).await;
                failed.try_set(ran.is_none());
                on.try_set(false);
            });
        }
    };
    let name = move || -> Text {
        if on.get() {
            words::CAMERA_OFF
        } else {
            words::CAMERA
        }
    };
    view! {
        <div class="scan__camera stack">
            <button type="button" class="button button--secondary" on:click=toggle>{move || say(name())}</button>
            {move || failed.get().then(|| view! { <p class="error" role="alert">{say(words::CAMERA_FAILED)}</p> })}
            {move || on.get().then(|| view! { <video class="scan__picture" id=PICTURE muted playsinline></video> })}
        </div>
    }
}

/// A detector of the bars that packages carry; `None` where the browser has none.
fn detector() -> Option<JsValue> {
    let class = member(&window()?.into(), "BarcodeDetector")?
        .dyn_into::<Function>()
        .ok()?;
    let options = Object::new();
    Reflect::set(&options, &"formats".into(), &Array::of1(&"code_128".into())).ok()?;
    Reflect::construct(&class, &Array::of1(&options)).ok()
}

fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into())
        .ok()
        .filter(|value| !value.is_undefined())
}

/// Calls a method; waits, if it gives a promise.
async fn call(of: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    let method = member(of, name)?.dyn_into::<Function>().ok()?;
    let answer = method.call1(of, argument).ok()?;
    match answer.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await.ok(),
        Err(value) => Some(value),
    }
}

/// Looks until it is turned off; `None` if the camera does not start.
async fn look(detector: &JsValue, on: RwSignal<bool>, found: Callback<String>) -> Option<()> {
    let devices = member(&member(&window()?.into(), "navigator")?, "mediaDevices")?;
    let wanted = js_sys::JSON::parse(r#"{"video": {"facingMode": "environment"}}"#).ok()?;
    let stream = call(&devices, "getUserMedia", &wanted).await?;
    let picture: JsValue = browser::element(PICTURE)?.into();
    Reflect::set(&picture, &"srcObject".into(), &stream).ok()?;
    call(&picture, "play", &JsValue::UNDEFINED).await?;
    let (mut last, mut since) = (String::new(), 0);
    // The page may be gone.
    while on.try_get_untracked() == Some(true) {
        since += 1;
        if since > GONE {
            last.clear();
        }
        // A frame that is not there yet is no failure.
        let codes = call(detector, "detect", &picture)
            .await
            .unwrap_or(JsValue::UNDEFINED);
        let code = member(&codes, "0").and_then(|code| member(&code, "rawValue")?.as_string());
        if let Some(code) = code {
            since = 0;
            if code != last {
                found.run(code.clone());
                last = code;
            }
        }
        browser::sleep(LOOK).await;
    }
    stop(&stream).await;
    Some(())
}

/// Lets the camera go.
async fn stop(stream: &JsValue) {
    if let Some(tracks) = call(stream, "getTracks", &JsValue::UNDEFINED).await {
        for track in Array::from(&tracks).iter() {
            let _ = call(&track, "stop", &JsValue::UNDEFINED).await;
        }
    }
}
