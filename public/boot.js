// Starts the application. An external file: the page's security policy allows no inline script.
// The page that the server rendered stays readable until the application replaces it, and if it never does.

const FAILED = {
  kk: ['Портал толық жүктелмеді. Интернет байланысын тексеріп, бетті қайта жүктеңіз.', 'Қайта жүктеу'],
  ru: ['Портал загрузился не полностью. Проверьте подключение к интернету и обновите страницу.', 'Обновить страницу'],
  en: ['The portal has not loaded completely. Check your internet connection and reload the page.', 'Reload the page'],
};

function showFailure() {
  const [text, label] = FAILED[document.documentElement.lang] ?? FAILED.kk;
  const message = document.createElement('p');
  message.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => location.reload());
  const box = document.createElement('div');
  box.className = 'boot-failure';
  box.setAttribute('role', 'alert');
  box.append(message, button);
  document.body.prepend(box);
}

// The texts of one language that the application starts with, as `index.html` preloads them.
async function textsOf(lang) {
  const answer = await fetch(new URL(`./texts.${lang}.app.txt`, import.meta.url));
  if (!answer.ok) throw new Error(`texts: ${answer.status}`);
  return answer.text();
}

// Not a static import: its failure would end this script before it could say anything.
async function application() {
  const app = await import('./app.js');
  await app.default({ module_or_path: new URL('./app_bg.wasm', import.meta.url) });
  return app;
}

try {
  const [app, texts] = await Promise.all([application(), textsOf(document.documentElement.lang)]);
  if (!app.start(texts)) throw new Error('the texts are of another build');
} catch (error) {
  console.error(error);
  showFailure();
}
