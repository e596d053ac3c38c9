// Somebody's laptop is stolen. Find the person in three services, see what is open, keep out, end, verify, and in
// the end let in again. Against the real services it is the same but for `fetch` and the credentials.
import { createAuth0Client } from "@session-clients/auth0";
import {
  createCloudflareAccessClient,
  registrationsOfUser,
  usersByEmail,
} from "@session-clients/cloudflare-access";
import { createEmulator } from "@session-clients/emulator";
import { createRocketChatClient } from "@session-clients/rocketchat";

const email = "ada@acme.example";
const emulator = createEmulator({
  hosts: { rocketchat: ["chat.acme.example"] },
  people: [
    {
      email,
      name: "Ada",
      auth0: { sessions: [{ createdAt: "2026-08-01T08:00:00Z", ip: "203.0.113.7" }, {}] },
      cloudflareAccess: { sessions: 2 },
      rocketchat: { username: "ada", sessions: 3 },
    },
    // Her address ends with Ada's: nothing may happen to her.
    { email: `not-${email}`, auth0: {}, cloudflareAccess: {}, rocketchat: {} },
  ],
});
const { credentials, fetch } = emulator;
const { accountId, token: accessToken } = credentials.cloudflareAccess;

const auth0 = createAuth0Client({
  domain: "acme.eu.auth0.com",
  token: credentials.auth0.token,
  fetch,
});
const access = createCloudflareAccessClient({ accountId, token: accessToken, fetch });
const chat = createRocketChatClient({
  baseUrl: "https://chat.acme.example",
  ...credentials.rocketchat,
  fetch,
});

const before = await othersSessions();

// Find: each by equality with what comes back.
const [auth0User, ...auth0Namesakes] = await auth0.listUsersByEmail({ email });
const [accessUser, ...accessNamesakes] = await collect(usersByEmail(access, email));
const { user: chatUser } = await chat.getUserInfo({ email });
if (!auth0User?.user_id || !accessUser?.id || !accessUser.email) {
  throw new Error(`nobody has ${email}`);
}
holds("one user each", auth0Namesakes.length + accessNamesakes.length === 0);
const auth0Id = auth0User.user_id;
const accessId = accessUser.id;
const accessEmail = accessUser.email;

// See.
const auth0Sessions = await auth0.allUserSessions(auth0Id).toArray({ max: 1000 });
holds("two Auth0 sessions", auth0Sessions.length === 2);
holds("the address is seen", auth0Sessions[0]?.device?.last_ip === "203.0.113.7");
holds("two Access sessions", (await accessSessions(accessId)) === 2);
holds("registrations", (await collect(registrationsOfUser(access, accessId))).length > 0);
holds("three Rocket.Chat sessions", (await chatSessions(chatUser._id)) === 3);

// Keep out, first: ending does not. For Access that is for the identity provider, whose user is blocked here.
await auth0.setUserBlocked(auth0Id, true);
await chat.setUserActiveStatus({ userId: chatUser._id, activeStatus: false });

// End.
await auth0.revokeUserAccess(auth0Id, {});
await auth0.deleteUserGrants({ user_id: auth0Id });
await access.revokeUser({ email: accessEmail, devices: true });
const registrations = (await collect(registrationsOfUser(access, accessId))).map(({ id }) => id);
if (registrations.length > 0) {
  await access.deleteRegistrations({ id: registrations });
}
holds("no registration", (await collect(registrationsOfUser(access, accessId))).length === 0);
await access.updateSeats([
  { seat_uid: accessUser.seat_uid ?? "", access_seat: false, gateway_seat: false },
]);
await chat.logoutUser(chatUser._id);

// Verify.
holds("blocked", (await auth0.getUser(auth0Id)).blocked === true);
holds("no Auth0 session", (await auth0.listUserSessions(auth0Id)).sessions.length === 0);
holds("no refresh token", (await auth0.listUserRefreshTokens(auth0Id)).tokens.length === 0);
holds("no Access session", (await accessSessions(accessId)) === 0);
holds("no seat", (await access.getUser(accessId)).result?.access_seat === false);
holds("deactivated", (await userInfo(chatUser._id)).active === false);
holds("no Rocket.Chat session", (await chatSessions(chatUser._id)) === 0);
holds("nobody else lost a session", (await othersSessions()) === before);

// Let in again. In Access there is nothing to undo: the next login takes a seat.
await auth0.setUserBlocked(auth0Id, false);
await chat.setUserActiveStatus({ userId: chatUser._id, activeStatus: true });
holds("not blocked", (await auth0.getUser(auth0Id)).blocked === false);
holds("active", (await userInfo(chatUser._id)).active === true);
holds("what ended stays ended", (await auth0.listUserSessions(auth0Id)).sessions.length === 0);

async function accessSessions(userId: string) {
  return (await access.listActiveSessions(userId)).result?.length;
}

// A filter finds parts, so each row is compared.
async function chatSessions(userId: string) {
  const rows = await collect(chat.allWorkspaceSessions({ filter: userId }));
  return rows.filter((row) => row.userId === userId).length;
}

async function userInfo(userId: string) {
  return (await chat.getUserInfo({ userId })).user;
}

/** What the other person has open everywhere. */
async function othersSessions() {
  const { auth0: other, cloudflareAccess, rocketchat } = emulator.people[1] ?? {};
  const { sessions } = await auth0.listUserSessions(other?.userId ?? "");
  return [
    sessions.length,
    await accessSessions(cloudflareAccess?.userId ?? ""),
    await chatSessions(rocketchat?.userId ?? ""),
  ].join();
}

async function collect<Item>(items: AsyncIterable<Item>) {
  const all: Item[] = [];
  for await (const item of items) {
    all.push(item);
  }
  return all;
}

function holds(what: string, isSo: boolean) {
  if (!isSo) {
    throw new Error(`this does not hold: ${what}`);
  }
}
