// Collects the right to answer without being known: blind RSA signatures, RSABSSA-SHA384-PSS-Randomized of RFC 9474,
// over the browser's own WebCrypto and BigInt. The program's side is the package dk.spirekraft.measure.ballot, why is
// in docs/adr/0024-blind-ballots.md. Asks no server and stores nothing: whoever imports it does.
//
// In order: readKeyList, importKey, blind, (store what is pending, send what is blinded, receive a signature), finish.
// WebCrypto is there only on https and on localhost.

const RANDOM_BYTES = 32;
const SALT_BYTES = 48;
const HASH_BYTES = 48;
const LEAST_BITS = 3072;
const MOST_BITS = 4096;
const EXPONENT = 65537n;
const LIST_FORM = "Spirekraft ballot keys 1";
const LONGEST_ATOM = 80;

/**
 * An ordinary no: what came from outside does not hold. Nothing was sent, and nothing may be.
 *
 * `reason` is one of
 * - `list`: the list of keys is not the one whose hash the invitation carries, or not of its form
 * - `key`: the key is not the one on the list, or not of its kind
 * - `pending`: what was stored is no token on its way, or belongs to another key
 * - `signature`: what came back is no signature of the key on what was sent
 */
export class Refusal extends Error {
  /** @param {"list" | "key" | "pending" | "signature"} reason */
  constructor(reason) {
    super(`refused: ${reason}`);
    this.name = "Refusal";
    this.reason = reason;
  }
}

/**
 * @typedef {object} BallotKey the public key of one atom in one wave
 * @property {string} hash SHA-256 of its SubjectPublicKeyInfo, 64 small hexadecimal digits
 * @property {bigint} modulus
 * @property {number} length of a blinded message and of a signature, in bytes
 * @property {CryptoKey} checking checks signatures
 */

/**
 * @typedef {object} Pending a token on its way: kept secret in this browser until the signature came back
 * @property {string} keyHash of the key it was made for
 * @property {Uint8Array} message what will be signed, unseen
 * @property {Uint8Array} blinded what the signer is shown
 * @property {bigint} inverse takes the blinding off again; with it, blinded message and token can be linked
 */

/**
 * Reads the published list of keys, if it is the one that the invitation tells of.
 *
 * @param {string} text the list, every character as published
 * @param {string} hash from the invitation, 64 small hexadecimal digits
 * @returns {Promise<{wave: string, keys: Map<string, string>}>} atom → hash of its key
 * @throws {Refusal} `list`
 */
export async function readKeyList(text, hash) {
  if (hex(await digest("SHA-256", utf8(text))) !== hash) throw new Refusal("list");
  const [form, waveLine, ...lines] = text.split("\n");
  const wave = /^wave ([0-9a-f-]{36})$/.exec(waveLine ?? "");
  if (form !== LIST_FORM || !wave || lines.length < 2 || lines.pop() !== "") throw new Refusal("list");
  const keys = new Map();
  for (const line of lines) {
    const entry = /^([0-9a-f]{64}) (\S.*)$/.exec(line);
    if (!entry || entry[2].length > LONGEST_ATOM || keys.has(entry[2])) throw new Refusal("list");
    keys.set(entry[2], entry[1]);
  }
  if (new Set(keys.values()).size < keys.size) throw new Refusal("list");
  return { wave: wave[1], keys };
}

/**
 * Takes a public key, if it is the one on the list.
 *
 * @param {Uint8Array} spki the key as SubjectPublicKeyInfo in DER
 * @param {string} hash from the list
 * @returns {Promise<BallotKey>}
 * @throws {Refusal} `key`
 */
export async function importKey(spki, hash) {
  if (hex(await digest("SHA-256", spki)) !== hash) throw new Refusal("key");
  const kind = { name: "RSA-PSS", hash: "SHA-384" };
  const checking = await crypto.subtle.importKey("spki", spki, kind, true, ["verify"]).catch(() => {
    throw new Refusal("key");
  });
  const numbers = await crypto.subtle.exportKey("jwk", checking);
  const modulus = number(fromBase64Url(numbers.n));
  const bits = modulus.toString(2).length;
  if (bits < LEAST_BITS || bits > MOST_BITS || bits % 8 !== 0) throw new Refusal("key");
  if (number(fromBase64Url(numbers.e)) !== EXPONENT) throw new Refusal("key");
  return { hash, modulus, length: bits / 8, checking };
}

/**
 * Makes a fresh token for a key and blinds it. Store it (`toText`) before `blinded` is sent: the server signs one
 * blinded message for each invitation, and the same one again if the connection was lost.
 *
 * @param {BallotKey} key
 * @returns {Promise<Pending>}
 */
export async function blind(key) {
  return blindWith(key, prepare(key), random(SALT_BYTES), invertible(key.modulus));
}

/**
 * What a token says: 32 random bytes, so that no signer can have prepared for it, and the hash of its key.
 *
 * @param {BallotKey} key
 * @returns {Uint8Array} 64 bytes
 */
export function prepare(key) {
  return joined(random(RANDOM_BYTES), fromHex(key.hash));
}

/**
 * Blinds with a given salt and inverse: only for the vectors of the RFC.
 *
 * @param {BallotKey} key
 * @param {Uint8Array} message
 * @param {Uint8Array} salt
 * @param {bigint} inverse
 * @returns {Promise<Pending>}
 * @throws {RangeError} if the encoded message or the inverse shares a factor with the key
 */
export async function blindWith(key, message, salt, inverse) {
  const encoded = number(await encode(message, salt, key.length));
  inverted(encoded, key.modulus);
  const factor = inverted(inverse, key.modulus);
  const blinded = bytes((encoded * raised(factor, key.modulus)) % key.modulus, key.length);
  return { keyHash: key.hash, message, blinded, inverse };
}

