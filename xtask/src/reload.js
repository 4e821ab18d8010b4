
// Development only: `cargo xtask watch` writes current.txt when there is something new to show.
const shown = async () => (await fetch('/pkg/current.txt', { cache: 'no-store' })).text();
const first = await shown().catch(() => null);
setInterval(async () => {
  const now = await shown().catch(() => first);
  if (now !== first) location.reload();
}, 1000);
