// Runs one wasm32-wasip1 test program under Node: cargo calls it with the program's path and arguments.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { argv, cwd, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { WASI } from 'node:wasi';

const [program, ...args] = argv.slice(2);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wasi = new WASI({
  version: 'preview1',
  args: [program, ...args],
  env,
  // Fixtures are read by relative path or below CARGO_MANIFEST_DIR; proptest looks for its known failures
  // below the working folder, which is `/` here, by the path that the compiler was given.
  preopens: { '.': cwd(), '/': root, [root]: root },
});
try {
  const module = await WebAssembly.compile(await readFile(program));
  exit(wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject())));
} catch (error) {
  // A failed assertion is a trap here: wasm has no unwinding, so the first failure ends the program.
  console.error(`${program}: ${error.message}`);
  exit(101);
}
