// The signing worker: the key file, its password and the private key live here alone, apart from the page. The file's bytes
// are wiped when it has been read, the key when it has signed, at `close`, and with the worker.
//
//   {id, kind: 'open', bytes: Uint8Array, password: string}     → {id, ok: true, facts: string (JSON)}
//   {id, kind: 'sign', content: Uint8Array, unix_seconds: number} → {id, ok: true, cms: Uint8Array}
//   {id, kind: 'holder', cms: Uint8Array}                       → {id, ok: true, facts: string (JSON, or '')}
//   {kind: 'close'}                                             → no answer
//   anything that fails                                         → {id, ok: false, code: string}
//
// Codes are those of the `eds` crate (`key_file_*`), and three of this file: EDS_MODULE (signer.js did not load: offer to
// try again), EDS_NOT_OPEN (no key is open), EDS_INTERNAL (the module broke: start a new worker).

let module = null;
let key = null;

function load() {
  module ??= import('./signer.js').then(async (signer) => {
    await signer.default({ module_or_path: new URL('./signer_bg.wasm', import.meta.url) });
    return signer;
  });
  return module;
}

function close() {
  key?.free();
  key = null;
}

async function loaded() {
  try {
    return await load();
  } catch (error) {
    console.error(error);
    module = null;
    throw 'EDS_MODULE';
  }
}

async function open(bytes, password) {
  const signer = await loaded();
  close();
  try {
    key = signer.OpenedKey.open(bytes, password);
  } finally {
    bytes.fill(0);
  }
  return { facts: key.facts() };
}

// One signature, and the key is wiped.
function sign(content, unixSeconds) {
  if (key === null) throw 'EDS_NOT_OPEN';
  try {
    return { cms: key.sign(content, unixSeconds) };
  } finally {
    close();
  }
}

// Whose signature another program has made: read here, as this module reads certificates.
async function holder(cms) {
  const signer = await loaded();
  return { facts: signer.holder(cms) };
}

function work(kind, request) {
  if (kind === 'open') return open(request.bytes, request.password);
  if (kind === 'holder') return holder(request.cms);
  return sign(request.content, request.unix_seconds);
}

async function answer({ id, kind, ...request }) {
  try {
    const result = await work(kind, request);
    postMessage({ id, ok: true, ...result }, result.cms ? [result.cms.buffer] : []);
  } catch (error) {
    // The crate throws its stable codes as strings; anything else is a fault of the module itself.
    const known = typeof error === 'string';
    if (!known) console.error(error);
    postMessage({ id, ok: false, code: known ? error : 'EDS_INTERNAL' });
  }
}

// One message at a time, in their order: a `close` must not overtake an `open` that is still loading.
let queue = Promise.resolve();
addEventListener('message', ({ data }) => {
  queue = queue.then(() => (data.kind === 'close' ? close() : answer(data)));
});
