import { createRocketChatClient, isRocketChatError } from "@session-clients/rocketchat";
import { expect, test } from "vitest";
import { createEmulator } from "../../../src/emulator/index.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";

const ADDRESS = "test.test@example.com";
const userId = "rbAXPnMktTFbNpwtJ";

test("a person is found by address, ended, kept out, seen to be out, and let in again", async () => {
  const admin = { userId: "2tTEqR7ZNMJ4HGGNa", authToken: "fake-admin-token" };
  const intruder = { userId, authToken: "fake-stolen-token", personalAccessToken: true };
  const emulator = createEmulator({ rocketchat: { credentials: [admin, intruder] } });
  const clientOf = ({ userId, authToken }: typeof admin) =>
    createRocketChatClient({
      baseUrl: emulator.baseUrls.rocketchat,
      userId,
      authToken,
      fetch: emulator.fetch,
    });
  const chat = clientOf(admin);
  const stolen = clientOf(intruder);
  await stolen.listOwnSessions();

  // Find: the three ways agree.
  const { items } = await collect(chat.allUsersByStatus({ searchTerm: ADDRESS }));
  const found = items.filter(({ emails }) => emails?.some(({ address }) => address === ADDRESS));
  expect(found.map(({ _id }) => _id)).toEqual([userId]);
  expect((await chat.listUsers({ email: ADDRESS })).users).toMatchObject([{ _id: userId }]);
  expect((await chat.getUserInfo({ email: ADDRESS })).user._id).toBe(userId);

  // See.
  const seen = await collect(chat.allWorkspaceSessions({ filter: userId }));
  expect(seen.items).toHaveLength(1);

  // Keep out, and end.
  await chat.setUserActiveStatus({ userId, activeStatus: false });
  const listed = await chat.listWorkspaceSessions({ filter: userId });
  expect(listed.total).toBe(1);
  await chat.logoutUser(userId);

  // Verify.
  expect((await chat.getUserInfo({ userId })).user.active).toBe(false);
  expect((await chat.listWorkspaceSessions({ filter: userId })).total).toBe(0);
  expect(isRocketChatError(await failure(stolen.listOwnSessions()), 401)).toBe(true);
  const out = await collect(chat.allUsersByStatus({ status: "deactivated" }));
  expect(out.items.map(({ _id }) => _id)).toEqual([userId]);

  // Let in: the token does not come back.
  await chat.setUserActiveStatus({ userId, activeStatus: true });
  expect((await chat.getUserInfo({ userId })).user.active).toBe(true);
  expect(await failure(stolen.listOwnSessions())).toMatchObject({ status: 401 });
});
