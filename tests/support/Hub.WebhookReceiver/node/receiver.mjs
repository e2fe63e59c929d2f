// Receives webhooks and verifies each signature: HMAC with the library of Standard Webhooks, Ed25519 (which the library does not know) with Node's own crypto.
// PUT /control/{hook} says with what keys and how a hook behaves; POST /hook/{hook} is the hook; GET /control/{hook} tells what it got, with /all each id and request too.
import { createPublicKey, verify } from "node:crypto";
import http from "node:http";
import { Webhook } from "standardwebhooks";

const hooks = new Map();

function hookOf(name) {
  if (!hooks.has(name)) hooks.set(name, { plan: { keys: [] }, requests: 0, taken: 0, bad: 0, events: 0, ids: new Set(), messages: [], types: new Set(), firstAt: 0, lastAt: 0 });
  return hooks.get(name);
}

function isSignedBy(key, headers, body) {
  if (key.startsWith("whsec_")) {
    try {
      new Webhook(key).verify(body, headers, { jsonParse: false });
      return true;
    } catch {
      return false;
    }
  }
  const x = Buffer.from(key.slice("whpk_".length), "base64").toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const content = Buffer.from(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`);
  return headers["webhook-signature"].split(" ").some((one) => one.startsWith("v1a,") && verify(null, content, publicKey, Buffer.from(one.slice(4), "base64")));
}

function take(hook, headers, body) {
  const events = [].concat(JSON.parse(body));
  hook.taken += 1;
  hook.events += events.length;
  for (const event of events) hook.ids.add(event.id ?? event.flowId);
  hook.types.add(headers["content-type"]);
  hook.firstAt ||= Date.now();
  hook.lastAt = Date.now();
}

function answer(response, status, headers = {}) {
  response.writeHead(status, headers);
  response.end();
}

function receive(hook, request, body, response) {
  hook.requests += 1;
  const plan = hook.plan;
  // A callback of XP Z12-013 carries other headers: what they hold is verified elsewhere.
  if (hook.messages.length < 10000 && request.headers["webhook-id"]) hook.messages.push({ id: request.headers["webhook-id"], at: Number(request.headers["webhook-timestamp"]), signatures: request.headers["webhook-signature"].split(" ").length });
  if (!plan.keys.every((key) => isSignedBy(key, request.headers, body))) {
    hook.bad += 1;
    return answer(response, 401);
  }
  if (plan.silent) return undefined;
  const refused = plan.failures > 0 || (plan.poison && body.includes(plan.poison));
  if (plan.failures > 0) plan.failures -= 1;
  if (refused) return answer(response, plan.status ?? 500, plan.headers ?? {});
  take(hook, request.headers, body);
  return plan.delay ? setTimeout(() => answer(response, 204), plan.delay) : answer(response, 204);
}

function tell(hook, all, response) {
  const { ids, types, messages, plan, ...rest } = hook;
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ ...rest, distinct: ids.size, types: [...types], ids: all ? [...ids] : [], messages: all ? messages : [] }));
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks).toString();
    const [, area, name, all] = request.url.split("/");
    const hook = hookOf(name);
    if (area === "hook") return receive(hook, request, body, response);
    if (request.method === "GET") return tell(hook, all === "all", response);
    hook.plan = { keys: [], ...JSON.parse(body) };
    return answer(response, 204);
  });
});
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => console.log(`listening on ${server.address().port}`));
// It ends with whoever started it.
process.stdin.on("end", () => process.exit(0)).resume();
