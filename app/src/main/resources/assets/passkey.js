// Passkeys (WebAuthn): made on their owner's page, used at the door, and asked for the secret that opens a journal (the
// PRF extension). Where a browser can't, what the page says of it stays, and the mailed link or the code does the same.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const keys = (ids) => ids.split(" ").filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) }));

const told = (credential, parts) =>
  JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: Object.fromEntries(
      parts.filter((part) => credential.response[part]).map((part) => [part, text(credential.response[part])]),
    ),
  });

const make = async ({ challenge, user, name, domain, ids }) => {
  const credential = await navigator.credentials.create({
    publicKey: {
      rp: { name: "Spirekraft", id: domain },
      user: { id: bytes(user), name, displayName: name },
      challenge: bytes(challenge),
      pubKeyCredParams: [-7, -257].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      excludeCredentials: keys(ids),
      extensions: { prf: {} },
    },
  });
  return { svar: told(credential, ["clientDataJSON", "attestationObject"]) };
};

const use = async ({ challenge, domain }) => {
  const credential = await navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), rpId: domain, userVerification: "required" },
  });
  return { svar: told(credential, ["clientDataJSON", "authenticatorData", "signature", "userHandle"]) };
};

// Nobody is signed in by this, so that nothing is proved and any challenge does.
const unlock = async ({ ids, salt, domain }) => {
  const credential = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      rpId: domain,
      userVerification: "required",
      allowCredentials: keys(ids),
      extensions: { prf: { eval: { first: bytes(salt) } } },
    },
  });
  const secret = credential.getClientExtensionResults().prf?.results?.first;
  if (!secret) throw new Error("no secret");
  return { telefon: credential.id, hemmelighed: text(secret) };
};

const ways = { make, use, unlock };

for (const part of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential) break;
  const form = part.closest("form");
  part.hidden = false;
  for (const without of form.querySelectorAll("[data-without]")) without.hidden = true;
  const failed = part.querySelector("[role=alert]");
  const button = part.querySelector("button");
  if (part.dataset.passkey === "make")
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      button.click();
    });
  button.addEventListener("click", async () => {
    failed.hidden = true;
    // What the page would refuse must not be left on the device.
    if (part.dataset.passkey === "make" && !form.reportValidity()) return;
    try {
      const fields = await ways[part.dataset.passkey](part.dataset);
      for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
