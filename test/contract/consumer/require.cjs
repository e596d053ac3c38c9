const { createAuth0Client } = require("@session-clients/auth0");
const { createEmulator } = require("@session-clients/emulator");

const { baseUrls, credentials, ids, fetch } = createEmulator();
const auth0 = createAuth0Client({
  baseUrl: baseUrls.auth0,
  token: credentials.auth0.token,
  fetch,
});
void auth0.listUserSessions(ids.auth0.userId).then(({ sessions }) => {
  if (sessions.length !== 3) {
    throw new Error(`expected 3 sessions, got ${sessions.length}`);
  }
});
