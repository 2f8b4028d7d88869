// Keeps tokens in this browser until they are used: takes one that arrives behind #, offers those that lie here where
// answering begins, and lets go of the one that was used once the answer is sent. Asks no server for anything.

const TOKEN = "spirekraft.token.";
const USED = "spirekraft.used";
const ARRIVING = /^([0-9a-f-]{36})\.([\w-]{86}\.[\w-]{512,684})$/;

/** Tokens of several colleagues may lie in one browser: each has a place of its own. */
function placeOf(wave, token) {
  return `${TOKEN}${wave}.${token.slice(0, 16)}`;
}

function show(page, state) {
  for (const part of page.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== state;
}

/** Where invitation.js kept it on its way, there is now only a note that it is here. */
function settle(wave, token) {
  const message = token.split(".")[0];
  for (const place of Object.keys(localStorage))
    if (place.startsWith(`spirekraft.pending.${wave}.`) && localStorage.getItem(place).split(".")[1] === message)
      localStorage.setItem(place, "kept");
}

function take(page) {
  const arriving = ARRIVING.exec(location.hash.slice(1));
  history.replaceState(null, "", location.pathname + location.search);
  try {
    if (arriving) {
      const [, wave, token] = arriving;
      localStorage.setItem(placeOf(wave, token), token);
      settle(wave, token);
    }
    show(page, tokens().length > 0 ? "here" : "none");
  } catch {
    show(page, "storage");
  }
}

function tokens() {
  return Object.keys(localStorage)
    .filter((place) => place.startsWith(TOKEN))
    .sort();
}

function offer(section) {
  const form = section.querySelector("form");
  tokens().forEach((place, i) => {
    const own = i === 0 ? form : form.cloneNode(true);
    if (i > 0) section.append(own);
    own.elements.bevis.value = localStorage.getItem(place);
    own.addEventListener("submit", () => sessionStorage.setItem(USED, place));
  });
  section.hidden = tokens().length === 0;
  section.querySelector("[data-many]").hidden = tokens().length < 2;
}

function forget() {
  const place = sessionStorage.getItem(USED);
  if (place) localStorage.removeItem(place);
  sessionStorage.removeItem(USED);
}

const keeping = document.querySelector("[data-keep]");
if (keeping) take(keeping);
const offering = document.querySelector("[data-tokens]");
if (offering) offer(offering);
if (document.querySelector("[data-forget]")) forget();