/**
 * Takes the blinding off the signature that came back, and checks it.
 *
 * @param {BallotKey} key
 * @param {Pending} pending
 * @param {Uint8Array} blindSignature
 * @returns {Promise<string>} the token as it is sent with the answers: message and signature in base64url, a full stop
 *   between
 * @throws {Refusal} `pending` or `signature`
 */
export async function finish(key, pending, blindSignature) {
  if (pending.keyHash !== key.hash) throw new Refusal("pending");
  const signature = await unblind(key, pending, blindSignature, SALT_BYTES);
  return `${toBase64Url(pending.message)}.${toBase64Url(signature)}`;
}

/**
 * The checked signature alone, for a salt of any length: else only for the vectors of the RFC.
 *
 * @param {BallotKey} key
 * @param {Pending} pending
 * @param {Uint8Array} blindSignature
 * @param {number} saltLength in bytes
 * @returns {Promise<Uint8Array>}
 * @throws {Refusal} `signature`
 */
export async function unblind(key, pending, blindSignature, saltLength) {
  const blinded = number(blindSignature);
  if (blindSignature.length !== key.length || blinded >= key.modulus) throw new Refusal("signature");
  const signature = bytes((blinded * pending.inverse) % key.modulus, key.length);
  const way = { name: "RSA-PSS", saltLength };
  if (!(await crypto.subtle.verify(way, key.checking, signature, pending.message))) throw new Refusal("signature");
  return signature;
}

/**
 * A token on its way as text, to be stored in this browser.
 *
 * @param {Pending} pending
 * @returns {string}
 */
export function toText(pending) {
  const { keyHash, message, blinded, inverse } = pending;
  const inverseBytes = bytes(inverse, blinded.length);
  return [keyHash, ...[message, blinded, inverseBytes].map(toBase64Url)].join(".");
}

/**
 * Reads what `toText` wrote.
 *
 * @param {string} text
 * @returns {Pending}
 * @throws {Refusal} `pending`
 */
export function fromText(text) {
  if (!/^[0-9a-f]{64}(\.[\w-]+){3}$/.test(text)) throw new Refusal("pending");
  const [keyHash, ...parts] = text.split(".");
  const [message, blinded, inverse] = parts.map(fromBase64Url);
  if (message.length !== RANDOM_BYTES + keyHash.length / 2 || blinded.length !== inverse.length)
    throw new Refusal("pending");
  return { keyHash, message, blinded, inverse: number(inverse) };
}

/**
 * Bytes as they travel: base64url without padding.
 *
 * @param {Uint8Array} array
 * @returns {string}
 */
export function toBase64Url(array) {
  const padded = btoa(Array.from(array, (byte) => String.fromCharCode(byte)).join(""));
  return padded.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * @param {string} text
 * @returns {Uint8Array}
 */
export function fromBase64Url(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

/** EMSA-PSS-ENCODE with SHA-384 for a modulus of whole bytes (RFC 8017, section 9.1.1). */
async function encode(message, salt, length) {
  const hash = await sha384(new Uint8Array(8), await sha384(message), salt);
  const block = new Uint8Array(length - HASH_BYTES - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  const mask = await maskOf(hash, block.length);
  for (let i = 0; i < block.length; i++) block[i] ^= mask[i];
  block[0] &= 0x7f;
  return joined(block, hash, Uint8Array.of(0xbc));
}

/** MGF1 with SHA-384: hashes of the seed and a counter, one after the other. */
async function maskOf(seed, length) {
  const hashes = [];
  for (let counter = 0; counter * HASH_BYTES < length; counter++)
    hashes.push(await sha384(seed, bytes(BigInt(counter), 4)));
  return joined(...hashes).subarray(0, length);
}

function sha384(...parts) {
  return digest("SHA-384", joined(...parts));
}

async function digest(name, array) {
  return new Uint8Array(await crypto.subtle.digest(name, array));
}

function random(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Uniform among the numbers from 1 to n − 1 that have an inverse, and so is its inverse. */
function invertible(modulus) {
  const length = bytesOf(modulus);
  for (;;) {
    const drawn = number(random(length));
    if (drawn > 0n && drawn < modulus && inverseOf(drawn, modulus) !== undefined) return drawn;
  }
}

function inverted(value, modulus) {
  const inverse = inverseOf(value, modulus);
  if (inverse === undefined) throw new RangeError("The number shares a factor with the key");
  return inverse;
}

/** Extended Euclid: undefined where there is no inverse. */
function inverseOf(value, modulus) {
  let [rest, next] = [modulus, value % modulus];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  if (rest !== 1n) return undefined;
  return factor < 0n ? factor + modulus : factor;
}

/** value^65537 mod n: sixteen squares and one more factor. */
function raised(value, modulus) {
  let power = value;
  for (let i = 0; i < 16; i++) power = (power * power) % modulus;
  return (power * value) % modulus;
}

function number(array) {
  return BigInt(`0x0${hex(array)}`);
}

/** The number in so many bytes, the highest first. */
function bytes(value, length) {
  return fromHex(value.toString(16).padStart(2 * length, "0"));
}

function bytesOf(value) {
  return Math.ceil(value.toString(16).length / 2);
}

function hex(array) {
  return Array.from(array, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function joined(...arrays) {
  const all = new Uint8Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let end = 0;
  for (const array of arrays) {
    all.set(array, end);
    end += array.length;
  }
  return all;
}

function utf8(text) {
  return new TextEncoder().encode(text);
}
