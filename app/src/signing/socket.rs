//! The conversation with NCALayer over its local socket: one at a time, closed when it is over. What is said and understood
//! is `shared::ncalayer`.

use super::worker::{member, put};
use crate::browser;
use js_sys::{Function, Object, Promise};
use shared::ncalayer::{ADDRESS, Request, Talk, Trouble, Turn};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, WebSocket};

/// NCALayer says who it is within so many milliseconds; a connection that nobody has to allow is there within as many.
const HANDSHAKE: i32 = 3_000;
/// The person may have to read what the browser asks, before it connects.
const PERMISSION: i32 = 60_000;
/// The person chooses a key and types its password.
const PATIENCE: i32 = 5 * 60_000;

/// How far the connection is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Opening,
    Open,
    Greeted,
}

/// A conversation that goes on.
struct Line {
    number: u32,
    socket: WebSocket,
    talk: Talk,
    stage: Stage,
    /// Who waits for its end.
    over: Function,
}

thread_local! {
    static LINE: RefCell<Option<Line>> = const { RefCell::new(None) };
    /// How the last conversation ended.
    static END: RefCell<Option<Result<String, Trouble>>> = const { RefCell::new(None) };
    static LAST: RefCell<u32> = const { RefCell::new(0) };
}

/// Has NCALayer sign: the CMS in base64. Called in answer to a press only: the browser may ask the person whether this
/// site may reach programs on the device.
pub async fn sign(request: Request) -> Result<String, Trouble> {
    stop();
    let permission = permission().await;
    if permission.as_deref() == Some("denied") {
        return Err(Trouble::Denied);
    }
    let Ok(socket) = WebSocket::new(ADDRESS) else {
        return Err(Trouble::Unreachable);
    };
    let number = LAST.with_borrow_mut(|last| {
        *last = last.wrapping_add(1);
        *last
    });
    listen(&socket, number);
    let opening = if permission.as_deref() == Some("granted") {
        HANDSHAKE
    } else {
        PERMISSION
    };
    limit(number, opening, Stage::Opening, Trouble::Unreachable);
    let over = Promise::new(&mut |over, _| {
        let line = Line {
            number,
            socket: socket.clone(),
            talk: Talk::new(request.clone()),
            stage: Stage::Opening,
            over,
        };
        LINE.set(Some(line));
    });
    let _ = JsFuture::from(over).await;
    let ended = END.take().unwrap_or(Err(Trouble::Cancelled));
    // The person may have said no to the browser just now.
    if ended == Err(Trouble::Unreachable) && self::permission().await.as_deref() == Some("denied") {
        return Err(Trouble::Denied);
    }
    ended
}

/// Ends the conversation, if there is one.
pub fn stop() {
    let number = LINE.with_borrow(|line| line.as_ref().map(|line| line.number));
    if let Some(number) = number {
        end(number, Err(Trouble::Cancelled));
    }
}

fn listen(socket: &WebSocket, number: u32) {
    let opened = Closure::<dyn Fn()>::new(move || {
        step(number, Stage::Open);
        limit(number, HANDSHAKE, Stage::Open, Trouble::NotNcaLayer);
    });
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        hear(number, &event.data().as_string().unwrap_or_default());
    });
    let closed = Closure::<dyn Fn()>::new(move || lost(number));
    let closed = closed.into_js_value();
    put(socket, "onopen", &opened.into_js_value());
    put(socket, "onmessage", &heard.into_js_value());
    put(socket, "onclose", &closed);
    put(socket, "onerror", &closed);
}

fn step(number: u32, to: Stage) {
    LINE.with_borrow_mut(|line| {
        if let Some(line) = line.as_mut().filter(|line| line.number == number) {
            line.stage = to;
        }
    });
}

/// Ends the conversation unless it has come further by then.
fn limit(number: u32, milliseconds: i32, stage: Stage, trouble: Trouble) {
    browser::after(milliseconds, move || {
        let stuck = LINE.with_borrow(|line| {
            line.as_ref()
                .is_some_and(|line| line.number == number && line.stage == stage)
        });
        if stuck {
            end(number, Err(trouble));
        }
    });
}

fn hear(number: u32, text: &str) {
    let heard = LINE.with_borrow_mut(|line| {
        let line = line.as_mut().filter(|line| line.number == number)?;
        let turn = line.talk.hear(text);
        let greeted = line.stage == Stage::Open && line.talk.is_greeted();
        if greeted {
            line.stage = Stage::Greeted;
        }
        Some((turn, greeted, line.socket.clone()))
    });
    let Some((turn, greeted, socket)) = heard else {
        return;
    };
    if greeted {
        limit(number, PATIENCE, Stage::Greeted, Trouble::TimedOut);
    }
    match turn {
        Turn::Wait => {}
        Turn::Say(text) => {
            if socket.send_with_str(&text).is_err() {
                end(number, Err(Trouble::Closed));
            }
        }
        Turn::Signed(cms) => end(number, Ok(cms)),
        Turn::End(trouble) => end(number, Err(trouble)),
    }
}

/// The connection is gone, or never was.
fn lost(number: u32) {
    let stage = LINE.with_borrow(|line| line.as_ref().map(|line| line.stage));
    let trouble = match stage {
        Some(Stage::Opening) => Trouble::Unreachable,
        Some(Stage::Open) => Trouble::NotNcaLayer,
        _ => Trouble::Closed,
    };
    end(number, Err(trouble));
}

fn end(number: u32, how: Result<String, Trouble>) {
    let line = LINE.with_borrow_mut(|line| {
        let is_this = line.as_ref().is_some_and(|line| line.number == number);
        if is_this { line.take() } else { None }
    });
    if let Some(line) = line {
        for name in ["onopen", "onmessage", "onclose", "onerror"] {
            put(&line.socket, name, &JsValue::NULL);
        }
        let _ = line.socket.close();
        END.set(Some(how));
        let _ = line.over.call0(&JsValue::NULL);
    }
}

/// What the browser says of programs on this device: `granted`, `prompt`, `denied`; `None` where it knows no such
/// permission. Chrome's name for it has changed (eds.md 1.5).
async fn permission() -> Option<String> {
    let permissions = member(&browser::window()?.navigator(), "permissions");
    let query = member(&permissions, "query").dyn_into::<Function>().ok()?;
    for name in ["loopback-network", "local-network-access"] {
        let asked = Object::new();
        put(&asked, "name", &JsValue::from_str(name));
        let Ok(answer) = query.call1(&permissions, &asked) else {
            continue;
        };
        let Ok(answer) = answer.dyn_into::<Promise>() else {
            continue;
        };
        if let Ok(status) = JsFuture::from(answer).await {
            return member(&status, "state").as_string();
        }
    }
    None
}
