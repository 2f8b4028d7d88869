// The page behind a personal link: collects the right to answer once, unseen, and hands it to the place where answers
// are given. What a token is and why this can't be traced is in ballot.js and docs/adr/0024-blind-ballots.md.
//
// The link is /invitation#WAVE.CODE.HASH. What stands behind # leaves the address at once and stays in this tab. Asked
// without cookies: POST /invitation/opslag what the link opens, GET /noegler/WAVE.txt the published keys, POST
// /invitation/underskrift the signature. All words stand in the page; this only shows the part that is true.
import {
  Refusal,
  blind,
  finish,
  fromBase64Url,
  fromText,
  importKey,
  readKeyList,
  toBase64Url,
  toText,
} from "./ballot.js";

const LINK = "spirekraft.invitation";
const KEPT = "kept";
const page = document.querySelector("[data-keeps]");

/** The connection or the server failed: nothing is lost, and the same may be asked again. */
class Lost extends Error {}

function show(state, facts = {}) {
  for (const part of page.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== state;
  for (const [name, text] of Object.entries(facts))
    for (const place of page.querySelectorAll(`[data-fill=${name}]`)) place.textContent = text;
  page.querySelector("[data-group]").hidden = facts.school === facts.atom;
}

function link() {
  const here = location.hash.slice(1);
  if (here) {
    history.replaceState(null, "", location.pathname + location.search);
    sessionStorage.setItem(LINK, here);
  }
  const [wave = "", code = "", hash = ""] = (sessionStorage.getItem(LINK) ?? "").split(".");
  return { wave, code, hash };
}

async function ask(path, fields) {
  const request = fields && { method: "POST", body: new URLSearchParams(fields) };
  const reply = await fetch(path, { ...request, credentials: "omit", cache: "no-store" }).catch(() => {
    throw new Lost();
  });
  if (reply.status >= 500 || reply.status === 404) throw new Lost();
  return fields ? reply.json() : reply.text();
}

/** Where this browser keeps a token on its way: known by wave and code, without telling the code. */
async function placeOf({ wave, code }) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code)));
  return `spirekraft.pending.${wave}.${toBase64Url(digest.slice(0, 12))}`;
}

async function look(invited) {
  show("looking");
  const place = await placeOf(invited);
  const found = await ask("/invitation/opslag", { maaling: invited.wave, kode: invited.code });
  const stored = localStorage.getItem(place);
  if (stored === KEPT && (found.state === "ready" || found.state === "collected")) return show("kept", found);
  if (found.state === "collected" && stored === null) return show("taken", found);
  if (found.state !== "ready" && found.state !== "collected") {
    localStorage.removeItem(place);
    return show(found.state, found);
  }
  show("ready", found);
  page.querySelector("[data-collect]").onclick = () => attempt(() => collect(invited, found, place));
}

/** Blinds, has it signed, and checks. One tab after the other, so that no two ask with different values. */
function collect(invited, found, place) {
  show("fetching");
  return navigator.locks.request("spirekraft.invitation", async () => {
    const list = await readKeyList(await ask(`/noegler/${invited.wave}.txt`), invited.hash);
    if (list.wave !== invited.wave) throw new Refusal("list");
    const key = await importKey(fromBase64Url(found.spki), list.keys.get(found.atom));
    const stored = localStorage.getItem(place);
    if (stored === KEPT) return show("kept", found);
    const pending = stored === null ? await blind(key) : fromText(stored);
    localStorage.setItem(place, toText(pending));
    const blindet = toBase64Url(pending.blinded);
    const reply = await ask("/invitation/underskrift", { kode: invited.code, blindet });
    if (reply.state === "signed") return handOver(invited, await finish(key, pending, fromBase64Url(reply.signature)));
    localStorage.removeItem(place);
    return reply.state === "over" ? look(invited) : show(reply.state, found);
  });
}

/** The token goes behind #, which no server is told, and its page takes it from the address at once. */
function handOver({ wave }, token) {
  sessionStorage.removeItem(LINK);
  location.replace(`${page.dataset.keeps}#${wave}.${token}`);
}

async function attempt(work) {
  try {
    await work();
  } catch (failed) {
    if (failed instanceof Refusal) show(failed.reason === "list" || failed.reason === "key" ? "list" : "fault");
    else if (failed instanceof Lost) lost(work);
    else throw failed;
  }
}

function lost(work) {
  show("lost");
  page.querySelector("[data-again]").onclick = () => attempt(work);
}

function canStore() {
  try {
    localStorage.setItem(LINK, "");
    localStorage.removeItem(LINK);
    return true;
  } catch {
    return false;
  }
}

if (!globalThis.crypto?.subtle || !navigator.locks) show("old");
else if (!canStore()) show("storage");
else {
  const begin = () => attempt(() => look(link()));
  addEventListener("hashchange", () => location.hash && begin());
  begin();
}
