// Lets the owner's own phone or computer open a journal, where it can (WebAuthn with the PRF extension). Without it the
// code opens it.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const random = () => crypto.getRandomValues(new Uint8Array(32));
const keys = (ids) => ids.split(" ").filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) }));
const prf = (salt) => ({ prf: { eval: { first: bytes(salt) } } });

const ask = (ids, salt) =>
  navigator.credentials.get({
    publicKey: {
      challenge: random(),
      userVerification: "required",
      allowCredentials: keys(ids),
      extensions: prf(salt),
    },
  });

const make = ({ ids, salt, name }) =>
  navigator.credentials.create({
    publicKey: {
      rp: { name: "Spirekraft" },
      user: { id: random(), name, displayName: name },
      challenge: random(),
      pubKeyCredParams: [-7, -257].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
      excludeCredentials: keys(ids),
      extensions: prf(salt),
    },
  });

const secret = (credential) => credential.getClientExtensionResults().prf?.results?.first;

// Some give the secret at once, others only when they are asked the next time.
const bring = async (wanted) => {
  const credential = wanted.making === undefined ? await ask(wanted.ids, wanted.salt) : await make(wanted);
  const found = secret(credential) ?? secret(await ask(credential.id, wanted.salt));
  if (!found) throw new Error("no secret");
  return { id: credential.id, secret: text(found) };
};

for (const part of document.querySelectorAll("[data-salt]")) {
  if (!window.PublicKeyCredential) break;
  part.hidden = false;
  const failed = part.querySelector("[role=alert]");
  part.querySelector("button").addEventListener("click", async () => {
    failed.hidden = true;
    const { elements } = part.closest("form");
    try {
      const brought = await bring(part.dataset);
      elements.telefon.value = brought.id;
      elements.hemmelighed.value = brought.secret;
      part.closest("form").submit();
    } catch {
      failed.hidden = false;
    }
  });
}
