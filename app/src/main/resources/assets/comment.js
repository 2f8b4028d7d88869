// Words that may tell of somebody are shown while a comment is written, on this phone alone: nothing of it is sent before
// its writer sends it. The server looks for the same once more (TellingWords). Without this script it is the only one.
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const INSIDE = /(?<=[\p{L}\d,;:)] )\p{Lu}\p{Ll}[\p{L}'’-]*/gu;
const REACHED = /\S+@\S+|\d[\d -]{5,}\d/gu;

const all = (pattern, text) => [...text.matchAll(pattern)].map((match) => match[0]);

function telling(text, lists) {
  const words = all(WORD, text);
  const isRole = (word) => lists.roles.has(word.toLowerCase());
  const isName = (word) => {
    const name = word.toLowerCase();
    if (!/^\p{Lu}/u.test(word)) return false;
    return lists.names.has(name) || (name.endsWith("s") && lists.names.has(name.replace(/['’]?s$/, "")));
  };
  const inside = all(INSIDE, text)
    .filter((word) => !lists.harmless.has(word.toLowerCase().replace(/s$/, "")))
    .filter((word) => !isRole(word));
  return {
    name: [...words.filter(isName), ...inside],
    role: words.filter(isRole),
    health: words.filter((word) => lists.health.some((beginning) => word.toLowerCase().startsWith(beginning))),
    reached: all(REACHED, text),
  };
}

const shown = document.querySelector("[data-telling]");
const field = document.getElementById("kommentar");
if (shown && field) {
  const list = (name) => shown.dataset[name].split(" ");
  const lists = {
    names: new Set(list("names")),
    roles: new Set(list("roles")),
    harmless: new Set(list("harmless")),
    health: list("health"),
  };
  const look = () => {
    const found = telling(field.value, lists);
    for (const line of shown.querySelectorAll("[data-kind]")) {
      const words = [...new Set(found[line.dataset.kind])].join(", ");
      const place = line.querySelector("b");
      // A word that stays is not read aloud again.
      if (place.textContent !== words) place.textContent = words;
      line.hidden = words === "";
    }
    shown.hidden = ![...shown.querySelectorAll("[data-kind]")].some((line) => !line.hidden);
  };
  field.addEventListener("input", look);
  look();
}
