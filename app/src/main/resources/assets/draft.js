// A note survives a lost network: it is kept on the phone as it is typed and sent when there is a network again, once
// only, for its key goes with it. Without this script the form is an ordinary one.
const storage = {
  read(name) {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  },
  write(name, draft) {
    try {
      localStorage.setItem(name, JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing still sends.
    }
  },
  remove(name) {
    try {
      localStorage.removeItem(name);
    } catch {
      // Nothing was kept.
    }
  },
};

function keepDraft(form) {
  const name = `spirekraft-${form.dataset.draft}`;
  const notice = form.querySelector("[data-offline]");
  const button = form.querySelector("button.btn");
  const typed = () => [...new FormData(form)].filter(([field]) => field !== "_csrf");
  const keep = (waits) => storage.write(name, { fields: typed(), waits });

  function restore(fields) {
    for (const [field, value] of fields) {
      const inputs = form.querySelectorAll(`[name="${field}"]`);
      if (inputs[0]?.type === "radio") inputs.forEach((radio) => (radio.checked = radio.value === value));
      else if (inputs[0]) inputs[0].value = value;
    }
  }

  async function send() {
    keep(true);
    button.disabled = true;
    try {
      const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      storage.remove(name);
      if (response.ok) {
        location.hash = "noter";
        location.reload();
      } else {
        keep(false);
        form.submit();
      }
    } catch {
      notice.hidden = false;
      button.disabled = false;
    }
  }

  form.addEventListener("input", () => keep(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  addEventListener("online", () => storage.read(name)?.waits && send());

  const draft = storage.read(name);
  if (!draft || form.querySelector("[aria-invalid]")) return;
  restore(draft.fields);
  if (draft.waits) send();
}

document.querySelectorAll("form[data-draft]").forEach(keepDraft);
